// The beginning of a live service: its first organisation and the one person in it, who lets everybody else in.
import { type Done, done, type Refusal, refused } from '../outcome';
import { bareProfile } from './bare-profile';
import type { Organisation } from './organisation';
import type { Person, PersonRole } from './person';

/** Everything, until there are more people: an organisation of one must be able to work. */
export const firstRoles: readonly PersonRole[] = ['admin', 'drafter', 'ig-lead', 'checklist-owner', 'signatory'];

export interface Founding {
  readonly organisation: Pick<Organisation, 'id' | 'name' | 'shortName' | 'kind'>;
  readonly admin: Pick<Person, 'id' | 'name' | 'email' | 'jobTitle'>;
}

export interface Founded {
  readonly profile: Organisation;
  readonly person: Person;
}

export function firstOrganisation(
  isEmpty: boolean,
  { organisation, admin }: Founding,
): Done<{ readonly organisation: string; readonly person: string }, Founded> | Refusal {
  if (!isEmpty) return refused('There is an organisation already. Its people log in with their email address.');
  const profile = bareProfile(organisation, { name: admin.name, role: admin.jobTitle, email: admin.email });
  const person: Person = { ...admin, organisationId: organisation.id, roles: firstRoles };
  return done(
    { organisation: organisation.id, person: admin.id },
    { what: 'first-organisation-made', founded: organisation.id, person: admin.id },
    { profile, person },
  );
}
