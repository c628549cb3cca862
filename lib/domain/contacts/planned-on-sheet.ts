// A contact sheet with what each side has told for a later day: whoever holds it on paper must not be left with somebody who has gone.
import { dateInWords } from '../assurance/calendar';
import type { PrintContactSheet } from '../print/print-model';
import { lineOf, takesDetails } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { plannedNotices } from './earlier-sheets';

const sides = ['sharing', 'receiving'] as const;

/** “from 1 December 2026: Sam Lee, 01632 960 113”. A new mailbox for details waits for its call whatever its day. */
function plannedWords({ from, after: { name, phone, email }, before, line, confirmed }: ContactNotice): string {
  const waits = email !== undefined && takesDetails(line) && !confirmed && email.toLowerCase() !== before.email?.toLowerCase();
  return `from ${dateInWords(from)}: ${[name, phone, waits ? `${email} (not yet confirmed)` : email].filter(Boolean).join(', ')}`;
}

/** today: ISO date. The sheet itself where nothing is planned. */
export function withPlanned(sheet: PrintContactSheet, notices: readonly ContactNotice[], today: string): PrintContactSheet {
  const coming = plannedNotices(notices, today);
  if (coming.length === 0) return sheet;
  const of = (side: (typeof sides)[number] | undefined, job: string) => coming.filter((one) => one.side === side && one.line === lineOf(job)).map(plannedWords);
  return {
    ...sheet,
    sides: sheet.sides.map(({ organisation, rows }, at) => ({
      organisation,
      rows: rows.map((row) => {
        const planned = of(sides[at], row.job);
        return planned.length > 0 ? { ...row, planned } : row;
      }),
    })),
  };
}
