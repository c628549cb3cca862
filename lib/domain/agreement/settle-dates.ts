// When sharing starts and when the agreement is looked at again (D28). Suggested: the day the last side signs, and one year later.
import { addMonths } from '../assurance/calendar';
import type { Answers } from '../questions/question';
import { answeredText } from './answered';
import type { AgreementModel } from './model';

type Dates = Pick<AgreementModel, 'start' | 'reviewMonths' | 'reviewOn'>;

export function settledDates(answers: Answers): Dates {
  const given = (field: string) => answeredText(answers, 'dates', field);
  const date = given('start') === 'date' ? given('startDate') : undefined;
  const reviewOn = given('review') === 'date' ? given('reviewDate') : undefined;
  return {
    start: date === undefined ? { on: 'last-signature' } : { on: 'date', date },
    reviewMonths: given('review') === '6m' ? 6 : 12,
    ...(reviewOn !== undefined && { reviewOn }),
  };
}

const longestWait = 12;

/** Can the dates be kept on a day (ISO date)? A start that has passed, or a review before the start, would be a mistake. */
export function datesStand({ start, reviewOn }: Dates, today: string | undefined): boolean {
  if (today === undefined) return start.on === 'last-signature' && reviewOn === undefined;
  const starts = start.on === 'date' ? start.date : today;
  return starts >= today && starts <= addMonths(today, longestWait) && (reviewOn === undefined || reviewOn > starts);
}

/** A new version never starts before the one that it replaces would have: two would be in force, or the wrong one. `starts`: the first day of that one. */
export function followsOn({ start }: Pick<Dates, 'start'>, replaces: { readonly starts: string } | undefined, today: string | undefined): boolean {
  if (replaces === undefined || (today !== undefined && replaces.starts <= today)) return true;
  return start.on === 'date' && start.date >= replaces.starts;
}
