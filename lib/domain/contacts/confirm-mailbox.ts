// A new mailbox that details about people go to is used only when somebody of the other side has rung and asked: a letter that gives a
// new address is how such details are stolen. One call is enough for every agreement that one notice changed between the two.
import type { AgreementFile } from '../agreement/agreement-file';
import type { AuditEvent } from '../audit/events';
import { addDays, dayOf } from '../assurance/calendar';
import { type Done, done, type Refusal, refused } from '../outcome';
import type { Actor } from '../people/actor';
import type { PrintContactSheet } from '../print/print-model';
import { type EmailRoute, emailRoute } from '../registers/email-route';
import { sideOf } from '../signing/who-signs';
import { type Reach, takesDetails } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { lineAfter, rowOf, stepsUntil } from './sheet-in-force';

/** What an address shows of itself, in the three answers that people read. */
export type MailboxCheck = 'secure' | 'check' | 'not-secure';

const checks: Readonly<Record<EmailRoute, MailboxCheck>> = {
  secure: 'secure',
  check: 'check',
  'not-known': 'check',
  'not-secure': 'not-secure',
  invalid: 'check',
};

export const mailboxCheck = (email: string): MailboxCheck => checks[emailRoute(email)];

/** The last day there is: notices whose day has not come can be confirmed before it. */
const always = '9999-12-31';

/** The notices that name a mailbox nobody has confirmed and nothing has replaced. */
export function waitingMailboxes(base: PrintContactSheet, notices: readonly ContactNotice[]): readonly ContactNotice[] {
  const steps = stepsUntil(notices, always);
  const of = ({ side, line }: ContactNotice) => steps.filter(({ notice }) => notice.side === side && notice.line === line);
  return notices.filter((notice) => {
    const row = takesDetails(notice.line) ? rowOf(base, notice.side, notice.line) : undefined;
    return row !== undefined && lineAfter(row, of(notice)).waits?.id === notice.id;
  });
}

/** How long a number must have stood before it is rung to ask about a mailbox: whoever steals details changes the number first. */
const settledDays = 30;

/** Who was there, and on which number, before anything of the line changed in the month before this notice. */
export function knownBefore(notices: readonly ContactNotice[], { side, line, at, before }: ContactNotice): Reach {
  const since = addDays(dayOf(at), -settledDays);
  const earlier = notices.filter((one) => one.side === side && one.line === line && one.at < at && dayOf(one.at) >= since);
  return earlier.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]?.before ?? before;
}

export interface ConfirmingMailbox {
  readonly file: AgreementFile;
  readonly base: PrintContactSheet;
  readonly notices: readonly ContactNotice[];
  /** The same notice in the other agreements between the two. */
  readonly siblings: readonly ContactNotice[];
}

export interface ConfirmedMailbox {
  /** Rows of contact_notice. */
  readonly ids: readonly string[];
  readonly by: string;
}

export function decideConfirmMailbox(
  { file, base, notices, siblings }: ConfirmingMailbox,
  notice: string,
  actor: Actor,
): Done<{ reference: string }, ConfirmedMailbox> | Refusal {
  const side = sideOf(file, actor.organisation);
  const known = notices.find((one) => one.notice === notice);
  if (known?.side === side) return refused('A mailbox of your own side is confirmed by the other side');
  if (known?.confirmed) return refused('This mailbox is confirmed already');
  const waits = known && waitingMailboxes(base, notices).find((one) => one.id === known.id);
  if (!waits) return refused('This mailbox is not used any more. Read the contact sheet again');
  const event = ({ reference, line }: ContactNotice): AuditEvent => ({ what: 'mailbox-confirmed', agreement: reference, line, notice });
  const others = siblings.filter(({ id, confirmed }) => id !== waits.id && !confirmed);
  return {
    ...done({ reference: file.reference }, event(waits), { ids: [waits, ...others].map(({ id }) => id), by: actor.person }),
    also: others.map(event),
  };
}
