// Renewing: two pages of one form. The first asks for the dates; the second shows what stays the same, with its age, and asks to confirm
// each answer that is more than a year old. What is not confirmed there is asked again in the draft.
import { dayOf } from '../assurance/calendar';
import { invalid, refused } from '../outcome';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import type { Form } from '../questions/form';
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
  const read = readForm(form, { ...dates }, dayOf(making.at));
  if (!read.ok) return refusalOf(read);
  // The dates are right: the second page is next, drawn from this attempt.
  if (!checked) return invalid({ [checkedName]: 'Check what stays the same' });
  return decideReplacing(subject, { kind: 'renewal', open: ['dates'], dates: read.value, confirmed }, making);
}
