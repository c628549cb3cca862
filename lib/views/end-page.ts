import 'server-only';
// Ending a signed agreement early: the questions, the page that interrupts before anything happens, and what follows once it has.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { endingWords as words } from '@/content/wording/ending';
import * as successors from '@/db/successors';
import type { AgreementEnd, HeldDetails } from '@/lib/domain/agreement/agreement-end';
import { type EndFacts, endForm } from '@/lib/domain/agreement/end-form';
import { endSentences, stopSentence } from '@/lib/domain/agreement/end-words';
import { endFacts, knownEndName, mayEnd, readEnding, sureName, whyNotEnd } from '@/lib/domain/agreement/ending';
import type { AgreementModel } from '@/lib/domain/agreement/model';
import { settle } from '@/lib/domain/agreement/settle';
import { endState, isSigned } from '@/lib/domain/agreement/term-on-file';
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
import { openOf } from './successor-notes';

export interface EndPageModel extends QuestionPageModel {
  readonly back: Way;
  /** What follows, read before anything happens. */
  readonly sure?: { readonly heading: string; readonly lines: readonly string[]; readonly change: Required<Way>; readonly button: string };
  readonly ended?: { readonly heading: string; readonly lines: readonly string[]; readonly after: readonly string[]; readonly ways: readonly Required<Way>[] };
  readonly closed?: Closed;
}

/** A new version that is being prepared, which this end does not end. */
interface Ending extends SigningFile {
  readonly open?: string;
}

interface Looking {
  readonly subject: Ending;
  readonly actor: Actor;
  readonly today: string;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  /** Asks for an earlier day. */
  readonly sooner: boolean | undefined;
}

/** What section 5 says of the partner, as it was signed. */
function keptBy({ version }: SigningFile): string | undefined {
  if (!version?.unchanged) return undefined;
  const section = version.snapshot.print.sections.find(({ id }) => id === 'retention');
  const said = section?.blocks.flatMap((block) => (block.block === 'paragraph' ? block.sentences : [])).filter(({ kind }) => kind === 'answer');
  return said?.map(({ text }) => text).join(' ');
}

/** As it was signed, where its bytes can be read. */
const modelOf = ({ file, version }: SigningFile): AgreementModel | undefined =>
  isSigned(file) && version?.unchanged ? version.snapshot.model : settle(file, catalogue);

function factsOf(subject: SigningFile, today: string): EndFacts {
  const kept = keptBy(subject);
  return { ...endFacts(subject.file, modelOf(subject), today), ...(kept && { kept }) };
}

const notFor = (subject: SigningFile, actor: Actor, today: string): string | undefined => whyNotEnd(subject.file, modelOf(subject), actor.organisation, today);

const openWords = ({ open }: Ending): readonly string[] => (open === undefined ? [] : [words.open.replace('{reference}', open)]);

function endedOf({ subject, actor, today }: Looking, end: AgreementEnd): NonNullable<EndPageModel['ended']> {
  const { file } = subject;
  const agreement = `/agreements/${file.reference}`;
  // By the same days as the agreement’s own page and the list: a state is told in one way.
  const state = endState(end, settle(file, catalogue), today);
  const over = state !== 'to-come';
  return {
    heading: over ? words.done.ended : words.done.ending,
    lines: [stopSentence(end, state), ...endSentences(end, file, modelOf(subject))],
    after: [...(over ? [] : [words.done.until]), words.done.stays, words.done.told],
    ways: [
      ...(over || notFor(subject, actor, today) ? [] : [{ href: `${agreement}/end?sooner=yes`, text: words.sooner.link }]),
      { href: `${agreement}/promises`, text: words.done.promises },
      { href: `${agreement}/documents`, text: over ? words.done.documents : words.done.documentsYet },
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
  const { heading, sooner, final, told, change, button, buttonSooner } = filledIn(words.sure, agreementNames(subject.file, actor.organisation));
  const { end: before, endReason } = subject.file;
  const starts = before && endReason === 'superseded' ? [words.sooner.replaced] : [];
  return {
    heading: before ? sooner : heading,
    lines: [stopSentence(end, 'to-come'), ...endSentences(end, subject.file, modelOf(subject)), ...starts, ...openWords(subject), told, final],
    change: { href: `${withQuery(href, 'attempt', attemptId)}&change=yes`, text: change },
    button: before ? buttonSooner : button,
  };
}

/** Who brings an end forward says what becomes of the details again, beginning with what was said before. */
function heldBefore(end: AgreementEnd | undefined): Readonly<Record<string, string>> {
  const of = (name: string, held: HeldDetails | undefined) => (held ? { [name]: held.choice, ...(held.inWords && { [`${name}Other`]: held.inWords }) } : {});
  return { ...of('held', end?.early?.receiving), ...of('heldBack', end?.early?.sharing) };
}

function page(looking: Looking): EndPageModel {
  const { subject, actor, today, attempt, attemptId, changing, sooner } = looking;
  const { file } = subject;
  const agreement = `/agreements/${file.reference}`;
  const href = `${agreement}/end`;
  const caption = namedFor(file, actor.organisation);
  const form = endForm(factsOf(subject, today));
  const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'end-agreement' }, form, today);
  const sure = sureOf(looking, kept, href);
  const asks = attempt?.outcome.kind === 'invalid' && sureName in attempt.outcome.errors;
  const errors = asks ? {} : (kept?.errors ?? {});
  const not = notFor(subject, actor, today);
  // One that was replaced has not been ended by anybody.
  const ended = file.end?.early && (not || !(sooner || kept)) ? endedOf(looking, file.end) : undefined;
  const h1 = file.end && !not ? words.sooner.h1 : words.h1;
  const anyway = attempt?.values[keepAnywayName] === 'yes';
  return {
    title: `${ended?.heading ?? h1} – ${caption}`,
    caption,
    h1,
    ...(openWords(subject)[0] && { hint: openWords(subject)[0] }),
    back: { href: agreement, text: 'Back to the agreement' },
    form: drawnForm(form, kept?.fields ?? {}, errors),
    value: kept?.fields ?? heldBefore(file.end),
    errors,
    ...(kept && { wrongParts: kept.wrongParts }),
    action: '/do/end-agreement',
    hidden: {
      reference: file.reference,
      ...(file.end && { [knownEndName]: file.end.on }),
      ...(sure && { [sureName]: 'yes', ...(anyway && { [keepAnywayName]: 'yes' }) }),
    },
    buttons: { exit: false },
    why: { text: words.why, sources: shownSources([]) },
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href, attemptId }) }),
    ...(sure && { sure }),
    ...(ended && { ended }),
    ...(not && !ended && { closed: { text: `${not}.`, way: { href: agreement, text: words.closed } } }),
  };
}

export const endPage = view({
  name: 'end-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional(), sooner: z.boolean().optional() }),
  load: async (q, { reference }, actor): Promise<Ending | undefined> => {
    const signing = await signingFile(q, reference, actor.organisations);
    const next = signing && openOf(await successors.nextOf(q, signing.file, actor.organisations));
    return signing && { ...signing, ...(next && { open: next.reference }) };
  },
  allow: (actor, { file }) => mayEnd(actor, file),
  show: ({ subject, input, actor, now, attempt }): EndPageModel =>
    page({ subject, actor, today: dayOf(now.toISOString()), attempt, attemptId: input.attempt, changing: input.changing, sooner: input.sooner }),
});
