// A PDF as independent tools read it: poppler and qpdf. Nothing here knows how it was made.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tools = ['pdftotext', 'pdfinfo', 'pdffonts', 'pdfdetach', 'pdftohtml', 'qpdf'];

/** Without the tools these tests are listed as not run; on a build machine that is a failure. */
export const cannotRead = process.env.CI === undefined && tools.some((tool) => spawnSync(tool, ['-v']).error !== undefined);

/** Runs a tool on the file; `FILE` in the arguments stands for its path. What the tool says on the error stream is dropped. */
function ask(pdf: Uint8Array, tool: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'read-pdf-'));
  const file = join(folder, 'agreement.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64_000_000 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters only: white space, bullets and direction marks say nothing about words and their order. */
export const squeezed = (text: string): string => text.replace(/[\s•\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200b}\u{200e}\u{200f}]+/gu, '').normalize('NFC');

/** The text in the order in which it was written, without the lines at head and foot of each page. */
export const textOf = (pdf: Uint8Array): string => ask(pdf, 'pdftotext', '-raw', '-x', '0', '-y', '53', '-W', '595', '-H', '737', 'FILE', '-');

export const wholeTextOf = (pdf: Uint8Array): string => ask(pdf, 'pdftotext', '-layout', 'FILE', '-');

/** How far to the right each word of the pages begins, in points. */
export const placesOf = (pdf: Uint8Array): readonly { readonly word: string; readonly x: number }[] =>
  [...ask(pdf, 'pdftotext', '-bbox', 'FILE', '-').matchAll(/<word xMin="([\d.]+)"[^>]*>(.*?)<\/word>/gu)].map(([, x, word = '']) => ({ word, x: Number(x) }));

const walked = new WeakMap<Uint8Array, readonly string[]>();

/** The tree that a screen reader walks, one line for each element or piece of text. The slowest of the readers: each file is given to it once. */
export function structureOf(pdf: Uint8Array): readonly string[] {
  const tree =
    walked.get(pdf) ??
    ask(pdf, 'pdfinfo', '-struct-text', 'FILE')
      .split('\n')
      .map((line) => line.trim());
  walked.set(pdf, tree);
  return tree;
}

/** What a screen reader says, in its order. */
export const spokenOf = (pdf: Uint8Array): string =>
  structureOf(pdf)
    .filter((line) => line.startsWith('"'))
    .map((line) => line.slice(1, -1))
    .join(' ');

export const infoOf = (pdf: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ask(pdf, 'pdfinfo', 'FILE')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );

export const pagesOf = (pdf: Uint8Array): number => Number(infoOf(pdf).Pages);
export const metadataOf = (pdf: Uint8Array): string => ask(pdf, 'pdfinfo', '-meta', 'FILE');

/** Embedded and with a way back to text, for each font. */
export const fontsOf = (pdf: Uint8Array): readonly { readonly name: string; readonly embedded: boolean; readonly unicode: boolean }[] =>
  ask(pdf, 'pdffonts', 'FILE')
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', , , , embedded, , unicode] = line.replace(/CID TrueType|CID Type 0C/u, 'CID CID').split(/\s+/u);
      return { name, embedded: embedded === 'yes', unicode: unicode === 'yes' };
    });

/** In points, each size once. */
export const typeSizesOf = (pdf: Uint8Array): readonly number[] => [
  ...new Set(
    [...ask(pdf, 'pdftohtml', '-xml', '-stdout', '-i', '-zoom', '1', 'FILE').matchAll(/<fontspec [^>]*size="(\d+)"/gu)].map((match) => Number(match[1])),
  ),
];
export const smallestTypeOf = (pdf: Uint8Array): number => Math.min(...typeSizesOf(pdf));

export const attachmentOf = (pdf: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'read-pdf-'));
  try {
    ask(pdf, 'pdfdetach', '-save', '1', '-o', join(folder, 'out'), 'FILE');
    return readFileSync(join(folder, 'out'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Throws when qpdf finds an error or a warning. */
export const checkedByQpdf = (pdf: Uint8Array): string => ask(pdf, 'qpdf', '--check', 'FILE');

interface Outline {
  readonly title: string;
}

export const bookmarksOf = (pdf: Uint8Array): readonly string[] =>
  (JSON.parse(ask(pdf, 'qpdf', '--json', '--json-key=outlines', 'FILE')) as { outlines: readonly Outline[] }).outlines.map(({ title }) => title);

export const languageOf = (pdf: Uint8Array): string | undefined =>
  /\/Lang \(([^)]+)\)/u.exec(ask(pdf, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-'))?.[1];
