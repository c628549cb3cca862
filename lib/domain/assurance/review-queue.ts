// The checklists that wait for a decision, taken one after another: the one that has waited longest first.
import type { Done, Refusal } from '../outcome';

export interface ReviewQueue {
  /** The checklist that comes next; undefined at the end. */
  readonly next?: string;
  /** How many wait besides this one. */
  readonly left: number;
}

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
