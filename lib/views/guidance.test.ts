import { afterAll, describe, expect, it } from 'vitest';
import { guidanceEntries } from '@/content/guidance/entries';
import { openStore } from '@/db/store';
import { aVisitor } from '@/db/testing/builders';
import { testFile, testPorts } from '@/db/testing/test-store';
import { read } from '@/lib/server/view';
import { entriesFor, guidanceList } from './guidance-list';
import { guidancePage } from './guidance-page';

const ports = testPorts({ store: openStore(testFile().file) });
afterAll(() => ports.store.close());

const list = async (q?: string) => {
  const seen = await read(ports, aVisitor(), guidanceList, { q });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
};
const slugs = (q: string) => entriesFor(q).map(({ slug }) => slug);

describe('the guidance', () => {
  it('shows everything in groups to somebody who has not logged in', async () => {
    const { groups, found } = await list();
    expect(found).toBeUndefined();
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(guidanceEntries.length);
    expect(groups.map(({ heading }) => heading)).toContain('Safety, police and family');
  });

  it('finds by the beginning of words, by other names, and whatever the case', async () => {
    expect(slugs('police').slice(0, 3)).toContain('when-police-ask');
    expect((await list('police')).groups.map(({ heading }) => heading)).toEqual(['Best matches first']);
    expect(slugs('Gillick')).toEqual(['children-and-young-people']);
    expect(slugs('DPIA')).toContain('risk-checks');
    expect(slugs('hospices consent')).toContain('implied-or-explicit-consent');
    expect(slugs('cvs')).toContain('finding-partners');
    for (const q of ['data breach', 'mistake', 'lost phone']) expect([q, slugs(q)[0]]).toEqual([q, 'when-details-go-astray']);
    for (const q of ['daughter', 'husband']) expect([q, slugs(q)]).toEqual([q, ['when-family-ask']]);
  });

  it('says so when nothing matches, and shows what was typed as text', async () => {
    expect(await list('<b>$& zebra')).toMatchObject({ q: '<b>$& zebra', found: 'No guidance matches “<b>$& zebra”.', groups: [] });
    expect((await list('%%')).groups).toEqual([]);
    expect((await list('   ')).found).toBeUndefined();
  });

  it('says of each source its edition and when we looked at it, and which we have not read', async () => {
    const seen = await read(ports, aVisitor(), guidancePage, { slug: 'when-family-ask' });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    const { sources, checked, confirm } = seen.view;
    expect(sources).toContainEqual(expect.objectContaining({ date: '7 May 2026', checked: 'checked 21 November 2026' }));
    expect(sources).toContainEqual(expect.objectContaining({ checked: 'we have not read this text ourselves' }));
    expect(checked).toBe('We last checked this entry on 21 November 2026. We look at it again by 21 May 2027.');
    expect(confirm).toContain('not read');
  });

  it('has no page at another address', async () => {
    expect(await read(ports, aVisitor(), guidancePage, { slug: 'constructor' })).toEqual({ kind: 'not-found' });
  });
});
