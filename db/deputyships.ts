import 'server-only';
// Who stands in for whom, in one organisation, from day to day.
import { and, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Deputyship } from '@/lib/domain/people/deputyship';
import type { PersonRole } from '@/lib/domain/people/person';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { deputyship: t, person, membership } = schema;

export interface StandsInFor {
  readonly person: string;
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly until: string;
}

const acting = prepared((q) =>
  q
    .select({ organisation: t.organisationId, person: person.id, name: person.name, roles: membership.roles, until: t.untilDay })
    .from(t)
    .innerJoin(person, and(eq(person.id, t.personId), isNull(person.disabledAt)))
    .innerJoin(membership, and(eq(membership.personId, t.personId), eq(membership.organisationId, t.organisationId)))
    .where(and(eq(t.deputyId, slot('deputy')), isNull(t.endedAt), lte(t.fromDay, slot('day')), gte(t.untilDay, slot('day')))),
);

/** For whom this person stands in today (ISO date), in any organisation; members of each alone. */
export async function standsInAnywhere(q: Q, deputy: string, day: string): Promise<readonly (StandsInFor & { readonly organisation: string })[]> {
  return acting(q, [], { deputy, day });
}

/** Who stands in today for these people of an organisation; for reminders that nobody has acted on. */
export async function deputiesOf(q: Q, people: readonly string[], organisation: string, day: string): Promise<readonly Deputyship[]> {
  if (people.length === 0) return [];
  return q
    .select()
    .from(t)
    .where(and(inArray(t.personId, [...people]), eq(t.organisationId, organisation), isNull(t.endedAt), lte(t.fromDay, day), gte(t.untilDay, day)));
}

/** Every one for this person in these organisations, the latest first. */
export async function ofPerson(q: Q, personId: string, organisations: readonly string[]): Promise<readonly Deputyship[]> {
  return q
    .select()
    .from(t)
    .where(and(eq(t.personId, personId), inArray(t.organisationId, [...organisations])))
    .orderBy(desc(t.fromDay));
}

/** All that somebody has part in and nobody has ended, on either side of it. The days may be over. */
export async function withPerson(q: Q, personId: string, organisations: readonly string[]): Promise<readonly Deputyship[]> {
  return q
    .select()
    .from(t)
    .where(and(or(eq(t.personId, personId), eq(t.deputyId, personId)), inArray(t.organisationId, [...organisations]), isNull(t.endedAt)));
}

/** One of these organisations. */
export async function own(q: Q, id: string, organisations: readonly string[]): Promise<Deputyship | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.id, id), inArray(t.organisationId, [...organisations])));
  return row;
}

export async function insert(q: Tx, row: Deputyship, at: Date): Promise<void> {
  await q.insert(t).values({ ...row, madeAt: at });
}

export async function end(q: Tx, id: string, by: string, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ endedAt: at, endedBy: by })
    .where(and(eq(t.id, id), isNull(t.endedAt)));
}

/** Whoever leaves stands in for nobody, and nobody for them. */
export async function endOf(q: Tx, personId: string, organisationId: string, by: string, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ endedAt: at, endedBy: by })
    .where(and(eq(t.organisationId, organisationId), or(eq(t.personId, personId), eq(t.deputyId, personId)), isNull(t.endedAt)));
}
