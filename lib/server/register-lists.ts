import 'server-only';
// The seam for looking up the numbers of registers. Nothing is fetched: REGISTERS_DIR names a folder in which whoever runs the service puts the
// registers' own lists, ods.csv, charity.csv, company.csv and ico.csv. A list may be longer than memory: it is read through, never kept.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { holdsUnseen, isDayOfList, isListHead, listColumns, type ListRow, readListRow } from '@/lib/domain/registers/list-row';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { RegisteredNumber, RegisterFinding } from '@/lib/domain/registers/register-finding';
import { readNumber } from '@/lib/domain/registers/register-form';
import { log, nameOf } from './log';

/** What the lists say. A number whose list is not there, or cannot be read, is left out: the page stands as without. Never throws. */
export type LookUp = (numbers: readonly RegisteredNumber[]) => Promise<readonly RegisterFinding[]>;

const longestMs = 10_000;
const longestLine = 16_384;
const mostWaiting = 8;
const newline = 10;

/** What is wrong with a list, for the log alone: it never quotes what stands in it. */
const listFault = (says: string) => Object.assign(new Error(says), { code: 'LIST' });

const decoder = new TextDecoder('utf-8', { fatal: true });

function rowIn(bytes: Buffer, today: string): ListRow {
  const row = readListRow(decoder.decode(bytes).replace(/\r$/u, ''));
  if (!row) throw listFault('a row is not number, name, status and a date like 2026-11-01');
  if (!isDayOfList(row.on, today)) throw listFault('its date is to come, or more than two years ago');
  return row;
}

function checkHead(bytes: Buffer): void {
  if (!isListHead(decoder.decode(bytes).replace(/\r$/u, ''))) throw listFault(`the first line is not ${listColumns.join()}`);
}

/** The line that begins with this number, where one of these lines does. `lines` begins and ends with a line break. */
function lineOf(number: string, lines: Buffer): Buffer | undefined {
  for (const start of [`\n${number},`, `\n"${number}",`]) {
    const at = lines.indexOf(start);
    if (at >= 0) return lines.subarray(at + 1, lines.indexOf(newline, at + 1));
  }
  return undefined;
}

/** Whole lines, a piece at a time, each piece with a line break before its first line and after its last. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.from('\n');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal: AbortSignal.timeout(longestMs) })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    const end = bytes.lastIndexOf(newline);
    rest = bytes.subarray(end);
    if (rest.length > longestLine) throw listFault('a line is longer than any row');
    if (end > 0) yield bytes.subarray(0, end + 1);
  }
  if (rest.length > 1) yield Buffer.concat([rest, Buffer.from('\n')]);
}

/** The rows, in pieces as above; the first line only names the columns. */
async function* rowsOf(path: string): AsyncGenerator<Buffer> {
  let headed = false;
  for await (const lines of linesOf(path)) {
    const end = headed ? 0 : lines.indexOf(newline, 1);
    if (!headed) checkHead(lines.subarray(1, end));
    headed = true;
    if (lines.length - end > 1) yield lines.subarray(end);
  }
}

/** The first row stands for all: a list that writes its numbers otherwise than its register would lack every one. */
function firstIn(rows: Buffer, register: RegisteredNumber['register'], today: string): ListRow {
  const row = rowIn(rows.subarray(1, rows.indexOf(newline, 1)), today);
  if (readNumber(register, row.number) !== row.number) throw listFault('a number is not written as its register writes it');
  return row;
}

/** A name is shown without what nobody sees in it; whoever runs the service learns that it stands there. */
function tellUnseen(line: Buffer, about: string): void {
  if (holdsUnseen(decoder.decode(line).replace(/\r$/u, ''))) log.warn('list of a register with characters that nobody sees', { about });
}

/** The day of the list is that of its first row. */
async function findIn(path: string, { register, number }: RegisteredNumber, today: string): Promise<RegisterFinding> {
  let on: string | undefined;
  for await (const rows of rowsOf(path)) {
    on ??= firstIn(rows, register, today).on;
    const line = lineOf(number, rows);
    if (line) {
      const { name, status, on: day } = rowIn(line, today);
      tellUnseen(line, `${register}.csv`);
      return { register, number, on: day, name, ...(status !== '' && { status }) };
    }
  }
  if (on === undefined) throw listFault('it has no row');
  return { register, number, on };
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
const faultOf = (error: unknown): string => (codeOf(error) === 'LIST' ? (error as Error).message : nameOf(error));

async function lookIn(folder: string, one: RegisteredNumber, today: string): Promise<readonly RegisterFinding[]> {
  const list = `${one.register}.csv`;
  try {
    return [await findIn(join(folder, list), one, today)];
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') log.warn('list of a register not read', { about: list, error: faultOf(error) });
    return [];
  }
}

/** Reads the lists anew each time, so that a newer one counts from the moment it lies there: for one at a time, and whoever comes when enough wait goes without. */
export function lookUpIn(folder: string, now: () => Date): LookUp {
  let waiting = 0;
  let before: Promise<unknown> = Promise.resolve();
  return async (numbers) => {
    if (numbers.length === 0 || waiting === mostWaiting) return [];
    waiting += 1;
    const own = before.then(() => Promise.all(numbers.map((one) => lookIn(folder, one, dayOf(now().toISOString())))));
    before = own;
    try {
      return (await own).flat();
    } finally {
      waiting -= 1;
    }
  };
}
