// Renewing: two pages of one form. The first asks for the dates; the second shows what stays the same, with its age, and asks to confirm
// each answer that is more than a year old. What is not confirmed there is asked again in the draft.
import { dayOf } from '../assurance/calendar';
import { invalid, refused } from '../outcome';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { Form } from '../questions/form';
import type { Answers } from '../questions/question';
import type { Catalogue } from './catalogue';
import { decideReplacing, type Making, type ReplacingSubject, whyNotReplaced } from './replacing';

/** Posted by the second page. */
export const checkedName = 'checked';
/** Its boxes: the keys of old answers that are still right. */
export const confirmedName = 'stillRight';

export interface RenewalAsked {
  readonly dates: Readonly<Record<string, unknown>>;
  readonly checked: boolean;
  readonly confirmed: readonly string[];
}

export const confirmedIn = (fields: Readonly<Record<string, unknown>>): readonly string[] => {
  const given: unknown = fields[confirmedName];
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return values.filter((value) => typeof value === 'string');
};

/** A page that holds the words or the second look of another answer has no line of its own: it is confirmed with its task. */
function withPagesBeside(confirmed: readonly string[], answers: Answers, { questions, check }: Pick<Catalogue, 'questions' | 'check'>): readonly string[] {
  const questionOf = (key: string) => questions.find(({ id }) => id === key.split('/', 1)[0]);
  const tasks = confirmed.map((key) => questionOf(key)?.task);
  const beside = Object.keys(answers).filter((key) => {
    const question = questionOf(key);
    return question?.journey === 'draft' && (question.wordsOf !== undefined || check.rows[question.id] === undefined) && tasks.includes(question.task);
  });
  return [...confirmed, ...beside];
}

/** The form of the dates, as the draft asks them. */
export function datesForm({ questions }: Pick<Catalogue, 'questions'>): Form {
  const dates = questions.find(({ id }) => id === 'dates');
  if (!dates) throw new Error('no question “dates”');
  return { fields: dates.fields } as Form;
}

export function decideRenewal(subject: ReplacingSubject, { dates, checked, confirmed }: RenewalAsked, making: Making) {
  const closed = whyNotReplaced(subject);
  if (closed !== undefined) return refused(closed);
  const form = datesForm(making.catalogue);
  const { [checkedName]: _, [confirmedName]: __, ...given } = dates; // of the second page
  const read = readForm(form, given, dayOf(making.at));
  if (!read.ok) return refusalOf(read);
  // The dates are right: the second page is next, drawn from this attempt.
  if (!checked) return invalid({ [checkedName]: 'Check what stays the same' });
  const all = withPagesBeside(confirmed, subject.file.answers, making.catalogue);
  return decideReplacing(subject, { kind: 'renewal', open: ['dates'], dates: read.value, confirmed: all }, making);
}
