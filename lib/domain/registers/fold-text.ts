// Text folded for searching: full-width digits, odd spaces and odd hyphens become plain ones, and invisible characters go, while every
// place still leads back to the text as it was typed.

export interface FoldedText {
  readonly text: string;
  /** The span of the original text that a span of the folded text stands for. */
  readonly original: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const invisible = /\p{Cf}/u;
const space = /\p{Zs}/u;
const hyphen = /[\p{Pd}\u2212]/u;

function foldCharacter(character: string): string {
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (hyphen.test(character)) return '-';
  return character.normalize('NFKC');
}

/** Folds the first `most` UTF-16 units of a text. Units, because that is what the caller's offsets are in. */
export function foldText(typed: string, most: number): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of typed.slice(0, most)) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    parts.push(folded);
    at += character.length;
  }
  return { text: parts.join(''), original: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }) };
}
