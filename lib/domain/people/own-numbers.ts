// The telephone numbers that an organisation gives in its own profile.
import { digitsOf } from '../registers/own-number';
import type { Organisation } from './organisation';

/** Their digits, as `isOwnNumber` reads them. */
export function ownNumbers(...organisations: readonly (Organisation | undefined)[]): readonly string[] {
  const numbers = organisations.flatMap((one) => {
    if (!one) return [];
    const { contacts, teams, sites = [] } = one;
    const people = Object.values(contacts).map((contact) => (typeof contact === 'string' ? undefined : contact.phone));
    return [...people, contacts.alternativePhone, ...teams.map(({ phone }) => phone), ...sites.map(({ phone }) => phone)];
  });
  return [...new Set(numbers.flatMap((number) => (number === undefined || digitsOf(number) === '' ? [] : [digitsOf(number)])))];
}
