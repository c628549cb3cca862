import { describe, expect, it } from 'vitest';
import { aligned } from './aligned';
import { type ComparedLine, comparedPrints, type ComparedWords, differs } from './compared-prints';
import type { PrintModel } from './print-model';
import { printParts } from './print-parts';
import { printAgreement } from './print-agreement';
import { goldenFile } from './testing/golden-file';
import { sourceOf } from './testing/printed';

const golden = printAgreement(sourceOf(goldenFile));

/** The golden text with another section 2. */
const withPurpose = (...lines: readonly string[]): PrintModel => ({
  ...golden,
  sections: golden.sections.map((section) =>
    section.id === 'purpose'
      ? { ...section, blocks: [{ block: 'paragraph', sentences: lines.map((text) => ({ text, kind: 'answer', from: 'purpose' })) }] }
      : section,
  ),
});
const linesOf = (before: PrintModel, now: PrintModel, id = 'purpose') => comparedPrints(before, now).find((part) => part.id === id)?.lines;
const marked = (words: readonly ComparedWords[]) => words.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join(' ');
const side = (lines: readonly (readonly ComparedWords[])[]) => lines.map(marked).join(' / ') || '–';
const drawn = (line: ComparedLine) => line.same ?? `${side(line.before)} → ${side(line.now)}`;

describe('two texts compared', () => {
  it('are the same where nothing differs, whatever their version is', () => {
    const parts = comparedPrints(golden, { ...golden, version: 2 });
    expect(parts.filter(differs)).toEqual([]);
    expect(parts.map(({ heading }) => heading)).toEqual(printParts(golden).map(({ heading }) => heading));
  });

  it('differ where only a heading or the line under the title was changed', () => {
    const changed = (now: PrintModel) =>
      comparedPrints(golden, now)
        .filter(differs)
        .map(({ id, lines, reworded }) => [id, reworded, lines.filter(({ same }) => same === undefined).map(drawn)]);
    const sections = golden.sections.map((section) => (section.id === 'purpose' ? { ...section, heading: `${section.heading} today` } : section));
    const heading = printParts(golden).find(({ id }) => id === 'purpose')?.heading;
    expect(changed({ ...golden, sections })).toEqual([['purpose', 1, [`${heading} → ${heading} [today]`]]]);
    expect(changed({ ...golden, subtitle: `${golden.subtitle} East` })).toEqual([['title', 1, [`${golden.subtitle} → ${golden.subtitle} [East]`]]]);
    const charity = golden.smallCharity && { ...golden.smallCharity, heading: 'For you' };
    expect(changed({ ...golden, ...(charity && { smallCharity: charity }) }).map(([id]) => id)).toEqual(charity ? ['charity'] : []);
  });

  it('mark the words of a sentence that was reworded, on both sides', () => {
    const lines = linesOf(withPurpose('The record is deleted 12 months after help ends.'), withPurpose('The record is deleted 2 years after help ends.'));
    expect(lines?.map(drawn)).toEqual(['The record is deleted [12 months] after help ends. → The record is deleted [2 years] after help ends.']);
  });

  it('take a sentence that is little like another as gone, and the other as new', () => {
    const lines = linesOf(withPurpose('One stays.', 'Referrals are sent by post each week.'), withPurpose('One stays.', 'Nobody may log in from home.'));
    expect(lines?.map(drawn)).toEqual(['One stays.', '[Referrals are sent by post each week.] → [Nobody may log in from home.]']);
  });

  it('keep what stands in both in place when something is put before it', () => {
    const [a, b, c] = ['First sentence stands.', 'Second sentence stands.', 'Quite another matter comes.'];
    expect(linesOf(withPurpose(a, b), withPurpose(c, a, b))?.map(drawn)).toEqual([`– → [${c}]`, a, b]);
    expect(linesOf(withPurpose(a, b, c), withPurpose(a, c))?.map(drawn)).toEqual([a, `[${b}] → –`, c]);
  });

  it('count what differs, and put a part that is gone last', () => {
    const { schedule: _, ...without } = golden;
    const parts = comparedPrints(golden, { ...without, sections: withPurpose('New words here.').sections });
    expect(parts.filter(differs).map(({ id }) => id)).toEqual(['purpose', 'schedule']);
    const purpose = parts.find(({ id }) => id === 'purpose');
    expect([purpose?.added, purpose?.reworded]).toEqual([1, 0]);
    expect(purpose?.removed).toBe(linesOf(golden, golden)?.length);
  });

  it('leave out no word of either text', () => {
    const other = { ...withPurpose('People get help sooner <b>&amp;</b> with less to say.', 'One stays.'), start: 'Starts on 1 March 2027' };
    const parts = comparedPrints(golden, other);
    const whole = (which: 'before' | 'now') =>
      parts.map(({ id, lines }) => ({ id, lines: lines.flatMap((line) => line.same ?? line[which].map((words) => words.map(({ text }) => text).join(' '))) }));
    expect(whole('before')).toEqual(printParts(golden).map(({ id, lines }) => ({ id, lines })));
    expect(whole('now')).toEqual(printParts(other).map(({ id, lines }) => ({ id, lines })));
  });
});

describe('two rows side by side', () => {
  it('give both back, and as much in common as there is', () => {
    const letters = (n: number) => Array.from({ length: n % 13 }, (_, i) => 'abcd'[(n * 7 + i * i * 3) % 4] ?? '');
    for (let n = 0; n < 300; n += 1) {
      const [before, now] = [letters(n), letters(n * 5 + 3)];
      const out = aligned(before, now);
      expect(out.filter((one) => one.in !== 'now').map(({ text }) => text)).toEqual(before);
      expect(out.filter((one) => one.in !== 'before').map(({ text }) => text)).toEqual(now);
    }
    expect(aligned([...'abcbdab'], [...'bdcaba']).filter((one) => one.in === 'both')).toHaveLength(4);
  });
});
