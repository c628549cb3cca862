import { describe, expect, it } from 'vitest';
import { exampletonTrust, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import { catalogue } from '@/content/catalogue';
import { inShort } from './in-short';
import { promises } from './promises';
import { fileOf, type Given, igReviewed } from './testing/agreement-files';
import { goldenChecklist, goldenDraft, goldenReview } from './testing/golden-file';
import { printed, saidIn, sourceOf } from './testing/printed';

/** Each service as suggested, in each kind that it can be settled as. */
const ways: Readonly<Record<string, Given>> = {
  care: { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' }, 'service-confirm': { confirm: 'yes' } },
  wider: { 'people-call-it-care': { testA: 'no' }, 'service-confirm': { confirm: 'no' } },
};
const cases = catalogue.services.flatMap(({ id, class: kind, confirm }) =>
  (kind === 'ask' || confirm ? Object.keys(ways) : ['wider']).map((way) => [id, way] as const),
);

const fileFor = (serviceType: string, way: string) =>
  fileOf({
    sharing: exampletonTrust,
    partner: riversideDebtAdvice,
    igReview: igReviewed,
    checklist: goldenChecklist,
    review: goldenReview,
    draft: {
      ...goldenDraft,
      service: { serviceType },
      'who-pays': { commissioner: ['none'] },
      ...(catalogue.services.some(({ id, class: kind, confirm }) => id === serviceType && (kind === 'ask' || confirm)) ? ways[way] : {}),
    },
  });

/** Statutory advocacy leaves by its exit: nothing is settled and nothing printed. */
const advocacyInLaw = ([id, way]: readonly [string, string]) => id === 'advocacy' && way === 'care';

describe.each(cases.filter((one) => !advocacyInLaw(one)))('%s, %s, as suggested', (id, way) => {
  const file = fileFor(id, way);
  const print = printed(file);

  it('prints every section, at most fifteen rows and no sentence twice', () => {
    expect(print.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    for (const block of print.sections.flatMap(({ blocks }) => blocks)) if (block.block === 'table') expect(block.rows.length).toBeLessThanOrEqual(15);
    const texts = saidIn(file).map(({ text }) => text);
    expect(new Set(texts).size, texts.filter((text, at) => texts.indexOf(text) !== at).join()).toBe(texts.length);
  });

  it('names a condition for each side, and leaves nothing out that it names', () => {
    const law = saidIn(file)
      .filter(({ section }) => section === 'legal-basis')
      .map(({ text }) => text);
    expect(law.filter((text) => text.startsWith('Article 6, '))).toHaveLength(2);
    expect(law.filter((text) => text.startsWith('Article 9')).length).toBeGreaterThanOrEqual(1);
    const left =
      saidIn(file)
        .find(({ from }) => from === 'check/left-out')
        ?.text.split(' are not shared')[0] ?? '';
    const rows = saidIn(file)
      .filter(({ from }) => from === 'details')
      .map(({ text }) => text.split(' | ')[0]?.toLowerCase() ?? '');
    for (const name of left.split(/, | and /u).filter(Boolean))
      expect(
        rows.some((row) => row.includes(name.toLowerCase())),
        name,
      ).toBe(false);
  });

  it('comes down to eight lines and all duties of each side, what falls due first', () => {
    expect(inShort(sourceOf(file))).toHaveLength(8);
    const toSharing = inShort(sourceOf(file), 'sharing').map(({ label, text }) => `${label}: ${text}`);
    expect(toSharing.filter((line) => /\byou\b/i.test(line))).toEqual([]);
    for (const side of ['sharing', 'receiving'] as const) {
      const duties = promises(sourceOf(file), side, '2027-11-21');
      expect(duties.length).toBeGreaterThan(4);
      const dated = duties.filter(({ due }) => due !== undefined);
      expect(duties.slice(0, dated.length)).toEqual(dated);
      expect(dated.at(-1)).toMatchObject({ what: 'Review the agreement', when: 'By 21 November 2027', section: 13 });
      const sections = duties.slice(dated.length).map(({ section }) => (typeof section === 'number' ? section : 99));
      expect(sections).toEqual(sections.toSorted((one, other) => one - other));
      expect(duties.map(({ what }) => what)).toContain('Answer requests to see, correct or delete details, and acknowledge complaints');
      // The summary is for partners that are no public body, and this promise stands in it.
      expect(duties.some(({ what }) => what.endsWith('a checklist answer gets worse'))).toBe(side === 'receiving');
    }
  });
});
