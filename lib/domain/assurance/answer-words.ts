// An answer of the checklist in words, as people read it back: the label of what was chosen, and what was said beneath it.
import type { FormValue } from '../questions/form';
import type { Question, QuestionField, QuestionOption } from '../questions/question';
import { dateInWords, monthInWords } from './calendar';

export interface AnswerDetail {
  /** The field that it answers. */
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

const optionsOf = (field: QuestionField | undefined): readonly QuestionOption[] => (field?.options && !('from' in field.options) ? field.options : []);

function chosen(field: QuestionField | undefined, value: FormValue): QuestionOption | undefined {
  return field && optionsOf(field).find((option) => option.value === value[field.name]);
}

function fieldWords(field: QuestionField, value: FormValue): string | undefined {
  const given = value[field.name];
  if (typeof given !== 'string' || given === '') return undefined;
  if (field.kind === 'date') return dateInWords(given);
  return field.kind === 'month' ? monthInWords(given) : (chosen(field, value)?.label ?? given);
}

/** The label of the chosen option; undefined when there is no answer, or one that the question does not know any more. */
export function chosenLabel(question: Question, value: FormValue): string | undefined {
  return chosen(question.fields[0], value)?.label;
}

/** What was said beneath the chosen option: label and words, in the order of the page. */
export function answerDetails(question: Question, value: FormValue): readonly AnswerDetail[] {
  const revealed = chosen(question.fields[0], value)?.reveals ?? [];
  return revealed.flatMap((field) => {
    const text = fieldWords(field, value);
    return text === undefined ? [] : [{ name: field.name, label: field.label ?? field.name, text }];
  });
}
