import { describe, expect, it } from 'vitest';
import { mention, oneOf, says } from './mention';
import { spoken } from './spoken';

const words = ['research', "don't ask", 'for ?ever', 'case stud(?:y|ies)'];
const searched = oneOf(...words);
/** By Unicode’s own letters: right, and milliseconds slower each time that it is prepared. */
const byEveryLetter = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const slowly = (text: string) => text.normalize('NFKC').replace(/[’‘]/gu, "'").match(byEveryLetter)?.[0].replace(/'/gu, '’');

describe('words in a text', () => {
  const said = ['research', 'RESEARCH', 'Reſearch', 'ｒｅｓｅａｒｃｈ', 'don’t ask', "Don't ask", 'forever', 'For ever', 'case studies', 'nothing'];
  const before = ['', ' ', '(', '‘', '“', '–', 'é', 'É', 'ß', 'Ж', '中', '²', '9', '_', '.', '£', '→', '👍', 'İ', '×'];

  it('are found as a reader of every alphabet finds them, and told as they were typed', () => {
    for (const word of said)
      for (const left of before)
        for (const right of before) {
          const text = `Für ${left}${word}${right} Żółć`;
          expect([text, says(text, searched)]).toEqual([text, slowly(text)]);
        }
  });

  it('keep their place, whatever is typed around them', () => {
    for (const text of ['İstanbul 👍 中文 ﬁ ＡＢ – ‘x’', 'ŁÓDŹ', '\u2028\u00a0']) expect(spoken(text).plain).toHaveLength(spoken(text).typed.length);
  });

  it('are looked for from the start each time', () => {
    for (const _ of [1, 2, 3]) expect([mention('for research', searched), says('forever', searched)]).toEqual(['research', 'forever']);
  });

  it('are looked for in a way that is quick to prepare', () => {
    expect([searched.flags, searched.source.includes('\\p')]).toEqual(['g', false]);
  });
});
