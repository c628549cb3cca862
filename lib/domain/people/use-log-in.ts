// Using a link or a code: once, within its ten minutes, and only the newest that was sent.
import { invalid, type Refusal } from '../outcome';

export interface LogInFacts {
  readonly purpose: 'log-in' | 'confirm';
  readonly counter: number;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
}

export interface Proof {
  readonly row: LogInFacts;
  /** The counter of the newest row of this mailbox and purpose. */
  readonly newest: number;
  /** Does what was given equal what was sent? */
  readonly right: boolean;
  readonly now: Date;
  /** The tallies of a wrong one. */
  readonly tally: readonly string[];
}

/** It says the way to another code: an old, a used and a wrong one all read the same, and the old one never comes right. */
export const wrongCode = 'Enter the code from the newest email we sent you, or ask for a new code on this page';
export const deadLink = 'This link has expired or been used';

/** undefined when it may be used. A wrong, old or used one is counted and remembered. */
export function whyNotUsable({ row, newest, right, now, tally }: Proof, field: string, say: string): Refusal | undefined {
  if (right && row.usedAt === null && now < row.expiresAt && row.counter === newest) return undefined;
  return invalid({ [field]: say }, { event: { what: 'wrong-code', purpose: row.purpose }, tally });
}
