// Looking for a word in what somebody typed, as a reader would: “not for research” speaks of research and means none.
import type { Clash, Ground } from './contradiction';
import { asTyped, type Spoken, spoken } from './spoken';
import type { TypedText } from './typed-texts';

const denied =
  /\b(?:not|never|no|nor|neither|nobody|none|without|cannot|(?:do|does|did|wo|ca|is|are|must|may)n't|instead of|rather than|except|excluding|leave out|leaves out)\b/;
const deniedAfter = /^\s*(?:\S+\s+){0,2}?(?:is|are|will be|may)\s+(?:not|never)\b/;
const endOfThought = /[.;:!?\n]|,? but /;
/** A denial further away speaks of something else. */
const near = 60;
/** As much as can deny what stands before it. */
const soonAfter = 120;

const inWords = (text: string | Spoken): Spoken => (typeof text === 'string' ? spoken(text) : text);

/** The first place where a text says it and means it; undefined when it does not. */
export function mention(text: string | Spoken, pattern: RegExp): string | undefined {
  const words = inWords(text);
  const { plain } = words;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(plain); found !== null; found = pattern.exec(plain)) {
    const thought =
      plain
        .slice(Math.max(0, found.index - near), found.index)
        .split(endOfThought)
        .at(-1) ?? '';
    const end = found.index + found[0].length;
    if (!denied.test(thought) && !deniedAfter.test(plain.slice(end, end + soonAfter))) return asTyped(words, found.index, found[0].length);
  }
  return undefined;
}

/** The first place where a text has the words, whatever stands around them: for words that deny something themselves. */
export function says(text: string | Spoken, pattern: RegExp): string | undefined {
  const words = inWords(text);
  pattern.lastIndex = 0;
  const found = pattern.exec(words.plain);
  return found === null ? undefined : asTyped(words, found.index, found[0].length);
}

const letter = '[a-z0-9\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xdf-\\xf6\\xf8-\\xff]';

/** Words and phrases in small letters of which one is enough, each at its borders. For what `spoken` made of a text. */
export const oneOf = (...words: readonly string[]): RegExp => new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'g');

interface Where {
  readonly parts?: readonly TypedText['part'][];
  readonly side?: TypedText['side'];
}

/** The first text that says one of the words: {word} and {where}, and its own answer to change. `as`: how a text is searched. */
export function saidIn({ texts }: Pick<Ground, 'texts'>, pattern: RegExp, { parts, side }: Where = {}, as = mention): Clash | undefined {
  for (const { words, called, part, side: whose, change } of texts) {
    if ((parts && !parts.includes(part)) || (side && whose !== side)) continue;
    const word = as(words, pattern);
    if (word !== undefined) return { says: { word, where: called }, change };
  }
  return undefined;
}
