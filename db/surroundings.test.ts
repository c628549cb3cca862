import { expect, it } from 'vitest';
import { namedSignatory } from './surroundings';
import { aCharity, aPerson, aPractice, settle } from './testing/builders';
import { testStore } from './testing/test-store';

it('whoever is named to sign is a member who may sign', async () => {
  const store = testStore();
  const people = [aPerson({ id: 'gp', name: 'Gia Pell', jobTitle: 'Partner', roles: ['signatory'] }), aPerson({ id: 'jo', roles: ['drafter', 'ig-lead'] })];
  await settle(store, { organisations: [aPractice(), aCharity()], people });
  expect(await namedSignatory(store.q, 'gp', 'northfield')).toEqual({ personId: 'gp', name: 'Gia Pell', job: 'Partner' });
  expect(await namedSignatory(store.q, 'jo', 'northfield')).toBeUndefined();
  expect(await namedSignatory(store.q, 'gp', 'riverside')).toBeUndefined();
  expect(await namedSignatory(store.q, undefined, 'northfield')).toBeUndefined();
});
