import 'server-only';
// “Check your answers before you send” (D32).
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as people from '@/db/people';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import type { Standing } from '@/lib/domain/agreement/standing';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import type { Person } from '@/lib/domain/people/person';
import type { CheckCard } from '@/lib/domain/questions/check-card';
import { cardsShown, checkCards, unconfirmedCards } from '@/lib/domain/questions/check-cards';
import { flaggedAnswers } from '@/lib/domain/questions/flagged-answers';
import type { FormErrors } from '@/lib/domain/questions/form';
import { impossibleWays } from '@/lib/domain/questions/impossible-ways';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { CheckPageModel } from './check-page-model';
import { closedFor, draftStanding, inDraft } from './draft-standing';
import type { ShownAttempt } from './kept-answer';
import { openQuestions } from './open-questions';
import { shownCheckCard } from './shown-check-card';
import { contradictionsToShow, shownContradictions } from './shown-contradictions';
import { type TwinNote, twinNote } from './twin-note';

interface Subject {
  readonly standing: Standing;
  readonly leads: readonly Person[];
  readonly twin: TwinNote | undefined;
}

const h1 = 'Check your answers before you send';
const changedMeanwhile = 'An answer changed while you were reading, so what you ticked just now is not kept. Read the cards again';
const intros: Readonly<Record<CheckCard['block'], string>> = {
  'You said': 'Change anything that is not right.',
  'We suggest': 'Nobody has typed these. Read each one, and tick the box if it is right.',
};

/** What somebody changed is read here too, in the card that it belongs to. */
const changedIntro = 'Nobody has typed these, but for what you changed. Read each one, and tick the box if it is right.';
const introOf = (block: CheckCard['block'], cards: readonly CheckCard[]): string =>
  block === 'We suggest' && cards.some(({ rows }) => rows.some(({ ownCard }) => ownCard)) ? changedIntro : intros[block];

const waysFound: readonly string[] = ['way-that-mailbox-cannot-take', 'secure-email-to-personal-account'];

/** What stops the sending, or what the IG lead looks at: before everything else. */
function warningsOf(standing: Standing): readonly string[] {
  const { model, result, context } = standing;
  const found = contradictionsToShow(standing);
  // Said among the answers that do not fit together, with the way to change them.
  const said = found.flatMap(({ saysToo }) => (saysToo === undefined ? [] : [`warning-${saysToo}`]));
  const law =
    model && result
      ? explainResult(model, result, catalogue)
          .warnings.filter(({ id }) => !said.includes(id))
          .map(({ claim }) => claim)
      : [];
  const flagged = flaggedAnswers(context).map(({ asked, words }) => `For the IG lead to settle, ‘${asked}’: ${words}`);
  const partner = context.file.partner?.name ?? 'The partner';
  const cannot =
    model && !found.some(({ id }) => waysFound.includes(id))
      ? impossibleWays(model, context).map((way) => `${partner} cannot use ‘${way}’, choose another way to share`)
      : [];
  return [...cannot, ...law, ...flagged];
}

const listed = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === 'string');

function errorsOf(attempt: ShownAttempt | undefined): FormErrors {
  if (attempt?.outcome.kind === 'conflict') return { '': changedMeanwhile };
  if (attempt?.outcome.kind === 'invalid') return attempt.outcome.errors;
  return attempt?.outcome.kind === 'refused' ? { '': attempt.outcome.reason } : {};
}

function blocksOf(standing: Standing, attempt: ShownAttempt | undefined, closed: boolean): CheckPageModel['blocks'] {
  const { context, model } = standing;
  const open = unconfirmedCards(context, model);
  // What was ticked on other cards says nothing about these.
  const ticked = attempt && attempt.outcome.kind !== 'conflict' ? listed(attempt.values.confirmed) : undefined;
  const cards = checkCards(context, model);
  return (['You said', 'We suggest'] as const)
    .map((heading) => ({
      heading,
      intro: closed ? 'Nothing can be changed now.' : introOf(heading, cards),
      cards: cards.filter(({ block }) => block === heading).map((card) => shownCheckCard(card, standing, { open, ticked, closed })),
    }))
    .filter((block) => block.cards.length > 0);
}

function show({ standing, leads, twin }: Subject, actor: Actor, given: ShownAttempt | undefined): CheckPageModel {
  const attempt = given?.command === 'confirm-suggestions' ? given : undefined;
  const { file, draft, context, model } = standing;
  const lead = leads.find(({ id }) => id === file.igLead?.personId) ?? leads[0];
  const last = draft.findLast(({ question, answered, volunteered }) => (answered || !volunteered) && !question.behindCheck);
  const closed = closedFor(standing, actor);
  const contradictions = shownContradictions(standing, actor);
  return {
    title: `${h1} – ${agreementName(file)}`,
    caption: 'Check and send',
    h1,
    back: { href: inDraft(standing, last?.path) },
    preview: { href: `/agreements/${file.reference}/preview`, text: 'Read the whole agreement as it will print' },
    warnings: [...warningsOf(standing), ...(twin ? [twin.text] : [])],
    ...(contradictions && { contradictions }),
    open: openQuestions(standing),
    blocks: blocksOf(standing, attempt, closed !== undefined),
    errors: errorsOf(attempt),
    action: '/do/confirm-suggestions',
    hidden: { reference: file.reference, shown: cardsShown(checkCards(context, model), context) },
    button: hasRole(actor, 'ig-lead') || !lead ? 'Continue' : `Send to ${lead.name}`,
    why: { text: `${file.partner?.name ?? 'The partner'} will see all of this, and can ask for changes.`, sources: [] },
    ...(closed && { closed }),
  };
}

export const checkPage = view({
  name: 'check-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor, now): Promise<Subject | undefined> => {
    const standing = await draftStanding(q, reference, actor, now);
    if (!standing) return undefined;
    const leads = await people.withRole(q, standing.file.sharing.id, 'ig-lead');
    return { standing, leads, twin: await twinNote(q, standing.file, actor.organisations) };
  },
  allow: (actor, { standing }) => mayDraft(actor, standing.file),
  show: ({ subject, actor, attempt }) => show(subject, actor, attempt),
});
