// Asking for a link and a code. A mailbox that nobody has is answered in the same way; only the mail is not sent.
import { type Done, done } from '../outcome';
import type { Notice } from '../audit/notices';
import { LOG_IN_MINUTES } from './log-in';

export interface LogInRow {
  readonly id: string;
  readonly personId: string | null;
  readonly mailbox: string;
  readonly purpose: 'log-in' | 'confirm';
  readonly counter: number;
  readonly next: string | null;
  readonly expiresAt: Date;
}

export interface AskedFor extends Omit<LogInRow, 'expiresAt' | 'counter'> {
  /** The counter of the newest one before; the new one makes it useless. */
  readonly before: number;
  /** Whoever has the mailbox and acts for nobody any more: they are told so in the place of a code. */
  readonly closed?: string | undefined;
  readonly now: Date;
  readonly tally: readonly string[];
}

/** To somebody whose account opens nothing; to nobody where there is no account. */
export const closedMails = (person: string | undefined): readonly Notice[] =>
  person === undefined ? [] : [{ kind: 'mail-account-closed', about: { person } }];

/** The row of a new link and code, its event and the mail. Result: the number of the row, which by itself opens nothing. */
export function requestLogIn({ before, closed, now, tally, ...asked }: AskedFor): Done<{ readonly logIn: string }, LogInRow> {
  const row = { ...asked, counter: before + 1, expiresAt: new Date(now.getTime() + LOG_IN_MINUTES * 60_000) };
  const mails: readonly Notice[] = asked.personId === null ? closedMails(closed) : [{ kind: 'mail-log-in-code', about: { logIn: asked.id } }];
  const event = asked.purpose === 'confirm' ? ({ what: 'confirmation-code-sent' } as const) : ({ what: 'log-in-requested' } as const);
  return done({ logIn: asked.id }, event, row, mails, tally);
}
