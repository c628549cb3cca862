// Changing a line of the own contact sheet by notice to the other side: a new row, and never a change of what stands. The words that
// were signed, their fingerprint and the signatures know nothing of it.
import type { AgreementFile } from '../agreement/agreement-file';
import { answeredList } from '../agreement/answered';
import type { Side } from '../agreement/model';
import type { AuditEvent } from '../audit/events';
import type { Notice } from '../audit/notices';
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import type { Actor } from '../people/actor';
import type { PrintContactSheet } from '../print/print-model';
import type { FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { emailRoute } from '../registers/email-route';
import type { Sha256 } from '../signing/chain';
import { sideOf } from '../signing/who-signs';
import { changeContactForm, contactFaults } from './change-contact-form';
import { type ContactLine, type Reach, reachOf, sameReach, takesDetails } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { grouped } from './grouped';
import { type Noticed, noticedHash } from './noticed';
import { rowOf, sheetInForce } from './sheet-in-force';
import { whyNoContactChange } from './who-changes-contacts';

/** A signed agreement as far as its contacts go. */
export interface SheetOnFile {
  readonly reference: string;
  /** The side that the acting organisation is on, and the organisation on the other one. */
  readonly side: Side;
  readonly other: string;
  /** The sheet that stood beside the signed version, and the day it was fixed (ISO UTC). */
  readonly base: PrintContactSheet;
  readonly fixedAt: string;
  /** ISO date: the first day on which the agreement is not in force; absent while nobody has ended it. */
  readonly ends?: string;
  readonly notices: readonly ContactNotice[];
}

export interface ChangingSheet {
  readonly file: AgreementFile;
  readonly own?: SheetOnFile;
  /** Every signed agreement of the organisation where the change is for all of them; else those that replace one another with this one. */
  readonly all: readonly SheetOnFile[];
}

export interface PostedContact {
  readonly screen: ContactLine;
  /** How many notices had been given for this line when the page was drawn. */
  readonly revision: number;
  readonly fields: FormValue;
}

export type NewNotice = Noticed;

/** The notices that were given for a line of the own side, the last one last. */
export const noticesOf = ({ notices, side }: Pick<SheetOnFile, 'notices' | 'side'>, line: ContactLine): readonly ContactNotice[] =>
  notices.filter((one) => one.side === side && one.line === line).toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** Who sits there today. */
export function reachOn({ base, notices, side }: SheetOnFile, line: ContactLine, today: string): Reach | undefined {
  const row = rowOf(sheetInForce(base, notices, today), side, line);
  return row && reachOf(row);
}

/** What was told last, whether its day has come or not. */
export const lastTold = (sheet: SheetOnFile, line: ContactLine): Reach | undefined =>
  noticesOf(sheet, line).at(-1)?.after ?? rowOf(sheet.base, sheet.side, line);

/** Agreements of the organisation that still run and whose line names this very contact. */
export const namingToo = (all: readonly SheetOnFile[], line: ContactLine, reach: Reach, today: string): readonly SheetOnFile[] =>
  all.filter((one) => {
    const there = one.ends === undefined || one.ends > today ? reachOn(one, line, today) : undefined;
    return there !== undefined && sameReach(there, reach);
  });

const isUnsafe = (line: ContactLine, { email }: Reach): boolean => email !== undefined && takesDetails(line) && emailRoute(email) === 'not-secure';

/** A mailbox that cannot be what the signed text says of it: details go there by secure email as they are. */
function mailboxFault({ answers }: AgreementFile, line: ContactLine, reach: Reach, inAll: boolean): string | undefined {
  if (!isUnsafe(line, reach)) return undefined;
  if (answeredList(answers, 'send-how', 'methods').includes('secure-email'))
    return 'Enter a mailbox that meets the secure email standard. The agreement says that details are sent by secure email';
  // What the other agreements say of their mailbox is not known here.
  return inAll ? 'Change a mailbox like this in each agreement by itself: it does not meet the secure email standard' : undefined;
}

function conflictWith(last: ContactNotice, actor: Actor, yours: FormValue): Refusal {
  const theirs = { ...last.after, from: last.from };
  return { kind: 'conflict', yours, theirs, by: last.by === actor.person ? 'You' : last.byName, at: last.at };
}

/** One letter to each partner, however many agreements it is about. */
function tell(changed: readonly SheetOnFile[], actor: Actor): readonly Notice[] {
  const partners = grouped(changed, ({ other }) => other);
  const about = (sheets: readonly SheetOnFile[]) => ({ agreement: sheets[0]?.reference ?? '', by: actor.person, agreements: String(sheets.length) });
  return [
    ...[...partners.values()].map((sheets) => ({ kind: 'mail-contacts-changed' as const, about: about(sheets) })),
    { kind: 'mail-own-contacts-changed', about: about(changed) },
  ];
}

interface Told {
  readonly line: ContactLine;
  readonly after: Reach;
  readonly from: string;
}

/** What a page may say, and where it is wrong. */
function readContact(
  { file, own }: { file: AgreementFile; own: SheetOnFile },
  { screen: line, fields }: PostedContact,
  actor: Actor,
  today: string,
): Told | Refusal {
  const read = readForm(changeContactForm({ own: actor.organisationName }), fields, today);
  const value = read.ok ? read.value : fields;
  const faults = 'phone' in (read.ok ? {} : read.errors) ? {} : contactFaults(value);
  if (!read.ok) return read.interruption ? refusalOf(read) : invalid({ ...read.errors, ...faults });
  const { name, phone, email, from } = read.value;
  const after = reachOf({ name: String(name), ...(phone && { phone: String(phone) }), ...(email && { email: String(email) }) });
  const unsafe = mailboxFault(file, line, after, value.all !== undefined);
  if (Object.keys(faults).length > 0 || unsafe !== undefined) return invalid({ ...faults, ...(unsafe !== undefined && { email: unsafe }) });
  const before = noticesOf(own, line).at(-1);
  const told = lastTold(own, line);
  const waits = before !== undefined && before.from > today && before.from !== from;
  if (told && sameReach(told, after) && !waits) return invalid({ name: 'This is what the contact sheet says already. Change one of these' });
  return { line, after, from: String(from) };
}

export interface Noticing {
  readonly actor: Actor;
  readonly now: Date;
  /** ISO date in England. */
  readonly today: string;
  /** The number of the new notice. */
  readonly notice: string;
  readonly sha256: Sha256;
}

export function decideChangeContact(subject: ChangingSheet, posted: PostedContact, by: Noticing): Done<{ reference: string }, readonly NewNotice[]> | Refusal {
  const { file, own, all } = subject;
  const { actor, now, today, notice, sha256 } = by;
  const side = sideOf(file, actor.organisation);
  const closed = whyNoContactChange(file);
  if (closed !== undefined || !own || !side) return refused(closed ?? 'This agreement has no contact sheet yet');
  const before = reachOn(own, posted.screen, today);
  if (!before) return invalid({ '': `You can change ${actor.organisationName} only` });
  const given = noticesOf(own, posted.screen);
  const last = given.at(-1);
  if (last && given.length !== posted.revision) return conflictWith(last, actor, posted.fields);
  const told = readContact({ file, own }, posted, actor, today);
  if ('kind' in told) return told;
  // What another agreement says of such a mailbox is not known here: it is changed there by itself.
  const others = isUnsafe(told.line, told.after) ? [] : namingToo(all, told.line, before, today).filter(({ reference }) => reference !== file.reference);
  const changed = [own, ...others];
  const writes = changed.map((sheet) => ({
    notice,
    reference: sheet.reference,
    side: sheet.side,
    line: told.line,
    before: reachOn(sheet, told.line, today) ?? before,
    after: told.after,
    from: told.from,
    by: actor.person,
    at: now.toISOString(),
  }));
  const [event, ...also] = writes.map((one): AuditEvent => {
    return { what: 'contact-changed', agreement: one.reference, line: one.line, notice, noticed: noticedHash(one, sha256) };
  });
  if (!event) throw new Error('a notice changes at least one agreement');
  return { ...done({ reference: file.reference }, event, writes, tell(changed, actor)), also };
}
