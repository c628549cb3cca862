// A contact sheet with what each side has told for a later day: whoever holds it on paper must not be left with somebody who has gone.
import { dateInWords } from '../assurance/calendar';
import type { PrintContactSheet } from '../print/print-model';
import { lineOf, takesDetails } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { plannedNotices } from './earlier-sheets';

type Planned = NonNullable<PrintContactSheet['sides'][number]['rows'][number]['planned']>[number];

const sides = ['sharing', 'receiving'] as const;

/** A new mailbox for details waits for its call whatever its day. */
function planned({ from, after: { name, phone, email }, before, line, confirmed }: ContactNotice): Planned {
  const waits = email !== undefined && takesDetails(line) && !confirmed && email.toLowerCase() !== before.email?.toLowerCase();
  return { day: `from ${dateInWords(from)}`, name, ...(phone && { phone }), ...(email && { email: waits ? `${email} (not yet confirmed)` : email }) };
}

/** today: ISO date. The sheet itself where nothing is planned. */
export function withPlanned(sheet: PrintContactSheet, notices: readonly ContactNotice[], today: string): PrintContactSheet {
  const coming = plannedNotices(notices, today);
  if (coming.length === 0) return sheet;
  const of = (side: (typeof sides)[number] | undefined, job: string) => coming.filter((one) => one.side === side && one.line === lineOf(job)).map(planned);
  return {
    ...sheet,
    sides: sheet.sides.map(({ organisation, rows }, at) => ({
      organisation,
      rows: rows.map((row) => {
        const later = of(sides[at], row.job);
        return later.length > 0 ? { ...row, planned: later } : row;
      }),
    })),
  };
}
