// Looking for a word in what somebody typed, as a reader would: “not for research” speaks of research and means none.
import type { Clash, Ground } from './contradiction';
import type { TypedText } from './typed-texts';

const denied =
  /\b(?:not|never|no|nor|neither|nobody|none|without|cannot|(?:do|does|did|wo|ca|is|are|must|may)n't|instead of|rather than|except|excluding|leave out|leaves out)\b/iu;
const deniedAfter = /^\s*(?:\S+\s+){0,2}?(?:is|are|will be|may)\s+(?:not|never)\b/iu;
const endOfThought = /[.;:!?\n]|,? but /giu;
/** A denial further away speaks of something else. */
const near = 60;

/** The first place where a text says it and means it; undefined when it does not. `pattern` needs the flags g and u. */
export function mention(typed: string, pattern: RegExp): string | undefined {
  const text = typed.normalize('NFKC').replace(/[’‘]/gu, "'");
  for (const found of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, found.index - near), found.index);
    const thought = before.split(endOfThought).at(-1) ?? '';
    const after = text.slice(found.index + found[0].length);
    if (!denied.test(thought) && !deniedAfter.test(after)) return found[0].replace(/'/gu, '’');
  }
  return undefined;
}

/** Words and phrases of which one is enough, each at its borders. */
export const oneOf = (...words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

interface Where {
  readonly parts?: readonly TypedText['part'][];
  readonly side?: TypedText['side'];
}

/** The first text that says one of the words: {word} and {where}, and its own answer to change. */
export function saidIn({ texts }: Pick<Ground, 'texts'>, pattern: RegExp, { parts, side }: Where = {}): Clash | undefined {
  for (const { text, called, part, side: whose, change } of texts) {
    if ((parts && !parts.includes(part)) || (side && whose !== side)) continue;
    const word = mention(text, pattern);
    if (word !== undefined) return { says: { word, where: called }, change };
  }
  return undefined;
}
