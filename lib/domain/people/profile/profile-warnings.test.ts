import { expect, it } from 'vitest';
import { demonstrationOrganisations, exampletonTrust, northfieldSurgery } from '@/db/demonstration/demonstration-organisations';
import { profileWarnings } from './profile-warnings';

it.each(demonstrationOrganisations)('has nothing to say about $name', (organisation) => expect(profileWarnings(organisation)).toEqual([]));

it('warns about numbers and addresses in a form that nobody knows', () => {
  const odd = { ...northfieldSurgery, otherNumber: 'ABC', icoRegistration: 'A1', address: '1 High Street' };
  expect(profileWarnings(odd).map(({ about }) => about)).toEqual(['charityNumber', 'ico', 'postcode']);
});

it('asks about a team whose name shows what people are treated for, until somebody says that it does', () => {
  const [team] = exampletonTrust.teams;
  const named = (name: string, revealsHealth: boolean) => profileWarnings({ ...exampletonTrust, teams: [{ ...team!, name, revealsHealth }] });
  expect(named('Memory clinic', false)).toEqual([{ page: 'people', about: 'team', team: 'Memory clinic' }]);
  expect(named('Memory clinic', true)).toEqual([]);
  expect(named('Link workers', false)).toEqual([]);
});
