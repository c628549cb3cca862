import { describe, expect, it } from 'vitest';
import { type ListState, listState, listStates } from '@/lib/domain/agreement/list-state';
import { searchedWords } from '@/lib/domain/agreement/list-words';
import { settledDates } from '@/lib/domain/agreement/settle-dates';
import { termOnFile } from '@/lib/domain/agreement/term-on-file';
import { addDays, dayOf } from '@/lib/domain/assurance/calendar';
import * as list from './agreement-list';
import * as agreements from './agreements';
import { demonstrationOrganisations, northfieldSurgery } from './demonstration/demonstration-organisations';
import { demonstrationPeople } from './demonstration/demonstration-people';
import { relist, relistMissing } from './listed-agreements';
import * as organisations from './organisations';
import { schema } from './schema';
import type { Store } from './store';
import { allAgreements } from './testing/all-agreements';
import { aCharity, anAgreement, aPerson, aPractice, settle } from './testing/builders';
import { manyAgreements } from './testing/many-agreements';
import { testNow, testStore } from './testing/test-store';

const today = dayOf(testNow.toISOString());
const anybody = { organisations: [northfieldSurgery.id], person: 'nobody', roles: ['reader'] };
const order = { by: 'changed', down: true } as const;
const found = async (store: Store, sought: list.Sought, reader = anybody) =>
  (await list.lines(store.q, reader, sought, { order, today })).map(({ reference }) => reference);

async function many(count: number): Promise<Store> {
  const store = testStore();
  await settle(store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  await manyAgreements(store, count, testNow);
  return store;
}

async function few() {
  const store = testStore();
  await settle(store, { organisations: [aPractice(), aCharity()], people: [aPerson({ id: 'jo' })] });
  return store;
}
const ofNorthfield = { ...anybody, organisations: ['northfield'] };
const ofRiverside = { ...anybody, organisations: ['riverside'] };
const sent = { at: testNow.toISOString(), by: 'jo', byName: 'Jo Reed', finalOnYes: false } as const;

describe('the state of an agreement in a list', () => {
  it('is the same in SQL as in its tag, on each day around its dates', async () => {
    const store = await many(100);
    const files = await allAgreements(store.q, [northfieldSurgery.id]);
    const terms = new Map(files.map((file) => [file.reference, termOnFile(file, settledDates(file.answers))]));
    const known = [...terms.values()].filter((term) => term !== undefined);
    const turns = known.filter(({ ends }) => !ends).flatMap(({ starts, review }) => [starts, addDays(review, -90), review]);
    const ends = known.flatMap((term) => (term.ends ? [term.starts, term.ends] : []));
    expect(ends.length).toBeGreaterThan(9);
    const days = [today, ...[...turns.slice(0, 24), ...ends].flatMap((on) => [addDays(on, -1), on, addDays(on, 1)])];
    const seen = new Set<ListState>();
    for (const on of days) {
      const by = new Map(listStates.map((state): [ListState, string[]] => [state, []]));
      for (const { reference, status } of files) {
        const term = terms.get(reference);
        const state = listState({ status, ...(term && { term }) }, on);
        if (state) by.get(state)?.push(reference);
      }
      for (const [state, references] of by) {
        const lines = await list.lines(store.q, anybody, { state }, { order, today: on });
        expect(lines.map(({ reference }) => reference).sort(), `${state} on ${on}`).toEqual(references.sort());
        if (references.length > 0) seen.add(state);
      }
    }
    expect([...seen].sort()).toEqual([...listStates].sort());
  });
});

describe('the lines of the list', () => {
  it('are written with each change, for the partner from the moment it is sent', async () => {
    const store = await few();
    const file = await anAgreement(store, { partnerOrganisationId: 'riverside' });
    expect([await found(store, {}, ofNorthfield), await found(store, {}, ofRiverside)]).toEqual([[file.reference], []]);
    await store.tx((q) => agreements.change(q, file, { status: 'with-partner', sent }, testNow));
    expect(await found(store, { state: 'with-partner' }, ofRiverside)).toEqual([file.reference]);
    await store.tx((q) => agreements.change(q, { ...file, revision: file.revision + 1 }, { status: 'draft', sent: null }, testNow));
    expect([await found(store, { state: 'draft' }, ofNorthfield), await found(store, {}, ofRiverside)]).toEqual([[file.reference], []]);
    expect(await found(store, {}, { ...anybody, organisations: ['somewhere-else'] })).toEqual([]);
    const seenBy = async (organisation: string) => (await agreements.these(store.q, [file.reference, 'SA-NONE-NONE'], [organisation])).length;
    expect([await seenBy('northfield'), await seenBy('riverside'), await seenBy('somewhere-else')]).toEqual([1, 0, 0]);
  });

  it('follow the name of the other side', async () => {
    const store = await few();
    const file = await anAgreement(store, { partnerOrganisationId: 'riverside' });
    const saved = { page: 'about', revision: 1, by: 'jo' } as const;
    await store.tx((q) => organisations.saveProfile(q, aCharity({ name: 'Lantern Trust' }), saved, testNow));
    const [line] = await list.lines(store.q, ofNorthfield, {}, { order, today });
    expect(line?.otherName).toBe('Lantern Trust');
    expect(await found(store, { words: [{ word: 'lantern', services: [] }] }, ofNorthfield)).toEqual([file.reference]);
    expect(await found(store, { words: [{ word: 'riverside', services: [] }] }, ofNorthfield)).toEqual([]);
  });

  it('are written at the start where they are missing or older than their agreement, and are the same', async () => {
    const store = await many(60);
    const all = () => store.q.select().from(schema.listedAgreement).orderBy(schema.listedAgreement.organisationId, schema.listedAgreement.agreementId);
    const before = await all();
    expect(await relistMissing(store)).toBe(0);
    await store.tx(async (q) => {
      await q.delete(schema.listedAgreement);
    });
    expect(await relistMissing(store)).toBe(60);
    expect(await all()).toEqual(before);
    await expect(store.tx((q) => relist(q, 'nothing'))).rejects.toThrow('no agreement to list');
  });
});

describe('searching and sorting', () => {
  const by = (typed: string) => ({ words: searchedWords(typed).map((word) => ({ word, services: [] })) });

  it('finds a reference with and without hyphens and in any case, and the beginnings of words', async () => {
    const store = await few();
    const { reference } = await anAgreement(store, { partnerOrganisationId: 'riverside' }, { reference: 'SA-7K4M-2QXR' });
    await anAgreement(store, {}, { reference: 'SA-M6VC-3B8K' });
    for (const typed of [reference, 'sa7k4m2qxr', '7K4M2QXR', '7k4m', 'Sa 7k4m 2qxr', 'river advice', 'DEBT riverside'])
      expect(await found(store, by(typed), ofNorthfield), typed).toEqual([reference]);
    for (const typed of ['iverside', 'riverside hospice', '!!!', '%', '_', "'; drop table agreement"])
      expect(await found(store, by(typed), ofNorthfield), typed).toEqual([]);
  });

  it('puts lines without a date last, whichever way, and names in the order of the alphabet', async () => {
    const store = await many(80);
    for (const down of [true, false]) {
      const dates = (await list.lines(store.q, anybody, {}, { order: { by: 'review', down }, today })).map(({ review }) => review);
      const there = dates.filter((one) => one !== null);
      expect(dates.slice(0, there.length)).toEqual([...there].sort((a, b) => (a < b ? -1 : 1) * (down ? -1 : 1)));
      expect([there.length > 0, there.length < dates.length]).toEqual([true, true]);
      const names = (await list.lines(store.q, anybody, {}, { order: { by: 'with', down }, today })).map(({ otherName }) => otherName);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB') * (down ? -1 : 1)));
    }
  });

  it('counts what it lists, a part at a time', async () => {
    const store = await many(90);
    const sought = { state: 'in-force', review: { from: today, to: addDays(today, 300) } } as const;
    const all = await found(store, sought);
    expect(all.length).toBeGreaterThan(5);
    expect(await list.howMany(store.q, anybody, sought, today)).toBe(all.length);
    const part = await list.lines(store.q, anybody, sought, { order, today, part: { limit: 3, offset: 2 } });
    expect(part.map(({ reference }) => reference)).toEqual(all.slice(2, 5));
    expect(await list.howMany(store.q, anybody, { state: 'with-you' }, today)).toBe(0);
    expect(await list.howMany(store.q, anybody, { state: 'with-others' }, today)).toBe(await list.howMany(store.q, anybody, { state: 'under-way' }, today));
  });
});
