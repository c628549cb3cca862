import { describe, expect, it } from 'vitest';
import { openLine } from './open-line';
import type { PrintModel, Sentence } from './print-model';
import { printChanges } from './print-changes';
import { goldenFile } from './testing/golden-file';
import { printed } from './testing/printed';

const now = printed(goldenFile);
const sentence = (text: string): Sentence => ({ text, kind: 'answer', from: 'purpose' });
const withPurpose = (...texts: readonly string[]): PrintModel => ({
  ...now,
  sections: now.sections.map((section) =>
    section.id === 'purpose' ? { ...section, blocks: [{ block: 'paragraph', sentences: texts.map(sentence) }] } : section,
  ),
});

describe('what changed between two texts', () => {
  it('is nothing between a text and itself', () => expect(printChanges(now, now)).toEqual([]));

  it('names the section and says each sentence that is gone and each that is new, and no other', () => {
    expect(printChanges(withPurpose('One.', 'Two.'), withPurpose('One.', 'Three.'))).toEqual([
      { heading: '2 Why we are sharing', before: ['Two.'], now: ['Three.'] },
    ]);
  });

  it('does not count that nobody had answered yet', () => {
    const open = withPurpose('One.', openLine('why'));
    expect(printChanges(open, withPurpose('One.', 'Two.'))).toEqual([{ heading: '2 Why we are sharing', before: [], now: ['Two.'] }]);
    expect(printChanges(withPurpose('One.'), open)).toEqual([]);
  });

  it('finds rows of tables, dates, the schedule and who signs', () => {
    const [first] = now.signatures;
    const changed: PrintModel = {
      ...now,
      start: 'Starts on 1 March 2027, or on the day of the last signature if that is later',
      signatures: [{ ...first!, sentence: sentence('For the Surgery: Somebody Else, Manager.') }, ...now.signatures.slice(1)],
      schedule: { ...now.schedule!, rows: now.schedule!.rows.slice(1) },
      sections: now.sections.map((s) =>
        s.id === 'details' ? { ...s, blocks: s.blocks.map((b) => (b.block === 'table' ? { ...b, rows: b.rows.slice(1) } : b)) } : s,
      ),
    };
    const found = printChanges(now, changed);
    expect(found.map(({ heading }) => heading)).toEqual(['Start and review', '3 Who and what', '14 Signed', 'Checklist schedule']);
    expect(found[1]?.before[0]).toMatch(/^From the Surgery to the Charity: Full name, /);
    expect(found[2]?.now).toEqual(['For the Surgery: Somebody Else, Manager.']);
    expect(found[3]?.now).toEqual([]);
  });

  it('lists a part that is gone at the end', () => {
    const { schedule: _, ...rest } = now;
    expect(printChanges(now, rest).at(-1)).toMatchObject({ heading: 'Checklist schedule', now: [] });
  });
});
