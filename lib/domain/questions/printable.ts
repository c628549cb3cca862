// Whether a typed text can stand in the printed agreement. A character that no font can draw would leave a signed agreement without its PDF,
// long after the person who typed it has gone.
import { printableRanges } from './printable-ranges';

const runs = printableRanges
  .trim()
  .split(/\s+/u)
  .map((run) => run.split('-').map((point) => Number.parseInt(point, 16)))
  .map(([first = 0, last = first]) => ({ first, last }));

/** Can the fonts draw this code point? Runs are in order and do not touch. */
export function isPrintable(point: number): boolean {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run || point < run.first) high = middle - 1;
    else if (point > run.last) low = middle + 1;
    else return true;
  }
  return false;
}

/** The first character of a clean text that cannot be printed; undefined when all of it can. */
export function unprintable(text: string): string | undefined {
  return Array.from(text).find((character) => character !== '\n' && !isPrintable(character.codePointAt(0) ?? 0));
}
