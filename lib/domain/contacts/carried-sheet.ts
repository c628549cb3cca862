// The contact sheet with which a new version of a signed agreement begins: that of both profiles, but for a line that was changed by
// notice and that the profile has not changed since. Otherwise a renewal would bring back somebody who has left.
import type { PrintContactSheet } from '../print/print-model';
import { lineOf, reachOf, sameReach } from './contact-line';
import type { ContactNotice } from './contact-notice';
import { rowOf, sheetInForce, type SheetRow } from './sheet-in-force';

/** The sheet of the agreement that is replaced: what stood beside its version, and the notices since. */
export interface SheetBefore {
  readonly base: PrintContactSheet;
  readonly notices: readonly ContactNotice[];
}

const sides = ['sharing', 'receiving'] as const;

/** today: ISO date. A mailbox that nobody has confirmed is not on it yet: see carried-notices.ts. */
export function carriedSheet(fresh: PrintContactSheet, before: SheetBefore | undefined, today: string): PrintContactSheet {
  if (!before || before.notices.length === 0) return fresh;
  const stood = sheetInForce(before.base, before.notices, today);
  const carried = (row: SheetRow, side: (typeof sides)[number] | undefined): SheetRow => {
    const line = lineOf(row.job);
    const [was, now] = side && line ? [rowOf(before.base, side, line), rowOf(stood, side, line)] : [];
    return was && now && sameReach(reachOf(row), reachOf(was)) ? { job: row.job, ...reachOf(now) } : row;
  };
  return { ...fresh, sides: fresh.sides.map(({ organisation, rows }, index) => ({ organisation, rows: rows.map((row) => carried(row, sides[index])) })) };
}
