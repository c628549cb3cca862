import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice } from '@/lib/domain/print/testing/other-files';
import { categoryTold } from './categories-told';
import { textsOf, wordsOfPaper } from './paper-words';
import { fromMemoryClinic } from './testing/carers-files';
import { blocksOf, everyFile, paperNamed, papersOfFile } from './testing/papers-on-file';

const abuse = withAnswers(goldenFile, {
  service: { serviceType: 'domestic-abuse' },
  details: { enough: 'change' },
  'details-choose': { items: ['name', 'phone', 'participation-health', 'domestic-abuse', 'offences'] },
  'details-danger': { wording: 'use' },
  'telling-people': { tell: ['staff', 'leaflet', 'notice'], record: 'form' },
});
const files: readonly (readonly [string, AgreementFile])[] = [
  ['hospice', commissionedHospice],
  ['abuse', abuse],
  ...everyFile.filter(([name]) => name.endsWith('either')),
];
const all = new Set(Object.entries(catalogue.papers.categories).flatMap(([id, words]) => (id.includes('.') ? [words] : [])));

describe.each(files)('the notices of %s', (_, file) => {
  const papers = papersOfFile(file);
  const flows = settle(file, catalogue)?.flows ?? [];
  const needed = flows.flatMap(({ items }) => items.filter(({ itemId }) => itemId !== 'totals').map((item) => categoryTold(item, items, { catalogue })));

  it.each(['sharing', 'receiving'])('of the %s side name what section 3 lists, no more and no less', (side) => {
    const paper = paperNamed(papers, `privacy-notice-text-${side}`);
    const text = blocksOf(paper, 'paragraph')
      .flatMap(({ sentences }) => sentences.map((one) => one.text))
      .join(' ');
    for (const words of needed) expect(text).toContain(words);
    const lists = /(?:give it|gives us|not from you:|tells us(?: in return)?:|in return:|tell the [^:.]+:) ?([^.]*)\./gu;
    const named = [...text.matchAll(lists)].flatMap(([, list = '']) => list.split(/; and |; |, | and /u));
    expect([...all].filter((words) => named.includes(words) && !needed.includes(words))).toEqual([]);
    expect(wordsOfPaper(paper)).toBeLessThanOrEqual(180);
  });
});

it('names health where the referral alone shows it, on both sides, and once', () => {
  const text = (file: AgreementFile, side: string) => paperNamed(papersOfFile(file), `privacy-notice-text-${side}`).blocks.flatMap(textsOf).join('\n');
  for (const side of ['sharing', 'receiving']) {
    // In the text and in the row for the list.
    expect(text(fromMemoryClinic(goldenFile), side).match(/your health \(the referral itself shows it\)/gu)).toHaveLength(2);
    expect(text(fromMemoryClinic(abuse), side)).toMatch(/your health/u);
    expect(text(fromMemoryClinic(abuse), side)).not.toContain('the referral itself shows it');
    expect(text(goldenFile, side)).not.toContain('itself shows it');
  }
});

it('names the NHS number where it is shared, and nowhere else', () => {
  const chosen = { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'nhs-number'] } };
  const notice = (file: AgreementFile) => paperNamed(papersOfFile(file), 'privacy-notice-text-sharing').blocks.flatMap(textsOf).join('\n');
  expect(notice(withAnswers(goldenFile, { ...chosen, 'details-why/nhs-number': { reason: 'To find the record' } }))).toContain('NHS number');
  expect(notice(goldenFile)).not.toContain('NHS number');
});
