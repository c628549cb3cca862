// A table as a CSV file that a spreadsheet opens and does not run: RFC 4180, with the mark of UTF-8 in front.

/** A cell that a spreadsheet would take for a formula gets a quote in front, also behind blanks. */
const harmless = (cell: string): string => (/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The first row names the columns. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')}`;
