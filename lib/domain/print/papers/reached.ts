// How a contact is reached, ready to follow a name: “on 01632 960104 or at patients@…”.
import type { PrintContactSheet } from '../print-model';
import { asTyped } from '../words';

export type SheetRow = PrintContactSheet['sides'][number]['rows'][number];

/** A mailbox that nobody has confirmed stands beside the one that is used, and says so. */
export function mailboxWords({ email, unconfirmed }: Pick<SheetRow, 'email' | 'unconfirmed'>): string | undefined {
  if (!unconfirmed) return email;
  return email ? `${email} (${unconfirmed} is not yet confirmed: use the earlier one)` : `${unconfirmed} (not yet confirmed: ring first)`;
}

type Ways = Pick<SheetRow, 'phone' | 'email' | 'unconfirmed'>;

const waysTo = ({ phone, ...mailbox }: Ways): string => {
  const box = mailboxWords(mailbox);
  return [phone && `on ${phone}`, box && `at ${box}`].filter(Boolean).join(' or ');
};

/** “on 01632 960104 (from 1 December 2026 on 01632 960113)”. Empty when there is nobody on the sheet, or neither number nor mailbox. */
export function reached(row: SheetRow | undefined): string {
  if (!row) return '';
  const now = waysTo(row);
  // Whoever keeps the paper must not be left with a number that has gone.
  const later = (row.planned ?? []).flatMap((next) => (waysTo(next) === '' || waysTo(next) === now ? [] : [`${next.day} ${waysTo(next)}`]));
  return [now, later.length > 0 && `(${later.join('; ')})`].filter(Boolean).join(' ');
}

/** The number alone, and the one to come: a mistake is told by telephone. */
export const byPhone = ({ email: _, unconfirmed: __, planned, ...row }: SheetRow): string =>
  reached({ ...row, ...(planned && { planned: planned.map(({ email: ___, ...next }) => next) }) });

/** “from 1 December 2026: Sam Lee, 01632 960113”, after somebody who is named. */
export const whoComes = ({ planned = [] }: Pick<SheetRow, 'planned'>): readonly string[] =>
  planned.map(({ day, name, phone, email }) => `${day}: ${[name, phone, email].filter(Boolean).join(', ')}`);

/** “Nadia Rahman, on 01632 960122; from 1 December 2026: Sam Lee, 01632 960113”. */
export const namedAndReached = ({ planned, ...row }: SheetRow, reach: (row: SheetRow) => string = reached): string =>
  [[asTyped(row.name), reach(row)].filter(Boolean).join(', '), ...whoComes({ ...(planned && { planned }) })].join('; ');
