import 'server-only';
// What was said on the telephone, line by line, for the charity to confirm or correct.
import * as z from 'zod';
import { checklistWording } from '@/content/wording/checklist';
import { toldWords } from '@/content/wording/told';
import * as checklistFiles from '@/db/checklist-files';
import * as toldAnswers from '@/db/told-answers';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { answerDetails, chosenLabel } from '@/lib/domain/assurance/answer-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistWords } from '@/lib/domain/assurance/checklist-form';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistJourney, type ChecklistStep, stepAt } from '@/lib/domain/assurance/checklist-journey';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { planOf } from '@/lib/domain/assurance/plan';
import { lineShown, type ToldAnswer, type ToldAnswers, toldJourney, toldOpen } from '@/lib/domain/assurance/told';
import { anyMember } from '@/lib/domain/people/actor';
import { Id } from '@/lib/server/input-fields';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import type { OrClosed } from './checklist-models';
import { planRows } from './checklist-points';
import { closed, groundOf, toChecklist } from './checklist-subject';
import type { ShownAttempt } from './kept-answer';
import type { ToldPage } from './told-models';

const words = toldWords.told;

/** What was told, in words: the choice with its details, or the plan. */
function said(step: ChecklistStep, line: ToldAnswer, { context }: ChecklistGround): Pick<ToldPage['lines'][number], 'answer' | 'details'> {
  if (step.question.repeats && step.item) {
    const plan = planOf({ value: line.value, revision: 1, by: line.by, at: line.at }, step.item, checklistNames(context));
    return { answer: '', details: plan ? planRows(plan) : [] };
  }
  const details = answerDetails(step.question, line.value).map(({ label, text }) => ({ label, text }));
  return { answer: chosenLabel(step.question, line.value) ?? '', details };
}

function lines(ground: ChecklistGround, told: ToldAnswers, chosen: readonly string[]): ToldPage['lines'] {
  const open = toldOpen(told, ground.checklist);
  const own = checklistJourney(ground.checklist, ground.context);
  return toldJourney(ground, told).steps.flatMap((step) => {
    const line = open[step.key];
    if (!line) return [];
    const value = lineShown(step.key, line);
    const { h1 } = checklistWords(step, ground.context);
    return [
      {
        key: step.key,
        value,
        title: step.item?.title ?? h1,
        asked: h1,
        ...said(step, line, ground),
        told: toldWords.by(line.byName, dateInWords(dayOf(line.at))),
        ...(stepAt(own, step.path) ? { correct: withQuery(`/checklists/${ground.checklist.id}/${step.path}`, 'use', 'yes') } : { later: words.later }),
        chosen: chosen.includes(value),
      },
    ];
  });
}

/** What was ticked and could not be confirmed, with the reason. */
function kept(attempt: ShownAttempt | undefined): { readonly chosen: readonly string[]; readonly errors: Readonly<Record<string, string>> } {
  if (attempt?.command !== 'confirm-told-answers') return { chosen: [], errors: {} };
  const { outcome, values } = attempt;
  const errors = outcome.kind === 'invalid' ? outcome.errors : outcome.kind === 'refused' ? { '': outcome.reason } : { '': words.again };
  return { chosen: [values.confirm].flat().filter((one): one is string => typeof one === 'string'), errors };
}

export const toldPage = view({
  name: 'told-page',
  who: anyMember,
  input: z.strictObject({ id: Id, confirmed: z.boolean().optional() }),
  load: async (q, { id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    return found && { ...found, told: await toldAnswers.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners }) => (file ? mayAnswerChecklist(actor, file, owners) : 'yes'),
  show: ({ subject, input, now, attempt }): OrClosed<ToldPage> => {
    const found = groundOf(subject, now);
    if (found.closed) return found;
    const { ground } = found;
    const { id } = ground.checklist;
    const rests = whyAnswersRest(ground);
    if (rests !== undefined) return closed('answers', rests, toChecklist(id));
    const { chosen, errors } = kept(attempt);
    const open = lines(ground, subject.told, chosen);
    return {
      title: `${words.h1} – ${checklistWording.about(checklistNames(ground.context))}`,
      h1: words.h1,
      caption: words.caption,
      back: { href: `/checklists/${id}` },
      intro: open.length > 0 ? words.intro(ground.context.sharing.name) : words.none,
      ...(open.length > 0 && { note: words.alone }),
      ...(input.confirmed && open.length > 0 && { confirmed: words.confirmed }),
      lines: open,
      words: { confirm: words.confirm, correct: words.correct, button: words.button },
      hidden: { checklist: id },
      way: { href: `/checklists/${id}`, text: words.way },
      errors,
    };
  },
});
