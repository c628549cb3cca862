import { describe, expect, it } from 'vitest';
import type { PrintModel } from '../print/print-model';
import { areAlike, differencesOf, otherName } from './alike';

const sentence = (text: string) => ({ text, kind: 'answer', from: 'test' });
const lines = Array.from({ length: 20 }, (_, n) => `Line ${n} of the text`);
const text = (other: string, more: readonly string[] = []) => ({
  other,
  print: {
    start: 'It starts when both have signed.',
    review: `${other} looks at it after a year.`,
    signatures: [],
    sections: [
      { id: 'who', number: 1, heading: `Who “${other}” is`, blocks: [{ block: 'paragraph', sentences: [...lines, `${other} sends.`, ...more].map(sentence) }] },
    ],
  } as unknown as PrintModel,
});

describe('agreements that are alike', () => {
  it('differ in nothing where only the other organisation is another, also with marks in its name', () => {
    expect(differencesOf(text('Northfield Surgery'), text('The “Old” Mill \\ "Health" Centre'))).toEqual([]);
  });

  it('show every line that one says and the other does not', () => {
    const [read, other] = [
      text('Northfield Surgery', ['Kept for one year.']),
      text('Southfield Surgery', ['Kept for two years.', 'Southfield Surgery rings first.']),
    ];
    const differences = differencesOf(read, other);
    expect(differences).toEqual([
      { heading: `1 Who “${otherName}” is`, before: ['Kept for one year.'], now: ['Kept for two years.', `${otherName} rings first.`] },
    ]);
    expect(areAlike(read, differences)).toBe(true);
  });

  it('are not alike where much of the text is another', () => {
    const [read, other] = [
      text('Northfield Surgery'),
      text(
        'Southfield Surgery',
        lines.slice(0, 8).map((line) => `${line}, otherwise`),
      ),
    ];
    expect(areAlike(read, differencesOf(read, other))).toBe(false);
  });
});
