// Text folded for searching: the digits of every script, odd spaces and odd hyphens become plain ones, and invisible characters go, while every
// place still leads back to the text as it was typed.

export interface FoldedText {
  readonly text: string;
  /** The span of the original text that a span of the folded text stands for. */
  readonly original: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const invisible = /\p{Cf}/u;
const space = /[\p{Zs}\t]/u;
const hyphen = /[\p{Pd}\u2212]/u;

const digit = /\p{Nd}/u;

/** Digits stand in the code in runs of ten, from nought to nine. */
function plainDigit(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let first = point;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
}

/** What is written out longer, such as one Arabic sign for four words, holds no digit and no address, and would only take time. */
const longest = 4;

function foldCharacter(character: string): string {
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (hyphen.test(character)) return '-';
  const plain = character.normalize('NFKC');
  if (plain.length > longest) return character;
  return character > '9' && plain.length === 1 && digit.test(plain) ? plainDigit(plain) : plain;
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
