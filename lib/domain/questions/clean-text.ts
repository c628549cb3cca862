// Typed text made ready for the record: one form of each letter, no invisible marks, no edges of white space.

/** Marks that pasting brings along and nobody sees: zero-width space, soft hyphen, word joiner, byte order mark. */
const droppable = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Control characters, marks that turn the direction of reading, halves of a character, and code points that are none. */
const refusable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface CleanText {
  readonly text: string;
  /** It holds a character that must not stand in an agreement. */
  readonly refused: boolean;
}

/** Text as it will be stored. A single line keeps no line breaks. */
export function cleanText(typed: string, lines: 'one' | 'many'): CleanText {
  const broken = typed
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(droppable, '');
  const text = (lines === 'one' ? broken.replace(/ *\n+ */g, ' ') : broken).normalize('NFC').trim();
  return { text, refused: refusable.test(text.replace(/\n/g, '')) };
}

/** Characters as a person sees them. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Is the text longer than a limit in seen characters? A text of absurd size is not counted out. */
export function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > limit * 12 || countCharacters(text) > limit);
}
