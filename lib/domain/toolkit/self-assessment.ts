// A self-assessment: what an organisation has answered to the questions of one edition of the toolkit. Nothing is sent anywhere; the answers
// are copied into the toolkit by hand.
import type { FormValue } from '../questions/form';
import type { ToolkitEdition, ToolkitQuestion } from './toolkit-edition';

export interface ToolkitAnswer {
  readonly value: FormValue;
  readonly revision: number;
  readonly by: string;
  /** ISO UTC. */
  readonly at: string;
  /** Brought forward from an earlier edition, whose question was worded otherwise: it counts once somebody has looked. */
  readonly toCheck?: true;
}

/** Number of the question → its answer. */
export type ToolkitAnswers = Readonly<Record<string, ToolkitAnswer>>;

export interface SelfAssessment {
  readonly organisationId: string;
  readonly edition: ToolkitEdition;
  readonly answers: ToolkitAnswers;
  /** The version whose answers it began with. */
  readonly broughtFrom?: number;
}

/** done: it can be copied. open: answered, and something is still to do. check: brought forward from other words. */
export type ToolkitState = 'done' | 'open' | 'check' | 'none';

const finished = new Set(['yes', 'written', 'not-applicable']);

export function stateOf(question: Pick<ToolkitQuestion, 'ref'>, { answers }: Pick<SelfAssessment, 'answers'>): ToolkitState {
  const answer = answers[question.ref];
  if (!answer) return 'none';
  if (answer.toCheck) return 'check';
  return typeof answer.value.answer === 'string' && finished.has(answer.value.answer) ? 'done' : 'open';
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly mandatoryDone: number;
  readonly mandatory: number;
  /** Of those that Approaching Standards needs. */
  readonly approachingDone: number;
  readonly approaching: number;
  /** Answered or not: at least touched. */
  readonly begun: number;
}

/** How far it is, over some or all of the questions. */
export function progressOf(assessment: Pick<SelfAssessment, 'answers'>, questions: readonly ToolkitQuestion[]): Progress {
  const count = (list: readonly ToolkitQuestion[]) => list.filter((one) => stateOf(one, assessment) === 'done').length;
  const mandatory = questions.filter((one) => one.mandatory);
  const approaching = questions.filter((one) => one.approaching);
  return {
    done: count(questions),
    of: questions.length,
    mandatoryDone: count(mandatory),
    mandatory: mandatory.length,
    approachingDone: count(approaching),
    approaching: approaching.length,
    begun: questions.filter(({ ref }) => assessment.answers[ref] !== undefined).length,
  };
}

export type Order = 'toolkit' | 'mandatory';

/** The questions in the order in which they are asked: as the toolkit has them, or first what is mandatory. */
export function inOrderOf({ questions }: ToolkitEdition, order: Order): readonly ToolkitQuestion[] {
  if (order === 'toolkit') return questions;
  return [...questions.filter(({ mandatory }) => mandatory), ...questions.filter(({ mandatory }) => !mandatory)];
}

/** The next question that nobody has begun or that must be looked at again: behind this one first, then any; undefined when none is left. */
export function nextQuestion(assessment: SelfAssessment, order: Order, after?: string): ToolkitQuestion | undefined {
  const all = inOrderOf(assessment.edition, order);
  const at = all.findIndex(({ ref }) => ref === after);
  const waits = (one: ToolkitQuestion) => one.ref !== after && ['none', 'check'].includes(stateOf(one, assessment));
  return all.slice(at + 1).find(waits) ?? all.find(waits);
}
