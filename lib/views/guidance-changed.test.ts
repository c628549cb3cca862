// A newer edition: every agreement that was made under an older one says so, and nothing that was signed changes by a byte.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { contentEdition, editionChanges } from '@/content/edition';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { openStore } from '@/db/store';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { allAgreements } from '@/db/testing/all-agreements';
import { testFile, testNow, testPorts } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { hasFixedWords, newestChange } from '@/lib/domain/agreement/guidance-changed';
import { sha256 } from '@/lib/server/sha256';
import { read, type View } from '@/lib/server/view';
import { agreementHub } from './agreement-hub';
import { agreementList } from './agreement-list';
import { guidanceNotes } from './guidance-note';
import { home } from './home';

const newest = newestChange(editionChanges) ?? '';
const dayBefore = new Date(Date.parse(newest) - 86_400_000).toISOString().slice(0, 10);
const [before, after] = [testPorts({ store: openStore(testFile().file) }), testPorts({ store: openStore(testFile().file) })];

beforeAll(async () => {
  await seedDemonstration(before.store, testNow, { catalogue, contentEdition: dayBefore });
  await seedDemonstration(after.store, testNow, { catalogue, contentEdition });
});
afterAll(() => {
  before.store.close();
  after.store.close();
});

async function seen<I, S, V>(ports: typeof before, who: string, view: View<I, S, V>, input: object): Promise<V> {
  const out = await read(ports, demonstrationActor(who), view, input);
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
}
const everything = async (ports: typeof before) => {
  const all = await allAgreements(ports.store.q, ['northfield-surgery']);
  return Promise.all(all.map(async (file) => ({ file, stored: file.version && (await versions.byId(ports.store.q, file.version.id)) })));
};

describe('an agreement that was made before the guidance changed', () => {
  it('says so on its page to both sides, with what changed and what to do; one that was made after says nothing', async () => {
    const input = { reference: 'SA-7K4M-2QXR' };
    for (const who of ['northfield-drafter', 'riverside-manager']) {
      const notes = (await seen(before, who, agreementHub, input)).notes;
      expect(notes).toContainEqual(
        expect.objectContaining({
          heading: 'The guidance has changed since this agreement was made',
          way: expect.objectContaining({ href: '/agreements/SA-7K4M-2QXR/guidance' }),
        }),
      );
      expect(JSON.stringify(notes)).toContain(editionChanges.at(-1)?.what);
      expect((await seen(after, who, agreementHub, input)).notes.filter(({ heading }) => heading.startsWith('The guidance'))).toEqual([]);
    }
  });

  it('is marked in the list, found by a filter, and counted for the IG lead at home', async () => {
    const fixed = (await everything(before)).filter(({ file }) => hasFixedWords(file.status)).map(({ file }) => file.reference);
    expect(fixed.length).toBeGreaterThan(0);
    const list = await seen(before, 'northfield-ig-lead', agreementList, {});
    expect(list.lines.flatMap(({ changedSince, reference }) => (changedSince ? [reference] : [])).toSorted()).toEqual(fixed.toSorted());
    const narrowed = await seen(before, 'northfield-ig-lead', agreementList, { status: 'guidance-changed' });
    expect(narrowed.lines.map(({ reference }) => reference).toSorted()).toEqual(fixed.toSorted());
    expect((await seen(before, 'northfield-ig-lead', home, {})).needsYou.find(({ key }) => key === 'guidance-changed')?.text).toContain(String(fixed.length));
    expect((await seen(after, 'northfield-ig-lead', agreementList, { status: 'guidance-changed' })).lines).toEqual([]);
    expect((await seen(after, 'northfield-ig-lead', home, {})).needsYou.find(({ key }) => key === 'guidance-changed')).toBeUndefined();
  });

  it('keeps every byte that was frozen, and the edition that stands in it', async () => {
    for (const { file, stored } of await everything(before)) {
      expect([file.reference, file.madeUnder]).toEqual([
        file.reference,
        stored && (JSON.parse(stored.content) as { editions: { content: string } }).editions.content,
      ]);
      if (stored) expect(sha256(stored.content)).toBe(file.version?.fingerprint);
    }
  });

  it('is told of an edition that comes tomorrow, whatever it was made under today', async () => {
    const tomorrow = [{ on: '2999-01-01', title: 'Information sharing in social care', from: '7 May 2026', to: '1 January 2999', what: 'It is shorter.' }];
    for (const { file, stored } of await everything(after)) {
      const notes = guidanceNotes(file, false, tomorrow);
      expect([file.reference, notes.length]).toEqual([file.reference, hasFixedWords(file.status) ? 1 : 0]);
      if (notes[0]) expect(notes[0].lines?.[0]).toBe('Information sharing in social care: 7 May 2026 to 1 January 2999. It is shorter.');
      if (stored) expect(sha256(stored.content)).toBe(file.version?.fingerprint);
    }
  });
});
