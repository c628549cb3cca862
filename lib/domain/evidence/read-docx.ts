// A Word document is a ZIP (ECMA-376 part 2). Only its table of contents is read; nothing is ever unpacked, so that nothing can swell.
import { latin, little16, little32 } from './byte-reading';
import { faulty, type FileFault, type ReadFile } from './file-fault';

export const zipSignature = [0x50, 0x4b, 3, 4] as const;

const [entryMark, centralMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const mostEntries = 2000;
const largest = 200 * 1024 * 1024;
/** Text of a document packs well, but not like this. */
const mostTimes = 200;

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  /** Where the entry begins, and where at least it ends. */
  readonly from: number;
  readonly to: number;
  readonly described: boolean;
}

const isSafe = (name: string): boolean => name !== '' && !/^[/\\]|\\|\0|(^|\/)\.\.(\/|$)|^[A-Za-z]:/.test(name);

/** An entry of the table at `at`; undefined where it does not fit what it points to, is locked, or is packed in another way. */
function entryAt(bytes: Uint8Array, at: number): { readonly entry: Entry; readonly next: number } | undefined {
  if (little32(bytes, at) !== centralMark) return undefined;
  const [flags, method] = [little16(bytes, at + 8), little16(bytes, at + 10)];
  const [packed, size, from] = [little32(bytes, at + 20), little32(bytes, at + 24), little32(bytes, at + 42)];
  const [named, extra, said] = [little16(bytes, at + 28), little16(bytes, at + 30), little16(bytes, at + 32)];
  const name = latin(bytes, at + 46, at + 46 + named);
  const body = from + 30 + little16(bytes, from + 26) + little16(bytes, from + 28);
  const sound = (flags & 1) === 0 && (method === 0 || method === 8) && little32(bytes, from) === entryMark && isSafe(name);
  const same = sound && latin(bytes, from + 30, from + 30 + little16(bytes, from + 26)) === name;
  return same ? { entry: { name, packed, size, from, to: body + packed, described: (flags & 8) !== 0 }, next: at + 46 + named + extra + said } : undefined;
}

/** The table of contents stands at the very end, and counts as many entries as it has. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const end = bytes.length - 22;
  if (end < 0 || little32(bytes, end) !== endMark || little16(bytes, end + 20) !== 0) return undefined;
  const [count, size, from] = [little16(bytes, end + 10), little32(bytes, end + 12), little32(bytes, end + 16)];
  if (count === 0 || count > mostEntries || count !== little16(bytes, end + 8) || from + size !== end) return undefined;
  const entries: Entry[] = [];
  for (let at = from; entries.length < count; ) {
    const found = entryAt(bytes, at);
    if (!found || found.next > end) return undefined;
    entries.push(found.entry);
    at = found.next;
  }
  return apart(entries, from) ? entries : undefined;
}

/** Behind an entry whose length was not known at its beginning stands what it turned out to be (APPNOTE 4.3.9), with its mark or without. */
const longestDescriptor = 24;

/**
 * One behind the other from the first byte on. Entries that share their bytes are how a small file becomes an endless one; between two entries,
 * and before the table, there is room for nothing else.
 */
function apart(entries: readonly Entry[], table: number): boolean {
  const inOrder = [...entries].sort((a, b) => a.from - b.from);
  return inOrder.every(({ from, to, described }, i) => {
    const gap = (inOrder[i + 1]?.from ?? table) - to;
    return (i > 0 || from === 0) && gap >= 0 && gap <= (described ? longestDescriptor : 0);
  });
}

const hasMacros = (name: string): boolean =>
  /(^|\/)(vbaProject[^/]*|vbaData\.xml|[^/]*\.(bin|exe|dll|js|vbs|ps1|bat|cmd|scr|hta|jar|lnk|do[ct]m?|dotx|xl[st][mb]?|xlam|pp[st]m?|ppam|potm?|rtf|html?|mht(ml)?|xhtml|swf|msi|com|wsf|iqy|chm|url))$|(^|\/)(activeX|macros)\//i.test(
    name,
  );

function faultOf(entries: readonly Entry[]): FileFault | undefined {
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) return 'damaged';
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) return 'unknown-type';
  if (entries.some(({ name }) => hasMacros(name))) return 'word-with-macros';
  const swells = entries.some(({ packed, size }) => size > 1_000_000 && size > packed * mostTimes);
  return swells || entries.reduce((sum, { size }) => sum + size, 0) > largest ? 'word-too-large' : undefined;
}

/** Kept untouched when its table of contents is that of a document without programs. */
export function readDocx(bytes: Uint8Array): ReadFile {
  const entries = entriesOf(bytes);
  if (!entries) return faulty('damaged');
  const fault = faultOf(entries);
  return fault ? faulty(fault) : { ok: true, kind: 'docx', bytes };
}
