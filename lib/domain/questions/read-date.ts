// A date typed in parts, as people type them: 1 / 1 / 27, 01 01 2027, 1 Jan 2027, or the whole date in one part.
import { addMonths } from '../assurance/calendar';
import type { Field } from './form';
import { type DatePart, partsOf } from './form-fields';

export type DateFault = 'empty' | 'missing' | 'format' | 'past' | 'future' | 'early' | 'late';
export interface DateReading {
  /** 2027-01-01, or 2027-01 for a month. */
  readonly value?: string;
  readonly fault?: DateFault;
  /** The parts that are wrong, for the red border and the link of the error summary. */
  readonly wrong: readonly DatePart[];
}
export type TypedParts = Readonly<Partial<Record<DatePart, string>>>;

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const name = text.toLowerCase().replace(/\.$/, '');
  const found = name.length >= 3 ? months.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september')) : -1;
  return found >= 0 ? found + 1 : undefined;
}

function readYear(text: string): number | undefined {
  if (/^\d{2}$/.test(text)) return 2000 + Number(text);
  return /^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2199 ? Number(text) : undefined;
}

const readDay = (text: string): number | undefined => (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : undefined);
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const padded = (number: number) => String(number).padStart(2, '0');

/** “1/1/27” typed into one part while the others stay empty is the whole date. */
function spread(parts: readonly DatePart[], typed: TypedParts): TypedParts {
  const filled = parts.filter((part) => typed[part]);
  const whole = filled.length === 1 ? (typed[filled[0] as DatePart] ?? '').split(/[ /.-]+/) : [];
  return whole.length === parts.length && parts.length > 1 ? Object.fromEntries(parts.map((part, index) => [part, whole[index]])) : typed;
}

function judge(field: Pick<Field, 'kind' | 'mustBe'>, parts: readonly DatePart[], value: string, today: string | undefined): DateReading {
  const now = today?.slice(0, value.length);
  if (now && field.mustBe === 'past' && value > now) return { fault: 'past', wrong: parts };
  if (now && field.mustBe === 'future' && value <= now) return { fault: 'future', wrong: parts };
  return { value, wrong: [] };
}

/** Is the date in its span, counted from another day? Undefined where it is, or has none. */
export function outsideSpan({ within }: Pick<Field, 'within'>, value: string, from: string): 'early' | 'late' | undefined {
  if (!within) return undefined;
  if (within.sameDay ? value < from : value <= from) return 'early';
  return value > addMonths(from, within.months) ? 'late' : undefined;
}

/** Reads the parts of a date or month. `today` left out: a stored answer is only checked for being a date. */
export function readDate(field: Pick<Field, 'kind' | 'mustBe'>, posted: TypedParts, today: string | undefined): DateReading {
  const parts = partsOf(field);
  const typed = spread(parts, Object.fromEntries(parts.map((part) => [part, posted[part]?.trim() ?? ''])));
  const empty = parts.filter((part) => !typed[part]);
  if (empty.length === parts.length) return { fault: 'empty', wrong: parts };
  if (empty.length > 0) return { fault: 'missing', wrong: empty };
  const read = { day: readDay(typed.day ?? '1'), month: readMonth(typed.month ?? ''), year: readYear(typed.year ?? '') };
  const wrong = parts.filter((part) => read[part] === undefined);
  const { day = 1, month, year } = read;
  if (wrong.length > 0 || month === undefined || year === undefined) return { fault: 'format', wrong };
  if (day > daysIn(year, month)) return { fault: 'format', wrong: ['day'] };
  return judge(field, parts, field.kind === 'month' ? `${year}-${padded(month)}` : `${year}-${padded(month)}-${padded(day)}`, today);
}
