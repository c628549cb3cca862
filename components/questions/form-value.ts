// What a control shows: the typed parts of a date when they came back, otherwise the parts of the stored one.
import type { DatePart } from '@/components/design/date-input';
import type { FormValue } from '@/lib/domain/questions/form';

/** One text; the first of several, nothing for an unanswered field. */
export function textOf(value: FormValue, name: string): string {
  const given = value[name];
  return typeof given === 'string' ? given : (given?.[0] ?? '');
}

/** The choices of a list; radios have at most one. */
export function choicesOf(value: FormValue, name: string): readonly string[] {
  const given = value[name];
  if (given === undefined || given === '') return [];
  return typeof given === 'string' ? [given] : given;
}

/** 2027-01-27 → { day: 27, month: 1, year: 2027 }, unless the parts themselves came back. */
export function partsOf(value: FormValue, name: string): Partial<Record<DatePart, string>> {
  const parts: readonly DatePart[] = ['day', 'month', 'year'];
  if (parts.some((part) => value[`${name}-${part}`] !== undefined)) {
    return Object.fromEntries(parts.map((part) => [part, textOf(value, `${name}-${part}`)]));
  }
  const [year, month, day] = textOf(value, name).split('-');
  const plain = (digits: string | undefined) => digits?.replace(/^0+(?=\d)/, '');
  return { day: plain(day), month: plain(month), year };
}
