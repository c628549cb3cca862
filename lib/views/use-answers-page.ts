import 'server-only';
// The answers that the charity gave before, before it uses them for this agreement: what they say, what has run out, and what more is asked.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { passportWords } from '@/content/wording/passport';
import * as checklistFiles from '@/db/checklist-files';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistWords } from '@/lib/domain/assurance/checklist-form';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistSummary } from '@/lib/domain/assurance/checklist-summary';
import { checklistJourney, type ChecklistStep } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { type EarlierAnswers, withReused } from '@/lib/domain/assurance/reuse-answers';
import { anyMember } from '@/lib/domain/people/actor';
import type { ShownAttempt } from '@/lib/server/attempts';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { OrClosed } from './checklist-models';
import { checklistPoints, withoutChange } from './checklist-points';
import { closed, groundOf, toChecklist } from './checklist-subject';
import type { UseAnswersPage } from './passport-models';

const words = passportWords.use;

/** Every question that is still open with the answers in place, and why. */
function stillOpen({ context }: ChecklistGround, held: Checklist, { passport }: EarlierAnswers) {
  const open = checklistJourney(held, context).steps.filter(({ answered }) => !answered);
  const whyOf = ({ key, question }: ChecklistStep) => (question.repeats ? words.plan : passport.answers[key] ? words.outdated : words.added);
  const steps = open.map((step) => ({ title: checklistWords(step, context).h1, why: whyOf(step) }));
  const dspt = open.some(({ key }) => key === 'dspt');
  return { steps, say: steps.length === 0 ? words.all : dspt ? `${words.openSay} ${words.dspt}` : words.openSay };
}

function errorsOf(attempt: ShownAttempt | undefined): UseAnswersPage['errors'] {
  if (attempt?.command !== 'reuse-checklist-answers') return {};
  const { outcome } = attempt;
  return { '': outcome.kind === 'refused' ? outcome.reason : words.again };
}

function pageOf(ground: ChecklistGround, earlier: EarlierAnswers, held: Checklist, attempt: ShownAttempt | undefined): UseAnswersPage {
  const { checklist, context } = ground;
  const { number, at } = earlier.passport;
  const begun = Object.keys(checklist.answers).length > 0;
  const intro = words.intro(number, dateInWords(dayOf(at)), context.sharing.name);
  const missing = new Set(checklistSummary(held, context).flatMap(({ id, state }) => (state === 'missing' ? [id] : [])));
  const points = checklistPoints(held, context).filter(({ id }) => !missing.has(id));
  const open = stillOpen(ground, held, earlier);
  return {
    title: `${words.h1} – ${checklistWording.about(checklistNames(context))}`,
    h1: words.h1,
    caption: words.caption,
    back: { href: `/checklists/${checklist.id}` },
    intro: begun ? `${intro} ${words.stays}` : intro,
    points: points.map(withoutChange),
    open: open.steps,
    openSay: open.say,
    ...(held.answers.contracts && { own: words.own }),
    hidden: { checklist: checklist.id, passport: String(number) },
    other: { href: `/checklists/${checklist.id}/dspt`, text: words.other },
    errors: errorsOf(attempt),
  };
}

export const useAnswersPage = view({
  name: 'use-answers-page',
  who: anyMember,
  input: z.strictObject({ id: Id }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    return found && { ...found, earlier: await checklistFiles.earlierAnswers(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, actor, now, attempt }): OrClosed<UseAnswersPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const { id, answers, version } = ground.checklist;
    const begun = Object.keys(answers).length > 0;
    const rests = whyAnswersRest(ground);
    if (rests !== undefined) return closed('answers', rests, toChecklist(id));
    if (version > 0) return closed('answers', words.gone, toChecklist(id));
    const { earlier } = subject;
    const held = withReused(ground, earlier, { person: actor.person, at: now.toISOString() });
    if (!earlier || !held) return closed('answers', begun ? words.left : words.none, toChecklist(id));
    return pageOf(ground, earlier, held, attempt);
  },
});
