// Changing what somebody may do, and taking them out: nobody gives or takes more than stands below them, nobody widens themselves, and an
// organisation is never left without an admin or, once it had one, without somebody who can sign.
import { invalid, type Refusal, refused } from '../outcome';
import type { Actor } from './actor';
import type { Person, PersonRole } from './person';
import { ownRoles } from './deputyship';
import { difference, isBelow, mayGive } from './role-lattice';

export type Colleague = Pick<Person, 'id' | 'name' | 'roles'>;

/** Taking somebody’s authenticator app away, when phone and codes are lost: an admin of their own accord, and never of oneself. */
export const mayRemoveAppOf = (actor: Pick<Actor, 'person' | 'roles' | 'ownRoles'>, { id }: Pick<Colleague, 'id'>): boolean =>
  ownRoles(actor).includes('admin') && id !== actor.person;

export interface ChangingRoles {
  readonly actor: Pick<Actor, 'person' | 'roles' | 'ownRoles' | 'organisationName'>;
  readonly person: Colleague;
  readonly after: readonly PersonRole[];
  /** Everybody of the organisation. */
  readonly team: readonly Colleague[];
}

/** Those of whom there must be one, with what is said when the last one would go. */
const needed = { admin: 'who is admin', signatory: 'who can sign' } as const;

/** Why nobody may be left without these; undefined when somebody else holds them too. */
export function whyNotWithout({ person, after, team, actor }: ChangingRoles): string | undefined {
  for (const role of ['admin', 'signatory'] as const) {
    const others = team.filter(({ id }) => id !== person.id);
    const goes = person.roles.includes(role) && !after.includes(role);
    if (goes && !others.some(({ roles }) => roles.includes(role)))
      return `${actor.organisationName} must have 1 person ${needed[role]}. Choose somebody else for that first`;
  }
  return undefined;
}

/**
 * May this person do anything with the roles of that one? Of their own they may only let go, and of others only where all that they have
 * stands below: whoever’s roles change is logged out.
 */
export const mayChangeRolesOf = (actor: ChangingRoles['actor'], { id, roles }: Colleague): boolean => {
  const own = ownRoles(actor);
  return id === actor.person ? own.includes('admin') : mayGive(own).length > 0 && isBelow(roles, own);
};

/** Why the roles cannot become these; undefined when they can. */
export function whyNotChange(changing: ChangingRoles): Refusal | undefined {
  const { actor, person, after } = changing;
  const { gave, took } = difference(person.roles, after);
  if (after.length === 0) return invalid({ roles: `Select what ${person.name} does, or remove them instead` });
  if (gave.length + took.length === 0) return invalid({ roles: 'Select or clear a role to change what they do' });
  if (person.id === actor.person && gave.length > 0) return invalid({ roles: 'Somebody else must give you another role' });
  if (!isBelow([...gave, ...took], ownRoles(actor))) return invalid({ roles: 'Select only roles that you can give' });
  const last = whyNotWithout(changing);
  return last === undefined ? undefined : invalid({ roles: last });
}

/** Why somebody cannot be taken out; undefined when they can. Whoever is taken out loses every role. */
export function whyNotRemove({ actor, person, team }: Omit<ChangingRoles, 'after'>): Refusal | undefined {
  if (!isBelow(person.roles, ownRoles(actor))) return refused(`Ask an admin of ${actor.organisationName} to remove ${person.name}`);
  const last = whyNotWithout({ actor, person, after: [], team });
  return last === undefined ? undefined : refused(last);
}
