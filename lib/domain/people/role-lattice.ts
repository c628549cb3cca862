// Which role stands above which, and so who may give it and take it. An admin stands above all: they bring people in and see to what
// each may do. An IG lead brings in those who write and read for them. Everybody else gives nothing.
import type { Role } from './actor';
import { type PersonRole, roles } from './person';

const below: Readonly<Record<PersonRole, readonly PersonRole[]>> = {
  admin: roles,
  'ig-lead': ['drafter', 'reader'],
  drafter: [],
  'checklist-owner': [],
  signatory: [],
  reader: [],
};

const isPersonRole = (role: Role): role is PersonRole => (roles as readonly Role[]).includes(role);

/** What somebody with these roles may give to others and take from them, in the order in which roles are shown. */
export function mayGive(held: readonly Role[]): readonly PersonRole[] {
  const reach = held.filter(isPersonRole).flatMap((role) => below[role]);
  return roles.filter((role) => reach.includes(role));
}

/** All of these are below what is held. */
export const isBelow = (asked: readonly PersonRole[], held: readonly Role[]): boolean => {
  const may = mayGive(held);
  return asked.every((role) => may.includes(role));
};

/** What would be given and what would be taken by going from one set of roles to the other. */
export function difference(
  before: readonly PersonRole[],
  after: readonly PersonRole[],
): { readonly gave: readonly PersonRole[]; readonly took: readonly PersonRole[] } {
  return {
    gave: roles.filter((role) => after.includes(role) && !before.includes(role)),
    took: roles.filter((role) => before.includes(role) && !after.includes(role)),
  };
}
