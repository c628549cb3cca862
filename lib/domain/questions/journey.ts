// The way through the questions, worked out from the answers each time and never stored. What is asked, what may be visited,
// what comes before and after, and what is missing are short readings of one list.
import { chosenItemIds, unexplainedIds } from '../agreement/chosen-items';
import { asksAgain } from '../agreement/copied-draft';
import { asksAnew, awaitsLook } from '../agreement/replaces';
import { serviceForTeam } from '../agreement/service-for-team';
import { startingSet } from '../agreement/starting-set';
import { onceOf, oncePer } from '../once-for';
import { stillBound } from './bind-answer';
import { type ConditionGround, evaluateCondition } from './condition';
import type { ExitId, Form, FormValue, Option } from './form';
import { answersFor, type JourneyContext } from './journey-context';
import { journeyFacts } from './journey-facts';
import type { Answer, Question, QuestionField } from './question';
import { isWholeAnswer } from './read-form';
import { formAsked, resolveQuestion } from './resolve-question';

export interface Step {
  /** The key of its answer in the store: the question's id, or `${id}/${item}`. */
  readonly key: string;
  readonly question: Question;
  readonly item?: string;
  /** Below /draft, /review or /checklists/[id]. */
  readonly path: string;
  readonly answer?: Answer;
  /** The answer is whole, and was given for what stands now. */
  readonly answered: boolean;
  /** Nobody has to answer it: it is there for whoever follows the link. */
  readonly volunteered: boolean;
}

const fieldNames = onceOf((fields: readonly QuestionField[]): readonly string[] =>
  fields.flatMap(({ name, options }) => [
    name,
    ...(options ? ('from' in options ? (options.also ?? []) : options).flatMap(({ reveals }) => (reveals ? fieldNames(reveals) : [])) : []),
  ]),
);

/** Only answers to questions that are asked count. Throws on a question or field that nobody knows. */
function groundOf(questions: readonly Question[], counting: ReadonlySet<string>, context: JourneyContext): ConditionGround {
  return {
    fact: journeyFacts(context),
    answer: (field, id) => {
      const question = questions.find((one) => one.id === id);
      if (!question || !fieldNames(question.fields).includes(field)) throw new Error(`No question “${id}” with a field “${field}”`);
      return counting.has(question.id) ? answersFor(question, context)[question.id]?.value[field] : undefined;
    },
  };
}

/** The items that a repeated page asks about, one page each. */
function itemsOf(question: Question, context: JourneyContext): readonly (string | undefined)[] {
  const { file, catalogue } = context;
  // The plans of a checklist belong to its own journey, lib/domain/assurance/checklist-journey.ts.
  if (question.repeats !== 'unexplained-items') return [undefined];
  const service = serviceForTeam(file, catalogue);
  const set = service && startingSet(service, catalogue);
  return set ? unexplainedIds(file.answers, chosenItemIds(file.answers, set, catalogue), set) : [];
}

/** One page of a question, with its answer as it stands. */
export function stepOf(question: Question, context: JourneyContext, item?: string): Step {
  const key = item === undefined ? question.id : `${question.id}/${item}`;
  const answer = answersFor(question, context)[key];
  const { volunteered = question.behindCheck ?? false } = question;
  const free = typeof volunteered === 'boolean' ? volunteered : evaluateCondition(volunteered, groundOf([], new Set(), context));
  const whole =
    answer !== undefined &&
    !asksAgain(question, key, context.file.answers) &&
    !asksAnew(key, context.file) &&
    !(awaitsLook(question, key, context.file) && !free) &&
    stillBound(question, answer.value, context) &&
    isWholeAnswer(formAsked(context, question), answer.value);
  const path = item === undefined ? question.path : `${question.path}/${item}`;
  return { key, question, path, answered: whole, volunteered: free, ...(item !== undefined && { item }), ...(answer && { answer }) };
}

/** The questions that are asked now, in their order. `questions` are those of one journey, earlier ones first. */
export function journey(questions: readonly Question[], context: JourneyContext): readonly Step[] {
  const counting = new Set<string>();
  const steps: Step[] = [];
  for (const question of questions) {
    if (question.outside || question.beforeDraft) continue;
    if (question.asked && !evaluateCondition(question.asked, groundOf(questions, counting, context))) continue;
    const asked = itemsOf(question, context).map((item) => stepOf(question, context, item));
    if (asked.some(({ answer }) => answer && stillBound(question, answer.value, context))) counting.add(question.id);
    steps.push(...asked);
  }
  return steps;
}

/** The questions of one journey that are asked now. */
export const journeyNamed = oncePer((context: JourneyContext, name: Question['journey']) =>
  journey(
    context.catalogue.questions.filter((question) => question.journey === name),
    context,
  ),
);

/** Steps that are asked of everybody; a volunteered page counts only once somebody has answered it. */
const asksAnybody = ({ volunteered, answered }: Step) => answered || !volunteered;

/** Asked steps without a whole answer. */
export const missing = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => !step.answered && asksAnybody(step));

/** May this page be opened? It is asked, and every page that it rests on has its answer. */
export function mayVisit(steps: readonly Step[], key: string): boolean {
  const step = steps.find((one) => one.key === key);
  const needed = step?.question.after ?? [];
  return step !== undefined && steps.filter(({ question }) => needed.includes(question.id)).every((one) => one.answered || one.volunteered);
}

/** The page before this one; undefined before the first. */
export function previous(steps: readonly Step[], key: string): Step | undefined {
  const at = steps.findIndex((one) => one.key === key);
  return steps
    .slice(0, Math.max(0, at))
    .reverse()
    .find((step) => asksAnybody(step) && !step.question.behindCheck);
}

/** After Continue: the next page without an answer, first behind this one, then from the start; undefined when none is left (check). */
export function next(steps: readonly Step[], key: string): Step | undefined {
  const at = steps.findIndex((one) => one.key === key);
  const open = missing(steps).filter((step) => mayVisit(steps, step.key) && step.key !== key);
  return open.find((step) => steps.indexOf(step) > at) ?? open[0];
}

function chosenIn({ fields }: Form, value: FormValue): readonly { readonly field: string; readonly option: Option }[] {
  return fields.flatMap((field) => {
    const given = value[field.name];
    const chosen = (field.options ?? []).filter((option) => (typeof given === 'string' ? given === option.value : given?.includes(option.value)));
    return chosen.flatMap((option) => [{ field: field.name, option }, ...chosenIn({ fields: option.reveals ?? [] }, value)]);
  });
}

/** The option that was chosen in a field, as the page lists it. */
export const chosenOptions = (step: Step, value: FormValue, context: JourneyContext) =>
  chosenIn(resolveQuestion(step.question, context, step.item).form, value);

/** The exit by which the answers leave the path, with the question that leads back; undefined while the draft is on its way. */
export function exitOf(steps: readonly Step[], context: JourneyContext): { readonly exit: ExitId; readonly step: Step } | undefined {
  for (const step of steps) {
    const exit =
      step.answered && step.answer ? chosenIn(formAsked(context, step.question), step.answer.value).find(({ option }) => option.exit)?.option.exit : undefined;
    if (exit) return { exit, step };
  }
  return undefined;
}
