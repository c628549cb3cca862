// The contact sheet of a signed agreement on a day: what stood beside the version that both sides signed, and every notice since whose
// day has come. A profile that changes moves nothing here.
import { dayOf } from '../assurance/calendar';
import type { PrintContactSheet } from '../print/print-model';
import { type ContactLine, lineOf, type Reach, reachOf, takesDetails } from './contact-line';
import type { ContactNotice } from './contact-notice';

export type SheetRow = PrintContactSheet['sides'][number]['rows'][number];

/** What happened to a sheet: a notice whose day came, or the word on the telephone that its mailbox is right. */
export interface SheetStep {
  readonly what: 'changed' | 'confirmed';
  /** ISO date. */
  readonly day: string;
  /** ISO UTC. */
  readonly at: string;
  readonly notice: ContactNotice;
}

/** The later of two ISO dates. */
function later(one: string, other: string): string {
  return one.localeCompare(other) < 0 ? other : one;
}

const stepsFrom = (notice: ContactNotice): readonly SheetStep[] => {
  const { from, at, confirmed } = notice;
  const said = confirmed && dayOf(confirmed.at);
  return [
    { what: 'changed', day: from, at, notice },
    ...(confirmed && said ? [{ what: 'confirmed' as const, day: later(said, from), at: confirmed.at, notice }] : []),
  ];
};

/** Those whose day has come, in the order in which they count: by day, and on one day by the moment. */
export function stepsUntil(notices: readonly ContactNotice[], today: string): readonly SheetStep[] {
  const order = ({ day, at }: SheetStep) => `${day} ${at}`;
  return notices
    .flatMap(stepsFrom)
    .filter(({ day }) => day <= today)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

interface LineNow {
  readonly reach: Reach;
  /** A mailbox that nobody has confirmed, and the notice that named it. */
  readonly waits?: ContactNotice;
  /** Mailboxes that may be used: that of the signed sheet, and those confirmed since. */
  readonly trusted: readonly (string | undefined)[];
}

const folded = (mailbox: string | undefined) => mailbox?.toLowerCase();

function after({ reach, waits, trusted }: LineNow, { what, notice }: SheetStep): LineNow {
  const { name, phone, email } = notice.after;
  if (what === 'confirmed') {
    const comes = waits && folded(waits.after.email) === folded(email);
    const all = [...trusted, folded(email)];
    return comes ? { reach: reachOf({ ...reach, ...(email && { email }) }), trusted: all } : { reach, ...(waits && { waits }), trusted: all };
  }
  const told = { name, ...(phone && { phone }) };
  const sure = email === undefined || !takesDetails(notice.line) || trusted.includes(folded(email));
  if (sure) return { reach: reachOf({ ...told, ...(email && { email }) }), trusted };
  return { reach: reachOf({ ...told, ...(reach.email && { email: reach.email }) }), waits: notice, trusted };
}

/** A line as the steps leave it. */
export function lineAfter(row: SheetRow, steps: readonly SheetStep[]): LineNow {
  return steps.reduce(after, { reach: reachOf(row), trusted: [folded(row.email)] });
}

const sides = ['sharing', 'receiving'] as const;

function rowAfter(row: SheetRow, steps: readonly SheetStep[]): SheetRow {
  if (steps.length === 0) return row;
  const { reach, waits } = lineAfter(row, steps);
  return { job: row.job, ...reach, ...(waits?.after.email && { unconfirmed: waits.after.email }) };
}

const ofLine = (steps: readonly SheetStep[], side: (typeof sides)[number] | undefined, line: ContactLine | undefined) =>
  steps.filter(({ notice }) => notice.side === side && notice.line === line);

/** The sheet as these steps leave it, dated by the last of them. */
export function sheetAfter(base: PrintContactSheet, steps: readonly SheetStep[]): PrintContactSheet {
  const last = steps.at(-1)?.day;
  if (last === undefined) return base;
  return {
    ...base,
    date: later(last, base.date),
    sides: base.sides.map(({ organisation, rows }, index) => ({
      organisation,
      rows: rows.map((row) => rowAfter(row, ofLine(steps, sides[index], lineOf(row.job)))),
    })),
  };
}

/** today: ISO date. */
export const sheetInForce = (base: PrintContactSheet, notices: readonly ContactNotice[], today: string): PrintContactSheet =>
  sheetAfter(base, stepsUntil(notices, today));

/** The row of a side for a line; undefined where the sheet has none. */
export const rowOf = (sheet: PrintContactSheet, side: (typeof sides)[number], line: ContactLine): SheetRow | undefined =>
  sheet.sides[sides.indexOf(side)]?.rows.find(({ job }) => lineOf(job) === line);

/** The rows of a side that can be changed, each with its line. */
export function ownRows(sheet: PrintContactSheet, side: (typeof sides)[number]): readonly { readonly line: ContactLine; readonly row: SheetRow }[] {
  return (sheet.sides[sides.indexOf(side)]?.rows ?? []).flatMap((row) => {
    const line = lineOf(row.job);
    return line ? [{ line, row }] : [];
  });
}
