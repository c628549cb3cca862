import 'server-only';
// Everything that was answered, to be checked and sent (K13), with the evidence beside each answer.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { pointThreadWords } from '@/content/wording/point-thread';
import * as checklistFiles from '@/db/checklist-files';
import * as pointMessages from '@/db/point-messages';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistJourney, checkPath, stepBefore } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { evidenceForm } from '@/lib/domain/assurance/evidence-form';
import { lastReply, ofPoint, type PointMessage, pointNamed } from '@/lib/domain/assurance/point-thread';
import { questionsWithoutReply } from '@/lib/domain/assurance/questions-without-reply';
import { openAnswers } from '@/lib/domain/assurance/send-checklist';
import { anyMember } from '@/lib/domain/people/actor';
import { fromCheck, fromName } from '@/lib/domain/questions/change-from-check';
import { Id } from '@/lib/server/input-fields';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import { shownMessage, threadPath } from './asked-points';
import type { ChecklistCheckPage, ChecklistPoint, OrClosed } from './checklist-models';
import { checklistPoints } from './checklist-points';
import { closed, groundOf, toChecklist } from './checklist-subject';
import { keptAnswer, type ShownAttempt } from './kept-answer';

const { check, caption, about } = checklistWording;

/** What is still open leads to its question; what is wrong with a link, to its field. */
function problemsOf(ground: ChecklistGround, errors: ChecklistCheckPage['errors'], tried: boolean): ChecklistCheckPage['problems'] {
  const open = tried ? openAnswers(ground) : {};
  return [
    ...(errors[''] === undefined || Object.keys(open).length > 0 ? [] : [{ text: errors[''] }]),
    ...Object.entries(open).map(([key, text]) => ({ text, href: `/checklists/${ground.checklist.id}/${key}` })),
    ...Object.entries(errors).flatMap(([name, text]) => (name === '' ? [] : [{ text, href: `#${name}` }])),
  ];
}

/** What is changed from here leads back here. */
const changedFromCheck = ({ change, changePlan, ...point }: ChecklistPoint): ChecklistPoint => ({
  ...point,
  ...(change !== undefined && { change: withQuery(change, fromName, fromCheck) }),
  ...(changePlan !== undefined && { changePlan: withQuery(changePlan, fromName, fromCheck) }),
});

/** Below the question that the IG lead asked stands the reply to it. */
const withReply =
  (ground: ChecklistGround, messages: readonly PointMessage[]) =>
  (point: ChecklistPoint): ChecklistPoint => {
    const reply = ground.checklist.status === 'question-asked' ? lastReply(ofPoint(messages, point.id)) : undefined;
    return reply ? { ...point, said: [shownMessage(reply, ground)] } : point;
  };

/** Sent without a reply, it would be asked again. */
function waitingOf({ checklist, context }: ChecklistGround, messages: readonly PointMessage[]): Pick<ChecklistCheckPage, 'waiting'> {
  const { heading, reply, say } = pointThreadWords.waiting;
  const ways = questionsWithoutReply(checklist, messages, context.catalogue).map((point) => ({
    href: threadPath(checklist.id, point),
    text: reply(pointNamed(point, context.catalogue)?.topic ?? ''),
  }));
  return ways.length === 0 ? {} : { waiting: { heading: heading(context.sharing.name), ways, say } };
}

function page(ground: ChecklistGround, messages: readonly PointMessage[], attempt: ShownAttempt | undefined): ChecklistCheckPage {
  const { checklist, context } = ground;
  const names = checklistNames(context);
  const form = evidenceForm(checklist, context);
  const mine = attempt?.values.checklist === checklist.id ? attempt : undefined;
  const kept = keptAnswer(mine, { command: 'send-checklist' }, form, context.today);
  const before = stepBefore(checklistJourney(checklist, context), checkPath)?.path;
  const errors = kept?.errors ?? {};
  return {
    title: `${check.h1} – ${about(names)}`,
    h1: check.h1,
    caption,
    back: { href: `/checklists/${checklist.id}${before === undefined ? '' : `/${before}`}` },
    action: '/do/send-checklist',
    hidden: { checklist: checklist.id },
    ...waitingOf(ground, messages),
    points: checklistPoints(checklist, context).map(changedFromCheck).map(withReply(ground, messages)),
    errors,
    problems: problemsOf(ground, errors, kept !== undefined),
    button: check.button(names),
    why: { text: check.why(names), sources: [] },
  };
}

export const checklistCheckPage = view({
  name: 'checklist-check-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    return found && { ...found, messages: await pointMessages.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, attempt, now }): OrClosed<ChecklistCheckPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const rests = whyAnswersRest(found.ground);
    return rests === undefined ? page(found.ground, subject.messages, attempt) : closed('answers', rests, toChecklist(subject.checklist.id));
  },
});
