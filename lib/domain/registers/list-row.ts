// One row of a register’s own list as the host puts it here: a line of CSV (RFC 4180) with number, name, status and the day of the list.

/** The columns, as the first line of each list names them. */
export const listColumns = ['number', 'name', 'status', 'date'] as const;

export interface ListRow {
  readonly number: string;
  readonly name: string;
  /** Empty where the list has none. */
  readonly status: string;
  /** ISO date. */
  readonly on: string;
}

const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gy;

/** The cells of one line, or undefined where quotes do not close. */
export function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  let end = 0;
  for (const [whole, quoted, plain = ''] of line.matchAll(cell)) {
    cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim());
    end += whole.length;
  }
  return end === line.length ? cells : undefined;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
const longestName = 200;

/** Nobody sees them, and some turn the letters round them the other way. */
const unseen = /[\p{Cc}\p{Cf}]/gu;
export const holdsUnseen = (line: string): boolean => line.replace(/^\uFEFF|\t/gu, '').search(unseen) >= 0;
const seen = (text: string): string => text.replace(unseen, '').trim().slice(0, longestName);

const day = 86_400_000;
const oldestDays = 2 * 366;

/** Whether a list can be of this day: not after tomorrow, which has begun elsewhere, and not so long ago that it says nothing of today. */
export function isDayOfList(on: string, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(on)) / day;
  return age >= -1 && age <= oldestDays;
}

/** The row, or undefined where it is none: a number, a name and a real day are never left out. */
export function readListRow(line: string): ListRow | undefined {
  const cells = cellsOf(line);
  if (cells?.length !== listColumns.length) return undefined;
  const [number = '', typed = '', status = '', on = ''] = cells;
  const name = seen(typed);
  return number !== '' && name !== '' && isDay(on) ? { number, name, status: seen(status), on } : undefined;
}

/** Whether a list begins as it should. */
export const isListHead = (line: string): boolean =>
  cellsOf(line)
    ?.map((name) => name.toLowerCase())
    .join() === listColumns.join();
