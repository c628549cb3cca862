import { describe, expect, it } from 'vitest';
import { newestChange } from '@/lib/domain/agreement/guidance-changed';
import { rulesVersion } from '@/lib/domain/legal-basis/assess-agreement';
import { citations } from './citations';
import { contentEdition, editionChanges } from './edition';

describe('the edition of the content', () => {
  it('is as new as the rules, as the newest source that was checked, and as every change that it tells', () => {
    for (const day of [rulesVersion, newestChange(editionChanges) ?? '', ...citations.map(({ checkedOn }) => checkedOn)])
      expect(contentEdition >= day).toBe(true);
  });

  it('tells of each change what it was before, in the order of the days', () => {
    const days = editionChanges.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    for (const { on, from, to, what } of editionChanges) {
      expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(from).not.toBe(to);
      expect(what.split(/(?<=\.) /).every((sentence) => sentence.split(' ').length <= 25)).toBe(true);
    }
  });

  it('tells of a source by the title and the edition of its citation', () => {
    const sources = editionChanges.filter(({ title }) => !title.startsWith('Our rules'));
    for (const { title, to } of sources) expect(citations.map((one) => `${one.title} ${one.edition}`)).toContain(`${title} ${to}`);
  });
});
