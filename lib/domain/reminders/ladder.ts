// When somebody is reminded: 60, 30, 7 and 1 days before a day, then every week that it is over, eight times at most. What somebody was
// asked for days ago is due in 14 days, so its ladder is shorter. That is our own rule.
import { addDays, daysBetween } from '../assurance/calendar';
import type { Dated, ReminderKind } from './dated';

/** Days in which a reply, a checklist, a decision or a signature is asked for. */
export const daysToAnswer = 14;
const mostWeeksOver = 8;

const long = [60, 30, 7, 1];
const short = [7, 1];

/** Days before a day from which somebody is reminded of it, and after it as long as they are. */
export const remindedAhead = Math.max(...long);
export const remindedOver = 7 * mostWeeksOver;

const before: Readonly<Record<ReminderKind, readonly number[]>> = {
  reply: short,
  checklist: short,
  decision: short,
  signature: short,
  plan: long,
  help: long,
  evidence: long,
  dspt: long,
  review: long,
  ask: short,
  question: short,
  // Whoever asked learns on the day itself that nobody has answered: before it there is nothing to do.
  'ask-unanswered': [0],
};

export interface Step {
  /** Counts up: of one thing, a later reminder has a higher number. */
  readonly number: number;
  /** Days that are left on the day of the step; below zero when it is over. */
  readonly left: number;
  /** Nobody has acted in the first week over: whoever stands in is told as well. */
  readonly escalated: boolean;
}

const leftAt = (kind: ReminderKind): readonly number[] => [...before[kind], ...Array.from({ length: mostWeeksOver }, (_, week) => -7 * (week + 1))];

/**
 * The newest step whose day has come (today: ISO date); undefined before the first one. Whoever was not there on the day of a step gets
 * the newest one, and none of those that it overtook.
 */
export function stepOn({ kind, due, since }: Pick<Dated, 'kind' | 'due' | 'since'>, today: string): Step | undefined {
  const steps = leftAt(kind).map((left, index): Step => ({ number: index + 1, left, escalated: left < 0 }));
  return steps.findLast(({ left }) => {
    const day = addDays(due, -left);
    return day <= today && day > since;
  });
}

/** “in 7 days”, “tomorrow”, “today”, “1 day ago”: as of today, whichever step it is. */
export function leftInWords(due: string, today: string): string {
  const left = daysBetween(today, due);
  if (left === 0) return 'today';
  if (left === 1) return 'tomorrow';
  if (left === -1) return 'yesterday';
  return left > 0 ? `in ${left} days` : `${-left} days ago`;
}
