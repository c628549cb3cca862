// A text as it is searched for words: in one alphabet and in small letters, made once, with every letter where it was typed.

export interface Spoken {
  /** As typed, in one form of each letter and with one kind of apostrophe. */
  readonly typed: string;
  /** Of the same length, so that what is found in it can be shown as it was typed. */
  readonly plain: string;
}

// A pattern over all of Unicode’s letters takes milliseconds to prepare, and is prepared anew when it was not used for a while. One letter
// stands for all that the Latin alphabet does not know, and a space for every other sign.
const signs = /[\u0100-\uffff]/g;
const noLetter = /[\u2000-\u2bff\u3000-\u3004\u3008-\u3020\ud800-\uf8ff]/;
/** Stands in no word that is looked for. */
const otherLetter = 'ÿ';

export function spoken(text: string): Spoken {
  const typed = text.normalize('NFKC').replace(/[’‘]/g, "'");
  return { typed, plain: typed.replace(signs, (sign) => (noLetter.test(sign) ? ' ' : otherLetter)).toLowerCase() };
}

/** What stands there, in the words and the apostrophe in which it was typed. */
export const asTyped = ({ typed }: Spoken, from: number, length: number): string => typed.slice(from, from + length).replace(/'/g, '’');
