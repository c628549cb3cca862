// The checklists that wait for a decision, taken one after another: the one that has waited longest first.
import type { Done, Refusal } from '../outcome';

/** What is taken one after another: reviews, or looks again at what was accepted. Both are the last part of an address, too. */
export type QueueOf = 'review' | 'again';

export interface ReviewQueue {
  /** The checklist that comes next; undefined at the end. */
  readonly next?: string;
  /** How many wait besides this one. */
  readonly left: number;
}

/** An accepted checklist, and the day (ISO date) from which it wants another look. */
export interface LookToCome {
  readonly id: string;
  readonly from: string;
}

/** The ids of those that want it by now, as they stood. today: ISO date. */
export const wantedBy = (looks: readonly LookToCome[], today: string): readonly string[] => looks.filter(({ from }) => from <= today).map(({ id }) => id);

/** waiting: ids, in their order. The next is behind this one, then from the beginning: whoever skips one comes back to it. */
export function queueAfter(waiting: readonly string[], current: string): ReviewQueue {
  const others = waiting.filter((id) => id !== current);
  const behind = waiting.slice(waiting.indexOf(current) + 1);
  const next = behind[0] ?? others[0];
  return { left: others.length, ...(next !== undefined && { next }) };
}

/** A change of one of them, answered with the one that comes next. */
export const withNext = <R extends object, W>(out: Done<R, W> | Refusal, { next }: ReviewQueue): Done<R & { readonly next?: string }, W> | Refusal =>
  out.kind === 'done' ? { ...out, result: { ...out.result, ...(next !== undefined && { next }) } } : out;
