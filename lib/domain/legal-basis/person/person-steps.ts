// The questions about one person as a tree: every question with its answers, and under each answer what comes next. It is what a
// page draws where no script runs: the reader opens one answer after another, and there is nothing that could be sent.
import { assessPerson, type PersonResult } from './assess-person';
import { type PersonQuestionId, type PersonSetting, personQuestions, walkPersonQuestions } from './person-questions';

type Answers = Readonly<Partial<Record<PersonQuestionId, string>>>;

export interface PersonStep {
  readonly question: PersonQuestionId;
  readonly answers: readonly { readonly value: string; readonly next: PersonNext }[];
}
export type PersonNext = { readonly step: PersonStep } | { readonly result: PersonResult };

const optionsOf = new Map(personQuestions.map(({ id, options }) => [id, Object.keys(options)]));

function nextAfter(answers: Answers, setting: PersonSetting): PersonNext {
  const { shown, person } = walkPersonQuestions(answers, setting);
  const question = shown.at(-1);
  if (person !== undefined || question === undefined) return { result: assessPerson(setting, person ?? { capacity: 'has' }) };
  const values = optionsOf.get(question) ?? [];
  return { step: { question, answers: values.map((value) => ({ value, next: nextAfter({ ...answers, [question]: value }, setting) })) } };
}

/** The whole tree for this agreement. The same questions in the same order as the browser asks them, with the same decisions. */
export const personSteps = (setting: PersonSetting): PersonNext => nextAfter({}, setting);
