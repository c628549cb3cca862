// How a contact is reached, ready to follow a name: “on 01632 960104 or at patients@…”.
import type { PrintContactSheet } from '../print-model';

export type SheetRow = PrintContactSheet['sides'][number]['rows'][number];

/** A mailbox that nobody has confirmed stands beside the one that is used, and says so. */
export function mailboxWords({ email, unconfirmed }: Pick<SheetRow, 'email' | 'unconfirmed'>): string | undefined {
  if (!unconfirmed) return email;
  return email ? `${email} (${unconfirmed} is not yet confirmed: use the earlier one)` : `${unconfirmed} (not yet confirmed: ring first)`;
}

/** Empty when there is nobody on the sheet, or neither number nor mailbox. */
export function reached(row: SheetRow | undefined): string {
  const mailbox = row && mailboxWords(row);
  return [row?.phone && `on ${row.phone}`, mailbox && `at ${mailbox}`].filter(Boolean).join(' or ');
}
