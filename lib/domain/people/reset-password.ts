// Setting a password anew by a link to the mailbox: once, within half an hour, and only by the newest that was sent.
import { refused, type Refusal } from '../outcome';

export interface PasswordReset {
  readonly id: string;
  /** null: nobody has the mailbox that was typed. */
  readonly personId: string | null;
  readonly askedAt: Date;
  readonly usedAt: Date | null;
}

const RESET_MINUTES = 30;
export const deadReset = 'This link has expired or been used';

/** Can the link of this row still set a password? */
export const resetGood = ({ askedAt, usedAt }: PasswordReset, now: Date): boolean =>
  usedAt === null && now.getTime() - askedAt.getTime() < RESET_MINUTES * 60_000;

export interface Resetting {
  readonly reset: PasswordReset | undefined;
  /** The number of the newest one of this person. */
  readonly newest: string | undefined;
  readonly right: boolean;
  readonly now: Date;
  readonly tally: readonly string[];
}

/** undefined when it may be used. A wrong, old or used one is counted and remembered. */
export function whyNotReset({ reset, newest, right, now, tally }: Resetting): Refusal | undefined {
  if (reset && right && reset.id === newest && resetGood(reset, now)) return undefined;
  return refused(deadReset, undefined, { event: { what: 'wrong-code', purpose: 'reset' }, tally });
}
