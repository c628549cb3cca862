import 'server-only';
// Ending a signed agreement early: the questions, the page that interrupts before anything happens, and what follows once it has.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { endingWords as words } from '@/content/wording/ending';
import type { AgreementEnd } from '@/lib/domain/agreement/agreement-end';
import { type EndFacts, endForm } from '@/lib/domain/agreement/end-form';
import { endSentences, stopSentence } from '@/lib/domain/agreement/end-words';
import { endFacts, mayEnd, readEnding, sureName, whyNotEnd } from '@/lib/domain/agreement/ending';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import { settle } from '@/lib/domain/agreement/settle';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import { keepAnywayName } from '@/lib/domain/questions/read-form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import { type KeptAnswer, keptAnswer, type ShownAttempt } from './kept-answer';
import type { Closed, QuestionPageModel, Way } from './question-page-model';
import { realPersonWarning } from './question-model';
import { namedFor, type SigningFile, signingFile } from './signing-file';
import { shownSources } from './shown-sources';

export interface EndPageModel extends QuestionPageModel {
  readonly back: Way;
  /** What follows, read before anything happens. */
  readonly sure?: { readonly heading: string; readonly lines: readonly string[]; readonly change: Required<Way>; readonly button: string };
  readonly ended?: { readonly heading: string; readonly lines: readonly string[]; readonly after: readonly string[]; readonly ways: readonly Required<Way>[] };
  readonly closed?: Closed;
}

interface Looking {
  readonly subject: SigningFile;
  readonly actor: Actor;
  readonly today: string;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
}

/** What section 5 says of the partner, as it was signed. */
function keptBy({ version }: SigningFile): string | undefined {
  if (!version?.unchanged) return undefined;
  const section = version.snapshot.print.sections.find(({ id }) => id === 'retention');
  const said = section?.blocks.flatMap((block) => (block.block === 'paragraph' ? block.sentences : [])).filter(({ kind }) => kind === 'answer');
  return said?.map(({ text }) => text).join(' ');
}

const modelOf = ({ file }: SigningFile): AgreementModel | undefined => settle(file, catalogue);

function factsOf(subject: SigningFile, today: string): EndFacts {
  const kept = keptBy(subject);
  return { ...endFacts(subject.file, modelOf(subject), today), ...(kept && { kept }) };
}

function endedOf({ subject, today }: Looking, end: AgreementEnd): NonNullable<EndPageModel['ended']> {
  const { file } = subject;
  const agreement = `/agreements/${file.reference}`;
  const over = end.on <= today;
  return {
    heading: over ? words.done.ended : words.done.ending,
    lines: [stopSentence(end, today), ...endSentences(end, file, modelOf(subject))],
    after: [...(over ? [] : [words.done.until]), words.done.stays, words.done.told],
    ways: [
      { href: `${agreement}/promises`, text: words.done.promises },
      { href: `${agreement}/documents`, text: words.done.documents },
      { href: agreement, text: words.closed },
    ],
  };
}

/** Asked once every answer can be read: until the day changes they still can. */
function sureOf(looking: Looking, kept: KeptAnswer | undefined, href: string): EndPageModel['sure'] {
  const { subject, actor, today, attempt, attemptId = '', changing } = looking;
  const asks = kept && attempt?.outcome.kind === 'invalid' && sureName in attempt.outcome.errors;
  if (!asks || changing) return undefined;
  const read = readEnding(factsOf(subject, today), { ...kept.fields, [keepAnywayName]: 'yes' });
  if ('kind' in read) return undefined;
  const end = { ...read, byOrganisation: actor.organisation };
  const { heading, final, told, change, button } = filledIn(words.sure, agreementNames(subject.file, actor.organisation));
  return {
    heading,
    lines: [stopSentence(end, ''), ...endSentences(end, subject.file, modelOf(subject)), told, final],
    change: { href: `${withQuery(href, 'attempt', attemptId)}&change=yes`, text: change },
    button,
  };
}

function page(looking: Looking): EndPageModel {
  const { subject, actor, today, attempt, attemptId, changing } = looking;
  const { file } = subject;
  const agreement = `/agreements/${file.reference}`;
  const href = `${agreement}/end`;
  const caption = namedFor(file, actor.organisation);
  const form = endForm(factsOf(subject, today));
  const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'end-agreement' }, form, today);
  const sure = sureOf(looking, kept, href);
  const asks = attempt?.outcome.kind === 'invalid' && sureName in attempt.outcome.errors;
  const errors = asks ? {} : (kept?.errors ?? {});
  const not = whyNotEnd(file, actor.organisation);
  const ended = file.end?.early && endedOf(looking, file.end); // one that was replaced has not been ended by anybody
  const anyway = attempt?.values[keepAnywayName] === 'yes';
  return {
    title: `${ended?.heading ?? words.h1} – ${caption}`,
    caption,
    h1: words.h1,
    back: { href: agreement, text: 'Back to the agreement' },
    form: drawnForm(form, kept?.fields ?? {}, errors),
    value: kept?.fields ?? {},
    errors,
    ...(kept && { wrongParts: kept.wrongParts }),
    action: '/do/end-agreement',
    hidden: { reference: file.reference, ...(sure && { [sureName]: 'yes', ...(anyway && { [keepAnywayName]: 'yes' }) }) },
    buttons: { exit: false },
    why: { text: words.why, sources: shownSources([]) },
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, words.h1, { href, attemptId }) }),
    ...(sure && { sure }),
    ...(ended && { ended }),
    ...(not && !ended && { closed: { text: `${not}.`, way: { href: agreement, text: words.closed } } }),
  };
}

export const endPage = view({
  name: 'end-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor) => signingFile(q, reference, actor.organisations),
  allow: (actor, { file }) => mayEnd(actor, file),
  show: ({ subject, input, actor, now, attempt }): EndPageModel =>
    page({ subject, actor, today: dayOf(now.toISOString()), attempt, attemptId: input.attempt, changing: input.changing }),
});
