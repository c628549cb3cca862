// The way through a checklist: the DSPT first, the points that it leaves open, then a plan for each gap, then the check of the answers.
// It is worked out from the answers each time and never stored.
import type { ChecklistItem } from '../agreement/catalogue';
import type { Question } from '../questions/question';
import { isWholeAnswer } from '../questions/read-form';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { checklistForm } from './checklist-form';
import { isOver } from './lapsed-promises';
import { isAsked, isOpen, itemStandings } from './item-standing';

export interface ChecklistStep {
  /** The key of the answer: the id of the question, with the item behind it for a plan. */
  readonly key: string;
  /** Below /checklists/[id]. */
  readonly path: string;
  readonly question: Question;
  /** The point that the step is about; none for the DSPT. */
  readonly item?: ChecklistItem;
  readonly answered: boolean;
}

export interface ChecklistJourney {
  readonly steps: readonly ChecklistStep[];
  /** The first step without an answer; undefined when only the check of the answers is left. */
  readonly next?: ChecklistStep;
}

/** The page on which the answers are checked and sent (K13), below /checklists/[id]. */
export const checkPath = 'check';

const isWhole = (question: Question, key: string, checklist: Checklist, context: ChecklistContext): boolean => {
  const answer = checklist.answers[key];
  return answer !== undefined && isWholeAnswer(checklistForm(question, checklist, context), answer.value);
};

const questionsOf = ({ catalogue }: ChecklistContext) => catalogue.questions.filter(({ journey }) => journey === 'checklist');

function asked(checklist: Checklist, context: ChecklistContext): readonly ChecklistStep[] {
  return questionsOf(context)
    .filter((question) => !question.repeats && isAsked(question, checklist, context))
    .map((question) => {
      const item = context.catalogue.checklist.find((one) => one.question === question.id);
      return { key: question.id, path: question.path, question, ...(item && { item }), answered: isWhole(question, question.id, checklist, context) };
    });
}

/** While the partner answers, a plan whose day has passed is no plan: it gives a new day, or says that the point is in place. */
const isOpenToPartner = ({ status }: Checklist): boolean => status === 'in-progress' || status === 'question-asked';

function plans(checklist: Checklist, context: ChecklistContext): readonly ChecklistStep[] {
  const question = questionsOf(context).find(({ repeats }) => repeats === 'open-checklist-items');
  if (!question) return [];
  return itemStandings(checklist, context)
    .filter(isOpen)
    .map(({ item, plan }) => {
      const key = `${question.id}/${item.id}`;
      const answered = isWhole(question, key, checklist, context) && !(isOpenToPartner(checklist) && isOver(plan?.by, context.today));
      return { key, path: `${question.path}/${item.id}`, question, item, answered };
    });
}

/** Every step that is asked now, in order. While the DSPT is not answered it is the only one: it decides what the others are. */
export function checklistJourney(checklist: Checklist, context: ChecklistContext): ChecklistJourney {
  const [first, ...others] = asked(checklist, context);
  const steps = first === undefined ? [] : first.answered ? [first, ...others, ...plans(checklist, context)] : [first];
  const next = steps.find(({ answered }) => !answered);
  return { steps, ...(next && { next }) };
}

/** The step at a path; undefined when it is not asked now, so that nobody answers what does not count. */
export function stepAt(journey: ChecklistJourney, path: string): ChecklistStep | undefined {
  return journey.steps.find((step) => step.path === path);
}

/** Where “Back” leads: the step before, or the start of the checklist (undefined). */
export function stepBefore(journey: ChecklistJourney, path: string): ChecklistStep | undefined {
  const index = journey.steps.findIndex((step) => step.path === path);
  return journey.steps[(index === -1 ? journey.steps.length : index) - 1];
}

/**
 * Where the work goes after a step was saved: on to the next open step behind it, to any that was left open before it, and then to the
 * check of the answers. Plans come behind all questions, so that momentum is kept.
 */
export function pathAfter(journey: ChecklistJourney, path: string): string {
  const index = journey.steps.findIndex((step) => step.path === path);
  const open = journey.steps.slice(index + 1).find(({ answered }) => !answered) ?? journey.next;
  return open?.path ?? checkPath;
}
