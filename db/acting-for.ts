import 'server-only';
// For which organisations somebody acts. It goes by the person alone, so it is asked for whoever is there and for nobody else.
import { and, eq, isNull } from 'drizzle-orm';
import type { ActsFor } from '@/lib/domain/people/acting-for';
import * as deputyships from './deputyships';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const { membership, organisation, person } = schema;

const places = prepared((q) =>
  q
    .select({ organisation: organisation.profile, roles: membership.roles })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .innerJoin(person, and(eq(person.id, membership.personId), isNull(person.disabledAt)))
    .where(eq(membership.personId, slot('person'))),
);

/** Every organisation that this person acts for, by name, with what they may do there on that day (ISO date). */
export async function actsFor(q: Q, personId: string, day: string): Promise<readonly ActsFor[]> {
  const [all, standing] = [await places(q, [], { person: personId }), await deputyships.standsInAnywhere(q, personId, day)];
  return all
    .map((place) => ({
      ...place,
      standsInFor: standing.filter(({ organisation: id }) => id === place.organisation.id).map(({ organisation: _, ...one }) => one),
    }))
    .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en-GB'));
}
