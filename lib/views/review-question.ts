import 'server-only';
// What only the partner can say: how it keeps the details and why it may use them (R1b), and the law that gives it its task (R1c).
import * as z from 'zod';
import * as earlier from '@/db/answered-before';
import { whereNext } from '@/lib/domain/agreement/where-next';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { answeredBefore, type EarlierAnswer } from '@/lib/domain/questions/answered-before';
import { mayVisit } from '@/lib/domain/questions/journey';
import { questionPanel } from '@/lib/domain/questions/question-panel';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { questionModel } from './question-model';
import type { Way } from './question-page-model';
import type { AsBefore, ReviewQuestionModel } from './review-models';
import { aboutReview, aroundReview, mayReview, reviewHref, reviewSubject } from './review-subject';

const previous: Readonly<Record<string, string>> = { 'only-you': '', 'our-task': 'only-you' };

function asBefore({ reference, sharing, service, at }: EarlierAnswer): AsBefore {
  const about = [service, `with ${sharing}`, dateInWords(dayOf(at))].filter((part) => part !== '');
  return { way: { href: `/agreements/${reference}`, text: reference }, about: about.join(', ') };
}

export const reviewQuestionPage = view({
  name: 'review-question',
  who: anyMember,
  input: z.strictObject({
    reference: Reference,
    question: z.enum(['only-you', 'our-task']),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
  }),
  load: async (q, { reference, question }, actor, now) => {
    const standing = await reviewSubject(q, reference, actor, now);
    const step = standing?.review.find(({ key }) => key === question);
    if (!standing || !step) return undefined;
    const open = standing.file.status === 'with-partner' && !step.answer;
    return { ...standing, step, earlier: open ? await earlier.answeredBefore(q, standing.file, [actor.organisation]) : [] };
  },
  allow: mayReview,
  show: ({ subject, input, attempt }): ReviewQuestionModel => {
    const { file, step, context, review } = subject;
    // What was typed and refused stands there instead.
    const before = attempt ? undefined : answeredBefore(step.question, subject.earlier, context);
    const back: Way = { href: reviewHref(subject, previous[step.key]) };
    const page = questionModel({
      step,
      context,
      back,
      attempt,
      about: aboutReview(subject),
      href: reviewHref(subject, step.path),
      on: { href: `/agreements/${file.reference}/${whereNext(step.question, step.key, context)}` },
      command: 'answer-question',
      ...(before && { offered: before.value }),
      hidden: { reference: file.reference },
      attemptId: input.attempt,
      changing: input.changing,
    });
    const panel = questionPanel(step.question, context);
    const task = step.key === 'only-you' && mayVisit(review, 'our-task') ? review.find(({ key }) => key === 'our-task') : undefined;
    const text = task?.answered
      ? `You named a law that gives you this task: ${String(task.answer?.value.law)}`
      : 'Our adviser can name the law that gives us this task';
    return {
      ...page,
      ...(step.key === 'our-task' && step.answered && { hint: 'Empty this box to name no law' }),
      back,
      ...aroundReview(subject, step.question),
      ...(before && { asBefore: asBefore(before) }),
      ...(panel && { panel }),
      ...(task && { adviser: { href: reviewHref(subject, task.path), text } }),
    };
  },
});
