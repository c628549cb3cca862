import { expect, it } from 'vitest';
import type { HeldWork } from './held-work';
import type { Person } from './person';
import { whoCanTake } from './successors-of';

const one = (id: string, ...roles: Person['roles']) => ({ id, roles }) as unknown as Person;
const file = {} as HeldWork['leads'][number];
const ids = (team: readonly Person[], held: Partial<HeldWork>) =>
  whoCanTake({ id: 'leaver' }, team, { drafts: [], leads: [], signs: [], ...held }).heirs?.map(({ id }) => id);

it('offers a check of the legal side to IG leads alone while there is another, and drafts to whoever may draft', () => {
  const team = [one('leaver', 'ig-lead'), one('drafter', 'drafter'), one('lead', 'ig-lead'), one('reader', 'reader')];
  expect(ids(team, { leads: [file] })).toEqual(['lead']);
  expect(ids(team, { drafts: [file] })).toEqual(['drafter', 'lead']);
  expect(ids(team.slice(0, 2), { drafts: [file], leads: [file] })).toEqual(['drafter']);
});
