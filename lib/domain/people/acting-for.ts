// The organisations that one person acts for, and that person in each of them: other roles, other people to stand in for, one at a time.
import type { Actor } from './actor';
import { actingRoles } from './deputyship';
import type { Organisation } from './organisation';
import type { PersonRole } from './person';

export interface ActsFor {
  readonly organisation: Organisation;
  /** Their own roles there. */
  readonly roles: readonly PersonRole[];
  readonly standsInFor: NonNullable<Actor['standsInFor']>;
}

/** What somebody is for one organisation: with the roles of those for whom they stand in there, and nothing of anywhere else. */
export const acting = ({ organisation, roles, standsInFor }: ActsFor) => ({
  organisation: organisation.id,
  organisationName: organisation.name,
  organisations: [organisation.id],
  roles: actingRoles(roles, standsInFor),
  ...(standsInFor.length > 0 && { ownRoles: roles, standsInFor }),
});

/** The same person acting for another of their organisations. */
export function actorIn({ ownRoles: _own, standsInFor: _others, ...actor }: Actor, place: ActsFor): Actor {
  return { ...actor, ...acting(place) };
}
