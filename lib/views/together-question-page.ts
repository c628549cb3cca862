import 'server-only';
// One question of the checklist as the IG lead asks it on the telephone: the same page as the charity’s, saved as a line to confirm.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { toldWords } from '@/content/wording/told';
import { checklistWording } from '@/content/wording/checklist';
import * as checklistFiles from '@/db/checklist-files';
import * as toldAnswers from '@/db/told-answers';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistForm, checklistWords } from '@/lib/domain/assurance/checklist-form';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { type ChecklistStep, stepAt } from '@/lib/domain/assurance/checklist-journey';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { itemReferences } from '@/lib/domain/assurance/item-standing';
import { planFields, readyPlan } from '@/lib/domain/assurance/plan';
import { asHeard, heardJourney, isAnsweredByThem, isTheirsAlone, nextTold, type ToldAnswers } from '@/lib/domain/assurance/told';
import { anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ChecklistQuestionPage, OrClosed } from './checklist-models';
import { planRows } from './checklist-points';
import { closed, groundOf } from './checklist-subject';
import type { ShownAttempt } from './kept-answer';
import { pageModel } from './question-model';

const words = toldWords.together;
const knownPaths = new Set(catalogue.questions.flatMap(({ journey, path }) => (journey === 'checklist' ? [path] : [])));

interface Asking {
  readonly ground: ChecklistGround;
  readonly told: ToldAnswers;
  readonly step: ChecklistStep;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
}

function page({ ground, told, step, attempt, attemptId, changing }: Asking): ChecklistQuestionPage {
  const { checklist, context } = ground;
  const address = (path = '') => `/checklists/${checklist.id}/together${path === '' ? '' : `/${path}`}`;
  const own = step.question.repeats && step.item ? readyPlan(step.item, checklistNames(context), context.today) : undefined;
  const line = told[step.key];
  const back = { href: address() };
  const model = pageModel({
    step: { key: step.key, question: step.question, ...(line && { answer: line }) },
    resolved: { ...checklistWords(step, context), form: checklistForm(step.question, asHeard(checklist, told), context) },
    start: { ...(own && planFields(own)), ...line?.value },
    today: context.today,
    about: checklistWording.about(checklistNames(context)),
    href: address(step.path),
    back,
    on: { href: address(nextTold(ground, told, step.key)?.path) },
    command: 'note-told-answer',
    hidden: { checklist: checklist.id },
    attempt,
    attemptId,
    changing,
  });
  return {
    ...model,
    caption: words.h1,
    back,
    ...(step.item && { references: `The same point in the Data Security and Protection Toolkit: ${itemReferences(step.item)}` }),
    ...(own && { plan: { heading: checklistWording.plan.ready, rows: planRows(own) } }),
  };
}

export const togetherQuestionPage = view({
  name: 'together-question-page',
  who: anyMember,
  input: z.strictObject({
    id: Id,
    screen: z.array(z.string().max(80)).min(1).max(2),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
  }),
  load: async (q, { id, screen }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found || !knownPaths.has(screen[0] ?? '')) return undefined;
    return { ...found, told: await toldAnswers.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, leads }) => (file ? mayDecideOnChecklist(actor, file, leads) : 'yes'),
  show: ({ subject, input, attempt, now }): OrClosed<ChecklistQuestionPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const { partner } = ground.context;
    const list = { href: `/checklists/${ground.checklist.id}/together`, text: words.link };
    if (whyAnswersRest(ground) !== undefined) return closed('answers', words.rests(partner.name), list);
    const step = stepAt(heardJourney(ground, subject.told), input.screen.join('/'));
    if (!step) return closed('answers', checklistWording.closed.first, list);
    if (isTheirsAlone(step) || isAnsweredByThem(ground.checklist, step.key)) return closed('answers', words.theirs(partner.name), list);
    return page({ ground, told: subject.told, step, attempt, attemptId: input.attempt, changing: input.changing });
  },
});
