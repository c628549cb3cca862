import { expect, it } from 'vitest';
import * as agreements from './agreements';
import { namedSignatory, surroundings } from './surroundings';
import { aCharity, anAgreement, aPerson, aPractice, settle } from './testing/builders';
import { testNow, testStore } from './testing/test-store';

it('whoever is named to sign is a member who may sign', async () => {
  const store = testStore();
  const people = [aPerson({ id: 'gp', name: 'Gia Pell', jobTitle: 'Partner', roles: ['signatory'] }), aPerson({ id: 'jo', roles: ['drafter', 'ig-lead'] })];
  await settle(store, { organisations: [aPractice(), aCharity()], people });
  expect(await namedSignatory(store.q, 'gp', 'northfield')).toEqual({ personId: 'gp', name: 'Gia Pell', job: 'Partner' });
  expect(await namedSignatory(store.q, 'jo', 'northfield')).toBeUndefined();
  expect(await namedSignatory(store.q, 'gp', 'riverside')).toBeUndefined();
  expect(await namedSignatory(store.q, undefined, 'northfield')).toBeUndefined();
});

it('puts partners with an agreement first, the newest first, with the service of the last one', async () => {
  const store = testStore();
  const charities = ['riverside', 'lantern', 'abbey'].map((id) => aCharity({ id, name: id }));
  await settle(store, { organisations: [aPractice(), ...charities], people: [aPerson({ id: 'jo' })] });
  const sent = { at: testNow.toISOString(), by: 'jo', byName: 'Jo Reed', finalOnYes: false };
  const send = async (partnerOrganisationId: string, serviceType: string, minutes: number) => {
    const answers = { service: { value: { serviceType }, revision: 1, by: 'jo', at: testNow.toISOString() } };
    const file = await anAgreement(store, { partnerOrganisationId }, { answers });
    await store.tx((q) => agreements.change(q, file, { status: 'with-partner', sent }, new Date(testNow.getTime() + minutes * 60_000)));
  };
  await send('riverside', 'hospice', 1);
  await send('lantern', 'food-bank', 3);
  await send('riverside', 'befriending', 4);
  await send('lantern', 'hospice', 2);
  await anAgreement(store, { partnerOrganisationId: 'abbey' });
  const { knownPartners } = await surroundings(store.q, { sharing: aPractice() });
  expect(knownPartners.map(({ organisation, lastService }) => [organisation.id, lastService])).toEqual([
    ['riverside', 'befriending'],
    ['lantern', 'food-bank'],
    ['abbey', undefined],
  ]);
});
