// How a contact is reached, ready to follow a name: “on 01632 960104 or at patients@…”.
import type { PrintContactSheet } from '../print-model';

export type SheetRow = PrintContactSheet['sides'][number]['rows'][number];

/** Empty when there is nobody on the sheet, or neither number nor mailbox. */
export function reached(row: SheetRow | undefined): string {
  return [row?.phone && `on ${row.phone}`, row?.email && `at ${row.email}`].filter(Boolean).join(' or ');
}
