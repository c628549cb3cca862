import 'server-only';
// Every question of the draft: one view for all of them.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { askWords } from '@/content/wording/asks';
import { enquiryWords } from '@/content/wording/enquiry';
import { successorWords } from '@/content/wording/successor';
import { askedBy, askedValue } from '@/lib/domain/ask/asked-answers';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { mayBeCare, mayBeNameless, settleService } from '@/lib/domain/agreement/service-kind';
import type { Standing } from '@/lib/domain/agreement/standing';
import { whereNext } from '@/lib/domain/agreement/where-next';
import { carriedValue } from '@/lib/domain/legal-basis/enquiry/carried-answers';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { isClosedHere, sectionOf, stillCarried } from '@/lib/domain/agreement/replaces';
import { saidRows } from '@/lib/domain/questions/said-rows';
import { fromCheck, fromName, type FromPage, fromPage } from '@/lib/domain/questions/change-from-check';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { mayVisit, missing, previous, type Step } from '@/lib/domain/questions/journey';
import { questionPanel } from '@/lib/domain/questions/question-panel';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { detailsCounts } from './details-counts';
import type { DraftQuestionModel } from './draft-question-model';
import { changeHref, closedFor, draftStanding, inDraft } from './draft-standing';
import { legalCard } from './legal-card';
import { filtered, picker } from './list-filter';
import { questionModel } from './question-model';
import type { Way } from './question-page-model';
import { soFar } from './so-far';
import type { SoFarModel } from './so-far-model';
import { type TwinNote, twinNote } from './twin-note';

/** `from`: the page was opened to change one answer, and leads back to where Change stood. */
type Subject = Standing & { readonly step: Step; readonly from?: FromPage | undefined; readonly twin?: TwinNote | undefined };

/** Another page of the draft, for whoever walks on from this one. */
const onTo = (subject: Subject, path: string) => (subject.from ? changeHref(subject, path, subject.from) : inDraft(subject, path));

/** A section that the new version leaves as it was signed: what stands there, and the button that opens it. */
function notOpenHere(subject: Subject): DraftQuestionModel['closed'] {
  const { file, step, context, model } = subject;
  const section = sectionOf(step.question);
  const lines = saidRows([step], context, model).flatMap((row) => row.lines);
  const { reference } = file;
  return {
    text: `${successorWords.closed}. ${successorWords.closedText.replace('{n}', String(file.replaces?.version ?? ''))}`,
    way: { href: inDraft(subject), text: 'Go to your tasks' },
    stands: lines.length > 0 ? lines : [successorWords.suggested],
    ...(section && { opens: { text: successorWords.openSection, hidden: { reference, section, screen: step.key } } }),
  };
}

function closedBecause(subject: Subject, actor: Actor): DraftQuestionModel['closed'] {
  const { step, draft } = subject;
  const closed = closedFor(subject, actor);
  if (closed) return closed;
  if (isClosedHere(step, subject.file)) return notOpenHere(subject);
  if (mayVisit(draft, step.key)) return undefined;
  const open = missing(draft).find(({ key }) => mayVisit(draft, key));
  return {
    text: 'This page rests on questions that have no answer yet',
    way: open ? { href: inDraft(subject, open.path), text: 'Answer the next question' } : { href: inDraft(subject), text: 'Go to your tasks' },
  };
}

/** A wider service that can be care: whoever knows that health or care professionals lead it follows the link (D02 to D03). */
function careLink(subject: Subject): DraftQuestionModel['see'] {
  const { file, step, draft } = subject;
  const test = draft.find(({ question }) => question.id === 'people-call-it-care');
  const asks = step.key === 'service' || step.key === 'purpose';
  if (!asks || !test?.volunteered || !mayBeCare(settleService(file.answers, catalogue)?.type)) return undefined;
  return {
    text: 'This service can be care when health or care professionals lead it.',
    way: { href: onTo(subject, test.path), text: 'This one is led by health or care professionals' },
  };
}

/** Nobody is asked for a yes where a law gives a right to the details (rule C9): whoever knows of one follows the link. */
function lawLink(subject: Subject): DraftQuestionModel['see'] {
  const { step, draft, file } = subject;
  const law = draft.find(({ question }) => question.id === 'law-gives-right');
  if (step.key !== 'telling-people' || !law?.volunteered) return undefined;
  return {
    text: `Does a law give ${file.partner?.name ?? 'the partner'} a right to these details?`,
    way: { href: onTo(subject, law.path), text: 'Name the law' },
  };
}

/** A service that people can use without a name (rule P7): whoever knows of one follows the link. */
function namesLink(subject: Subject): DraftQuestionModel['see'] {
  const names = subject.draft.find(({ question }) => question.id === 'service-names');
  if (subject.step.key !== 'details' || !names || !mayBeNameless(settleService(subject.file.answers, catalogue))) return undefined;
  return { text: 'Can people use this service without giving a name?', way: { href: onTo(subject, names.path), text: 'Say if they can' } };
}

const looks: Readonly<Record<string, DraftQuestionModel['look']>> = {
  details: 'rows',
  'details-choose': 'rows',
  'details-why': 'rows',
  'details-check': 'second-look',
};

const suggestions: Readonly<Record<string, string>> = {
  'purpose-edit': 'Go back to the wording that we suggest',
  'details-choose': 'Go back to the details that we suggest',
};

/** Whom an agreement can name stands in the profile (D07): changed there, by whoever may. */
function somebodyMissing({ file: { sharing } }: Subject, actor: Actor): DraftQuestionModel['see'] {
  if (mayChangeProfile(actor, sharing)) return { text: 'Is somebody missing?', way: { href: '/organisation/people', text: 'Add a new person' } };
  const lead = sharing.contacts.igLead.name || 'your admin';
  return { text: `Is somebody missing? Ask ${lead} to add them.`, way: { href: '/organisation', text: 'Read your profile' } };
}

/** The second look at the details (D16) leads back to choosing them; a page that holds words of one’s own, to what was suggested. */
function seeOf(subject: Subject, actor: Actor): DraftQuestionModel['see'] {
  const { step, draft, twin } = subject;
  if (step.key === 'purpose' && twin) return twin;
  if (step.key === 'our-people') return somebodyMissing(subject, actor);
  if (step.key === 'details-check') return { text: '', way: { href: onTo(subject, 'details/choose'), text: 'Change the details' } };
  const text = suggestions[step.key];
  const choice = draft.find(({ key }) => key === step.question.wordsOf);
  return text !== undefined && choice
    ? { text: '', way: { href: onTo(subject, choice.path), text } }
    : (careLink(subject) ?? lawLink(subject) ?? namesLink(subject));
}

function panels(subject: Subject, actor: Actor): Pick<DraftQuestionModel, 'panel' | 'legal' | 'counts' | 'see'> {
  const { step, context } = subject;
  const panel = questionPanel(step.question, context);
  const legal =
    step.question.shows === 'legal-card'
      ? legalCard(subject, { withOptions: hasRole(actor, 'ig-lead'), changing: { standing: subject, actor, from: 'legal-basis' } })
      : undefined;
  const counts = detailsCounts(subject);
  const see = seeOf(subject, actor);
  return { ...(panel && { panel }), ...(legal && { legal }), ...(counts && { counts }), ...(see && { see }) };
}

/** Where an answer comes from that nobody has given on this page: the signed version, the charity that asked, or the enquiry before the draft. */
function fromWords({ step, file }: Subject): string | undefined {
  const asking = askedBy(file.answers);
  if (asking && askedValue(step.question.id, step.item, file.answers)) return askWords.suggested.replace('{asking}', asking.name);
  if (stillCarried(step.key, file)) return successorWords.from.replace('{n}', String(file.replaces?.version));
  return carriedValue(step.key, file.answers, catalogue) === undefined ? undefined : enquiryWords.start.from;
}

/** Whom the agreement is with, and the service: what was chosen with each partner before stands first. */
const choosing: readonly string[] = catalogue.questions.filter(({ id }) => id === 'partner' || id === 'service').map(({ path }) => path);

export const draftQuestion = view({
  name: 'draft-question',
  who: anyMember,
  input: z.strictObject({
    reference: Reference,
    screen: z.array(z.string().max(80)).min(1).max(4),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
    from: z.string().optional(),
    q: z.string().optional(),
    list: z.string().optional(),
  }),
  load: async (q, { reference, screen, from }, actor, now): Promise<Subject | undefined> => {
    const standing = await draftStanding(q, reference, actor, now, choosing.includes(screen.join('/')));
    const step = standing?.draft.find(({ path }) => path === screen.join('/'));
    if (!standing || !step) return undefined;
    // The first page after partner and service are chosen.
    const twin = step.key === 'purpose' ? await twinNote(q, standing.file, actor.organisations) : undefined;
    return { ...standing, step, from: fromPage(from), twin };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject, input, actor, attempt }): DraftQuestionModel & { readonly soFar?: SoFarModel } => {
    const { file, step, draft, context } = subject;
    const returns = subject.from ?? (step.question.behindCheck ? fromCheck : undefined);
    const back: Way = { href: inDraft(subject, returns && returns !== step.path ? returns : previous(draft, step.key)?.path) };
    const closed = closedBecause(subject, actor);
    const href = onTo(subject, step.path);
    const on = { href: `/agreements/${file.reference}/${whereNext(step.question, step.key, context)}` };
    const model = questionModel({
      step,
      context,
      back,
      on,
      attempt,
      about: agreementName(file),
      href,
      command: 'answer-question',
      hidden: { reference: file.reference, ...(subject.from && { [fromName]: subject.from }) },
      attemptId: input.attempt,
      changing: input.changing,
    });
    const look = looks[step.question.id] ?? 'plain';
    const box = picker(step.question, attempt);
    const beside = closed || model.conflict || model.realPerson || look === 'second-look' ? undefined : soFar(subject);
    const from = fromWords(subject);
    return {
      ...model,
      back,
      look,
      ...(from !== undefined && { from }),
      ...(closed
        ? { closed }
        : { ...filtered(model, step.question, input, inDraft(subject, step.path)), ...panels(subject, actor), ...(box && { picker: box }) }),
      // What was typed and not taken stands in the form.
      ...(beside && { soFar: Object.keys(model.errors).length > 0 ? { ...beside, unsaved: true } : beside }),
    };
  },
});
