import 'server-only';
// Every question of the checklist, and the plan for each gap (K11, K01 to K10, K12): one view for all of them.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { checklistWording } from '@/content/wording/checklist';
import { pointThreadWords } from '@/content/wording/point-thread';
import * as checklistFiles from '@/db/checklist-files';
import * as pointMessages from '@/db/point-messages';
import * as toldAnswers from '@/db/told-answers';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistCounts } from '@/lib/domain/assurance/checklist-counts';
import { checklistForm, checklistWords } from '@/lib/domain/assurance/checklist-form';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistJourney, type ChecklistStep, checkPath, pathAfter, stepAt, stepBefore } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { openQuestions } from '@/lib/domain/assurance/checklist-review';
import { itemReferences } from '@/lib/domain/assurance/item-standing';
import { mailboxAddress, mailboxOf } from '@/lib/domain/assurance/mailbox';
import { planFields, readyPlan } from '@/lib/domain/assurance/plan';
import { lastReply, ofPoint, type PointMessage, pointNamed, unanswered } from '@/lib/domain/assurance/point-thread';
import { questionsWithoutReply } from '@/lib/domain/assurance/questions-without-reply';
import type { ToldAnswers } from '@/lib/domain/assurance/told';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { fromCheck, fromName } from '@/lib/domain/questions/change-from-check';
import type { FormValue } from '@/lib/domain/questions/form';
import { pressedAnswers } from '@/lib/domain/questions/pressed-answers';
import type { SelfAssessment } from '@/lib/domain/toolkit/self-assessment';
import { Id } from '@/lib/server/input-fields';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import { shownMessage, threadPath } from './asked-points';
import type { ChecklistQuestionPage, OrClosed } from './checklist-models';
import { planRows } from './checklist-points';
import { closed, groundOf, toChecklist } from './checklist-subject';
import type { ShownAttempt } from './kept-answer';
import { knownAnswer } from './known-answer';
import { pageModel } from './question-model';
import { toolkitSubject } from './toolkit-subject';
import { unsentModel } from './unsent-model';

const { about, dspt, plan, closed: closedWords } = checklistWording;

const knownPaths = new Set(catalogue.questions.flatMap(({ journey, path }) => (journey === 'checklist' ? [path] : [])));

interface Asking {
  readonly ground: ChecklistGround;
  readonly step: ChecklistStep;
  readonly actor: Actor;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  /** Opened from the check of all answers, to which it leads back. */
  readonly toCheck: boolean;
  /** What is known already: the charity’s own answers to the DSPT’s questions, and what it said on the telephone. */
  readonly assessment: SelfAssessment | undefined;
  readonly told: ToldAnswers;
  readonly messages: readonly PointMessage[];
  /** It is to stand in the fields. */
  readonly use: boolean;
}

const ready = ({ context }: ChecklistGround, { item, question }: ChecklistStep) =>
  question.repeats !== undefined && item ? readyPlan(item, checklistNames(context), context.today) : undefined;

/** What the address showed, said where the plan for it is asked. */
function whyMailboxIsOpen(checklist: Checklist): Pick<NonNullable<ChecklistQuestionPage['plan']>, 'reason' | 'evidence'> {
  const [mailbox, address] = [mailboxOf(checklist), mailboxAddress(checklist)];
  return address !== undefined && (mailbox === 'standard-not-shown' || mailbox === 'not-sure')
    ? {
        reason: plan.mailbox[mailbox](address),
        ...(mailbox === 'standard-not-shown' && { evidence: { href: `/checklists/${checklist.id}/evidence/secure-transfer`, text: plan.evidence } }),
      }
    : {};
}

/** What is left once there is a reply: the next question without one, or sending the checklist again. */
function leftToDo({ ground: { checklist, context }, messages }: Asking): Pick<NonNullable<ChecklistQuestionPage['replied']>, 'text' | 'way'> {
  const { replied, waiting } = pointThreadWords;
  const [next] = questionsWithoutReply(checklist, messages, context.catalogue);
  const topic = next === undefined ? undefined : pointNamed(next, context.catalogue)?.topic;
  if (next === undefined || topic === undefined)
    return { text: replied.sendAgain(context.sharing.name), way: { href: `/checklists/${checklist.id}/${checkPath}`, text: checklistWording.start.sendTask } };
  return { text: replied.first(context.sharing.name, topic), way: { href: threadPath(checklist.id, next), text: waiting.reply(topic) } };
}

/** The question that the IG lead asks; once there is a reply, what is left to do. */
function askedBy(asking: Asking): Pick<ChecklistQuestionPage, 'asks' | 'replied'> {
  const { step, messages, actor } = asking;
  const { checklist } = asking.ground;
  const asked = openQuestions(checklist).find(({ item }) => item === step.item?.id);
  if (!asked) return {};
  const reply = lastReply(ofPoint(messages, asked.item));
  if (reply) {
    return { replied: { heading: pointThreadWords.replied.by(reply.by === actor.person ? undefined : reply.byName), ...leftToDo(asking) } };
  }
  return {
    asks: {
      by: checklist.review?.byName ?? '',
      text: asked.question,
      reply: { href: threadPath(checklist.id, asked.item), text: pointThreadWords.way.reply },
    },
  };
}

/** What stands around the fields: the plan that is ready, help with the DSPT. */
function around(ground: ChecklistGround, step: ChecklistStep): Pick<ChecklistQuestionPage, 'references' | 'plan' | 'dspt'> {
  const { checklist } = ground;
  const own = ready(ground, step);
  return {
    ...(step.item && { references: `The same point in the Data Security and Protection Toolkit: ${itemReferences(step.item)}` }),
    ...(own && { plan: { heading: plan.ready, rows: planRows(own), ...(step.item?.id === 'secure-transfer' && whyMailboxIsOpen(checklist)) } }),
    ...(step.question.shows === 'dspt-help' && {
      dspt: { help: dspt.help, paragraphs: [dspt.code, dspt.free], links: dspt.links },
    }),
  };
}

/** The last question and its reply; the page of the point holds all of it. What the IG lead asks now stands by itself, with its reply. */
function threadOf({ ground, step, messages }: Asking): NonNullable<ChecklistQuestionPage['thread']> {
  const point = step.item?.id ?? step.key;
  const thread = ofPoint(messages, point);
  const said = thread
    .filter((one) => one !== unanswered(thread, ground.checklist) || one.side === 'receiving')
    .slice(-2)
    .map((message) => shownMessage(message, ground));
  const { first, more } = pointThreadWords.way;
  return { said, way: { href: threadPath(ground.checklist.id, point), text: said.length > 0 ? more : first(ground.context.sharing.name) } };
}

/** What the profile holds already: typed once, it stands in the fields of whoever has not answered yet. */
function fromProfile({ ground: { context }, step: { key } }: Asking): FormValue {
  const { noticeUrl, contacts } = context.partner;
  const known = { privacy: { noticeUrl }, email: { email: contacts.referrals?.email } }[key] ?? {};
  return Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A plan is chosen together with the help that is asked for: that is a form. What was answered or refused is too, with what was chosen in it. */
function answersOf({ ground: { checklist, context }, step, attempt, use }: Asking): ChecklistQuestionPage['answers'] {
  if (step.question.repeats !== undefined || checklist.answers[step.key] || attempt || use) return undefined;
  const form = checklistForm(step.question, checklist, context);
  return {
    groups: pressedAnswers(form, step.item !== undefined),
    leave: { href: `/checklists/${checklist.id}`, text: closedWords.ways.checklist },
  };
}

function page(asking: Asking): ChecklistQuestionPage {
  const { ground, step, attempt, attemptId, changing, toCheck } = asking;
  const { checklist, context } = ground;
  const suggestion = knownAnswer(asking);
  const journey = checklistJourney(checklist, context);
  const answer = checklist.answers[step.key];
  const own = ready(ground, step);
  const answers = answersOf(asking);
  const address = (path = '') => `/checklists/${checklist.id}${path === '' ? '' : `/${path}`}`;
  const back = { href: address(toCheck ? checkPath : stepBefore(journey, step.path)?.path) };
  const model = pageModel({
    step: { key: step.key, question: step.question, ...(answer && { answer }) },
    resolved: { ...checklistWords(step, context), form: checklistForm(step.question, checklist, context) },
    start: { ...(own && planFields(own)), ...(!answer && fromProfile(asking)), ...suggestion?.value, ...answer?.value },
    today: context.today,
    about: about(checklistNames(context)),
    href: toCheck ? withQuery(address(step.path), fromName, fromCheck) : address(step.path),
    back,
    on: { href: address(pathAfter(journey, step.path)) },
    command: 'answer-checklist',
    hidden: { checklist: checklist.id, ...(toCheck && { [fromName]: fromCheck }) },
    attempt,
    attemptId,
    changing,
  });
  const counts = step.question.shows === 'dspt-help' && { hint: dspt.counts(checklistCounts(checklist, context)) };
  return {
    ...model,
    ...counts,
    back,
    ...around(ground, step),
    ...askedBy(asking),
    thread: threadOf(asking),
    unsent: unsentModel(ground, asking.actor, step.path),
    ...(answers && { answers }),
    ...(suggestion && { suggested: suggestion.shown }),
  };
}

export const checklistQuestionPage = view({
  name: 'checklist-question-page',
  who: anyMember,
  input: z.strictObject({
    id: Id,
    screen: z.array(z.string().max(80)).min(1).max(2),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
    from: z.string().optional(),
    use: z.boolean().optional(),
  }),
  load: async (q, { id, screen }, actor, now) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    // An address that no question has, whatever is answered, is not found.
    if (!found || !knownPaths.has(screen[0] ?? '')) return undefined;
    // The self-assessment is the charity’s own: nobody of the other side is shown what it suggests.
    const own = found.checklist.organisationId === actor.organisation ? await toolkitSubject(q, actor, now) : undefined;
    return {
      ...found,
      assessment: own?.assessment,
      told: await toldAnswers.of(q, found.checklist, actor.organisations),
      messages: await pointMessages.of(q, found.checklist, actor.organisations),
    };
  },
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, actor, input, attempt, now }): OrClosed<ChecklistQuestionPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const { checklist, context } = ground;
    const rests = whyAnswersRest(ground);
    if (rests !== undefined) return closed('answers', rests, toChecklist(checklist.id));
    const step = stepAt(checklistJourney(checklist, context), input.screen.join('/'));
    if (!step) return closed('answers', checklist.answers.dspt ? closedWords.notAsked : closedWords.first, toChecklist(checklist.id));
    const { attempt: attemptId, changing, from, use } = input;
    return page({
      ground,
      actor,
      step,
      attempt,
      attemptId,
      changing,
      toCheck: from === fromCheck,
      assessment: subject.assessment,
      told: subject.told,
      messages: subject.messages,
      use: use === true,
    });
  },
});
