import 'server-only';
// The IG lead’s one page (D35).
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { igReviewWords as words } from '@/content/wording/ig-review';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { igReviewSource, mayReview, whyNoReview } from '@/lib/domain/agreement/ig-reviewing';
import type { Standing } from '@/lib/domain/agreement/standing';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { ownTexts, ownTextMark } from '@/lib/domain/checks/own-words';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { inShort } from '@/lib/domain/print/in-short';
import { answeredSince } from '@/lib/domain/questions/answered-since';
import { givenFor } from '@/lib/domain/questions/bind-answer';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import type { Field, Form } from '@/lib/domain/questions/form';
import { igReviewForm, type IgReviewSource, settleName } from '@/lib/domain/questions/ig-review-form';
import { igReviewValue } from '@/lib/domain/questions/ig-review-value';
import { prefillForm } from '@/lib/domain/questions/prefill-form';
import { filledIn, resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { type LeftAttempt, leftOn } from '@/lib/server/attempts';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { draftStanding, inDraft, isDrafted } from './draft-standing';
import type { IgReviewChanges, IgReviewPageModel } from './ig-review-page-model';
import { igReviewParts } from './ig-review-parts';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import { changeOf, legalCard } from './legal-card';
import { realPersonWarning } from './question-model';
import type { Way } from './question-page-model';
import { contradictionsToShow, shownContradictions } from './shown-contradictions';
import { shownSources } from './shown-sources';
import { typedRows } from './typed-rows';
import { changesByAnswers, printSourceOf } from './since-answers';

const command = 'record-ig-review';

interface Subject {
  readonly standing: Standing;
  readonly left: LeftAttempt | undefined;
}

interface Looking {
  readonly standing: Standing;
  readonly actor: Actor;
  readonly now: Date;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
}

function question() {
  const found = catalogue.questions.find(({ id }) => id === 'ig-review');
  if (!found) throw new Error('No question “ig-review”');
  return found;
}

/** What has changed since she said that it is ready; undefined the first time. */
function changesSince(standing: Standing, actor: Actor, now: Date): IgReviewChanges | undefined {
  const { file, context, resultHash } = standing;
  const { igReview, partner } = file;
  if (!igReview) return undefined;
  const names = {
    name: igReview.by === actor.person ? words.changed.you : igReview.byName,
    date: dateInWords(dayOf(igReview.at)),
    partner: partner?.name ?? 'the partner',
  };
  const say = (text: string) => filledIn(text, names);
  const since = answeredSince(context, igReview.at);
  const sentences = since.some(({ side }) => side === 'receiving') ? changesByAnswers(standing, now, igReview.at) : [];
  const rows = (of: 'sharing' | 'receiving') => since.filter(({ side }) => side === of);
  const groups = [
    { heading: say(words.changed.sharing), rows: rows('sharing'), sentences: [] },
    { heading: say(words.changed.receiving), rows: sentences.length > 0 ? [] : rows('receiving'), sentences },
  ];
  return {
    heading: say(words.changed.heading),
    basis: igReview.resultHash === resultHash ? say(words.changed.same) : words.changed.basis,
    groups: groups.filter((group) => group.rows.length + group.sentences.length > 0),
  };
}

/** What she judges: without the text in front of her she could not. */
function agreementOf(standing: Standing, now: Date): IgReviewPageModel['agreement'] {
  const source = printSourceOf(standing, now);
  return source && { inShort: inShort(source, 'sharing'), whole: { href: `/agreements/${standing.file.reference}/preview`, text: words.whole } };
}

function changeLinks(source: IgReviewSource, standing: Standing): Readonly<Record<string, Way>> {
  const open = isDrafted(standing);
  return Object.fromEntries(
    source.flagged
      .filter(({ journey }) => journey === 'draft' && open)
      .map((one) => [settleName(one), { href: inDraft(standing, one.path), text: words.answers.change }]),
  );
}

function around({ file }: Standing, h1: string) {
  const back = { href: `/agreements/${file.reference}` };
  return { title: `${h1} – ${agreementName(file)}`, h1, back, action: '/do/record-ig-review', buttons: { main: words.button, exit: false as const } };
}

/** Whoever drafted it sends it back to nobody. */
function forOwnDraft({ fields }: Form, own: boolean): Form {
  const mine = (field: Field): Field => ({
    ...field,
    options: (field.options ?? []).map((option) => (option.value === 'back' ? { ...option, label: words.ownBack } : option)),
  });
  return { fields: own ? fields.map((field) => (field.name === 'outcome' ? mine(field) : field)) : fields };
}

/** The form as it is drawn, and as it was sent in vain if it was. */
function filledForm({ standing: { file, context }, attempt, actor }: Looking, source: IgReviewSource) {
  const form = forOwnDraft(igReviewForm(source), file.drafter.personId === actor.person);
  const mine = attempt?.values.reference === file.reference ? attempt : undefined;
  const kept = keptAnswer(mine, { command }, form, context.today);
  const value = kept?.fields ?? prefillForm(form, igReviewValue(file.igReview, source));
  const errors = kept?.conflict ? { '': words.conflict } : (kept?.errors ?? {});
  return { form, kept, drawn: { form: drawnForm(form, value, errors), value, errors } };
}

const fromHere = ({ standing, actor }: Looking) => ({ standing, actor, from: 'ig-review' }) as const;

/** Whoever has read this very result, here or in their own draft, need not read it twice. */
function legalRead({ standing: { file, resultHash, draft }, actor }: Looking): Pick<IgReviewPageModel, 'legalClosed'> {
  const { igReview } = file;
  if (igReview?.outcome === 'ready' && igReview.resultHash === (resultHash ?? '')) return { legalClosed: { text: words.legal.same } };
  const answer = draft.find(({ key }) => key === 'legal-read')?.answer;
  const same = answer?.value.read === 'read' && answer.value[givenFor] === resultHash;
  if (!same || answer.by !== actor.person) return {};
  return { legalClosed: { text: words.legal.same, before: filledIn(words.legal.read, { when: momentInWords(answer.at) }) } };
}

/** What she reads beside the form: the text, its legal basis, what has changed and what does not fit together. */
function besideTheForm(looking: Looking) {
  const { standing, actor, now } = looking;
  const legal = legalCard(standing, { withOptions: true, changing: fromHere(looking) });
  const changes = changesSince(standing, actor, now);
  const agreement = agreementOf(standing, now);
  // The legal basis below says some of them, with its own reasons.
  const contradictions = shownContradictions(standing, actor, ({ saysToo }) => saysToo === undefined);
  return {
    ...(agreement && { agreement }),
    ...(legal && { legal }),
    ...legalRead(looking),
    ...(changes && { changes }),
    ...(contradictions && { contradictions }),
  };
}

/** What the form brings back: the legal basis and the contradictions as they stood on this page. */
const shownWith = (standing: Standing) => ({
  reference: standing.file.reference,
  shown: standing.resultHash ?? '',
  found: contradictionsToShow(standing)
    .map(({ id }) => id)
    .join(' '),
  typed: (standing.model ? ownTexts(standing.model, standing.context) : []).map((one) => ownTextMark(one, standing.context.hash)).join(' '),
});

function page(looking: Looking, source: IgReviewSource): IgReviewPageModel {
  const { standing, attemptId, changing } = looking;
  const { igReview } = standing.file;
  const { h1, why } = resolveQuestion(question(), standing.context);
  const { form, kept, drawn } = filledForm(looking, source);
  const before = igReview?.outcome === 'ready' ? filledIn(words.before, { date: dateInWords(dayOf(igReview.at)) }) : undefined;
  return {
    ...around(standing, h1),
    caption: question().section,
    ...drawn,
    ...(kept && { wrongParts: kept.wrongParts }),
    hidden: shownWith(standing),
    why: { text: why, sources: shownSources(question().sources) },
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href: inDraft(standing, 'ig-review'), attemptId }) }),
    ...besideTheForm(looking),
    parts: igReviewParts(source, {
      ...drawn,
      before,
      ...typedRows(standing, looking.actor),
      changeOf: (question) => changeOf({ question }, fromHere(looking)),
    }),
    changeLinks: changeLinks(source, standing),
  };
}

/** Nothing to save: the draft is not whole yet, or the words are fixed. */
function closedPage(standing: Standing, text: string): IgReviewPageModel {
  const { file, context } = standing;
  const { h1 } = resolveQuestion(question(), context);
  const way = isDrafted(standing)
    ? { href: inDraft(standing), text: 'Go to the draft' }
    : { href: `/agreements/${file.reference}`, text: 'Go to the agreement' };
  return { ...around(standing, h1), form: { fields: [] }, value: {}, errors: {}, hidden: {}, parts: [], changeLinks: {}, closed: { text, way } };
}

/** What she typed before she went to change an answer. What she said of words that read otherwise by now is asked again. */
function stillTyped({ at, values, ...left }: LeftAttempt, standing: Standing): ShownAttempt | undefined {
  if (at <= (standing.file.igReview?.at ?? '')) return undefined;
  const now = shownWith(standing);
  const moved = (['shown', 'found', 'typed'] as const).filter((name) => values[name] !== now[name]);
  const changed = [...(moved.length > 0 ? ['outcome'] : []), ...(moved.includes('shown') ? ['legal'] : []), ...(moved.includes('typed') ? ['ownWords'] : [])];
  return { ...left, values: Object.fromEntries(Object.entries(values).filter(([name]) => !changed.includes(name))) };
}

export const igReviewPage = view({
  name: 'ig-review-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor, now): Promise<Subject | undefined> => {
    const standing = await draftStanding(q, reference, actor, now);
    return standing && { standing, left: await leftOn(q, actor.person, command, reference, now) };
  },
  allow: (actor, { standing: { file } }) => mayReview(actor, file),
  show: ({ subject: { standing, left }, actor, now, input, attempt: sent }): IgReviewPageModel => {
    const attempt = sent ?? (left && stillTyped(left, standing));
    const source = igReviewSource(standing);
    const refusal = whyNoReview(standing);
    if (!source || refusal) return closedPage(standing, refusal?.kind === 'refused' ? refusal.reason : 'Choose the partner and the service first');
    return page({ standing, actor, now, attempt, attemptId: input.attempt, changing: input.changing }, source);
  },
});
