// Looking for a word in what somebody typed, as a reader would: “not for research” speaks of research and means none.
import type { Clash, Ground } from './contradiction';
import { asTyped, type Spoken, spoken } from './spoken';
import type { TypedText } from './typed-texts';

const denied =
  /\b(?:not|never|no|nor|neither|nobody|nothing|none|without|cannot|(?:do|does|did|wo|ca|is|are|must|may)n't|instead of|rather than|except|excluding|leave out|leaves out)\b/;
const deniedAfter = /^\s*(?:\S+\s+){0,2}?(?:is|are|will be|may)\s+(?:not|never)\b/;
const endOfThought = /[.;:!?\n]|,? but /;
const endOfSentence = /[.;!?\n]/;
/** A denial further away speaks of something else. */
const near = 60;
/** As much as can deny what stands before it. */
const soonAfter = 120;

const inWords = (text: string | Spoken): Spoken => (typeof text === 'string' ? spoken(text) : text);

type Accepted = (words: Spoken, from: number, to: number) => boolean;

function firstOf(words: Spoken, pattern: RegExp, accepted: Accepted): string | undefined {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(words.plain); found !== null; found = pattern.exec(words.plain)) {
    const [from, to] = [found.index, found.index + found[0].length];
    if (accepted(words, from, to)) return asTyped(words, from, to - from);
    pattern.lastIndex = Math.max(to, from + 1);
  }
  return undefined;
}

const meant: Accepted = ({ plain }, from, to) => {
  const thought =
    plain
      .slice(Math.max(0, from - near), from)
      .split(endOfThought)
      .at(-1) ?? '';
  return !denied.test(thought) && !deniedAfter.test(plain.slice(to, to + soonAfter));
};

/** The first place where a text says it and means it; undefined when it does not. */
export const mention = (text: string | Spoken, pattern: RegExp): string | undefined => firstOf(inWords(text), pattern, meant);

/** What makes it a condition, a wish, a fear or the past. */
const doubtful =
  /\b(?:if|unless|until|till|whether|used to|would|could|might|should|longer|stop(?:s|ped)?|avoid\w*|prevent\w*|wrong\w*|fear\w*|worr\w+|think\w*|believe\w*|feel\w*|otherwise|rather|example)\b/;

/** The same, where nothing in its sentence leaves a doubt that it is meant as a rule. `nor`: other words that would leave one here. */
export const plainly =
  (nor?: RegExp) =>
  (text: string | Spoken, pattern: RegExp): string | undefined =>
    firstOf(inWords(text), pattern, (words, from, to) => {
      const before = words.plain.slice(0, from).split(endOfSentence).at(-1) ?? '';
      const after = words.plain.slice(to).split(endOfSentence)[0] ?? '';
      // An “if” with which the rule itself begins, “if we lose details …”, leaves no doubt of it.
      const sentence = `${before}${words.plain.slice(from, to).replace(/^if /, '')}${after}`;
      return meant(words, from, to) && !doubtful.test(sentence) && !nor?.test(sentence);
    });

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

/** What is looked for: words that are meant, or a way of its own to look. */
type Sought = RegExp | ((text: Spoken) => string | undefined);

/** The first text that says one of the words: {word} and {where}, and its own answer to change. */
export function saidIn({ texts }: Pick<Ground, 'texts'>, sought: Sought, { parts, side }: Where = {}): Clash | undefined {
  for (const { words, called, part, side: whose, change } of texts) {
    if ((parts && !parts.includes(part)) || (side && whose !== side)) continue;
    const word = sought instanceof RegExp ? mention(words, sought) : sought(words);
    if (word !== undefined) return { says: { word, where: called }, change };
  }
  return undefined;
}
