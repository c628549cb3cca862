// Another mailbox for somebody who has an account: a code to the new one makes it theirs, and a letter to the old one can stop it, before
// and for some days after. Whether somebody else has the new one is told to that mailbox alone.
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { confirmedRecently } from '../signing/who-signs';
import type { Actor } from './actor';
import { LOG_IN_MINUTES } from './log-in';

export interface EmailChange {
  readonly id: string;
  readonly personId: string;
  /** Folded. */
  readonly before: string;
  readonly after: string;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
  readonly stoppedAt: Date | null;
}

/** How long the letter to the old mailbox can put it back. */
export const STOP_DAYS = 7;
/** Nobody else can have a mailbox while a letter to it can still put it back. */
export const isKept = (left: { readonly at: Date } | undefined, now: Date): boolean =>
  left !== undefined && now.getTime() - left.at.getTime() < STOP_DAYS * 86_400_000;
export const keptMailbox = 'An account gave up this email address less than 7 days ago, and can still have it back. Try again after that';
export const logInFirst = 'Log in again with a code by email, then change your email address';

/** Neither done nor stopped, however old its code. */
export const isAsked = ({ confirmedAt, stoppedAt }: EmailChange): boolean => confirmedAt === null && stoppedAt === null;
export const codeGood = (change: EmailChange, now: Date): boolean => isAsked(change) && now.getTime() - change.askedAt.getTime() < LOG_IN_MINUTES * 60_000;

/** Asking for it. Nobody can tell from the answer whether the new mailbox has an account. */
export function askEmailChange(actor: Pick<Actor, 'person' | 'email' | 'authenticatedAt'>, after: string, id: string, now: Date): EmailChange | Refusal {
  if (!confirmedRecently(actor.authenticatedAt, now)) return refused(logInFirst, ['log-in-again']);
  if (after === actor.email) return invalid({ email: 'This is your email address already' });
  return { id, personId: actor.person, before: actor.email, after, askedAt: now, confirmedAt: null, stoppedAt: null };
}

export interface ConfirmingEmail {
  readonly change: EmailChange | undefined;
  readonly right: boolean;
  /** Somebody else has the new mailbox. */
  readonly taken: boolean;
  readonly now: Date;
  readonly tally: readonly string[];
}

export function whyNotConfirmEmail({ change, right, taken, now, tally }: ConfirmingEmail): Refusal | undefined {
  const good = change !== undefined && codeGood(change, now) && right && !taken;
  if (good) return undefined;
  return invalid(
    { code: 'Enter the code from the newest email we sent to the new address, or send a new code' },
    { event: { what: 'wrong-code', purpose: 'email' }, tally },
  );
}

export type StopState = 'waiting' | 'changed' | 'stopped' | 'too-late';

/** A change with what came after it, and where the account’s mail goes now. */
export interface StoppingEmail {
  readonly change: EmailChange;
  /** Of the same person, asked for after it. */
  readonly later: readonly EmailChange[];
  readonly mailboxNow: string;
  /** That they act for. */
  readonly organisations: readonly string[];
}

/** Was the mailbox of now reached from the one before this change, by it and by what came after it? Only then is there something to put back. */
function hasMoved({ change, later, mailboxNow }: Omit<StoppingEmail, 'organisations'>): boolean {
  const done = [change, ...later].filter(({ confirmedAt, stoppedAt }) => confirmedAt !== null && stoppedAt === null);
  const reached = new Set([change.before]);
  for (const { before, after } of done.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime())) if (reached.has(before)) reached.add(after);
  return mailboxNow !== change.before && reached.has(mailboxNow);
}

/** What the link in the letter to the old mailbox can still do. */
export function stopState(stopping: StoppingEmail, now: Date): StopState {
  const { stoppedAt, confirmedAt, askedAt } = stopping.change;
  if (stoppedAt) return 'stopped';
  if (now.getTime() - (confirmedAt ?? askedAt).getTime() >= STOP_DAYS * 86_400_000) return 'too-late';
  return hasMoved(stopping) ? 'changed' : 'waiting';
}

/**
 * It was not them: what waits is stopped, and what is done is undone, with every session ended. Everything after it is stopped too: whoever
 * did this could otherwise take the account back with the letter of a second change.
 */
export function stopEmailChange(
  stopping: StoppingEmail,
  oldIsTaken: boolean,
  now: Date,
): Done<{ readonly stopped: true }, { readonly stopping: StoppingEmail; readonly putBack: boolean }> | Refusal {
  const state = stopState(stopping, now);
  if (state === 'stopped') return refused('This was stopped already');
  if (state === 'too-late') return refused('This link is more than 7 days old. Ask an admin of your organisation for help');
  const putBack = state === 'changed' && !oldIsTaken;
  const event = { what: 'email-change-stopped', person: stopping.change.personId, putBack } as const;
  const [first = event, ...also] = stopping.organisations.map((of) => ({ ...event, of }));
  return { ...done({ stopped: true }, first, { stopping, putBack }), also };
}
