import 'server-only';
// People, and what they may do for which organisation.
import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { foldMailbox } from '@/lib/domain/people/mailbox';
import type { MadeSignatory } from '@/lib/domain/people/naming-signatory';
import type { Person, PersonRole } from '@/lib/domain/people/person';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { person, membership, session } = schema;

/** A person in one organisation, where person and membership are joined. */
export const columns = {
  id: person.id,
  name: person.name,
  email: person.email,
  jobTitle: person.jobTitle,
  organisationId: membership.organisationId,
  roles: membership.roles,
};
const members = (q: Q) => q.select(columns).from(person).innerJoin(membership, eq(membership.personId, person.id)).$dynamic();

/** A person in one organisation, unless disabled. */
export async function member(q: Q, personId: string, organisationId: string): Promise<Person | undefined> {
  const [row] = await members(q).where(and(eq(person.id, personId), eq(membership.organisationId, organisationId), isNull(person.disabledAt)));
  return row;
}

const membersOf = prepared((q, organisations) =>
  members(q)
    .where(and(inArray(membership.organisationId, organisations), isNull(person.disabledAt)))
    .orderBy(asc(person.name)),
);

/** The people of these organisations by name, disabled ones left out. */
export async function ofOrganisations(q: Q, organisations: readonly string[]): Promise<readonly Person[]> {
  return membersOf(q, organisations);
}

const holders = prepared((q, organisations) =>
  members(q)
    .where(and(inArray(membership.organisationId, organisations), sql`cast(${membership.roles} as text) like ${slot('role')}`, isNull(person.disabledAt)))
    .orderBy(asc(person.name)),
);

/** The people of these organisations who hold the role, by name: a big organisation has many people and few of each role. */
export async function holding(q: Q, organisations: readonly string[], role: PersonRole): Promise<readonly Person[]> {
  return holders(q, organisations, { role: `%"${role}"%` });
}

/** The people of one organisation who hold the role. */
export async function withRole(q: Q, organisationId: string, role: PersonRole): Promise<readonly Person[]> {
  return holding(q, [organisationId], role);
}

/** The organisation that somebody acted for last comes first, so that logging in again goes on where it was. */
const lastUsed = sql`coalesce((select max(s.last_seen_at) from ${session} as s where s.person_id = ${person.id} and s.organisation_id = ${membership.organisationId}), 0) desc`;

/** Whoever has this mailbox, in the organisation they acted for last; for logging in, before anybody's organisation is known. */
export async function byMailbox(q: Q, mailbox: string): Promise<Person | undefined> {
  const [row] = await members(q)
    .where(and(eq(person.email, foldMailbox(mailbox)), isNull(person.disabledAt)))
    .orderBy(lastUsed, asc(membership.organisationId))
    .limit(1);
  return row;
}

/** Somebody by their number, whether or not they act for anybody now; for a last letter to them. */
export async function anybody(q: Q, id: string): Promise<Pick<Person, 'id' | 'name' | 'email'> | undefined> {
  const [row] = await q.select({ id: person.id, name: person.name, email: person.email }).from(person).where(eq(person.id, id));
  return row;
}

/** A person in the organisation they acted for last; for logging in. */
export async function byId(q: Q, id: string): Promise<Person | undefined> {
  const [row] = await members(q)
    .where(and(eq(person.id, id), isNull(person.disabledAt)))
    .orderBy(lastUsed, asc(membership.organisationId))
    .limit(1);
  return row;
}

/** Everybody with this mailbox, in every organisation, people who have left included. */
export async function withMailbox(q: Q, mailbox: string): Promise<readonly (Person & { readonly left: boolean })[]> {
  if (mailbox === '') return [];
  const rows = await q
    .select({ ...columns, disabledAt: person.disabledAt })
    .from(person)
    .leftJoin(membership, eq(membership.personId, person.id))
    .where(eq(person.email, foldMailbox(mailbox)));
  return rows.map(({ disabledAt, organisationId, roles, ...who }) => ({
    ...who,
    organisationId: organisationId ?? '',
    roles: roles ?? [],
    left: disabledAt !== null || organisationId === null,
  }));
}

/** Do they act for another organisation than this one too? */
export async function actsElsewhere(q: Q, id: string, organisationId: string): Promise<boolean> {
  const rows = await q
    .select({ id: membership.organisationId })
    .from(membership)
    .where(and(eq(membership.personId, id), ne(membership.organisationId, organisationId)))
    .limit(1);
  return rows.length > 0;
}

const named = prepared((q, ids) => q.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids)));

/** Names by id, people who have left included: what they made and signed keeps their name. */
export async function namesOf(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = [...new Set(ids)];
  const rows = all.length === 0 ? [] : await named(q, all);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Everybody in the demonstration. */
export async function everybody(q: Q): Promise<readonly Person[]> {
  return members(q).where(isNull(person.disabledAt)).orderBy(asc(person.name));
}

export async function insert(q: Tx, { organisationId, roles, ...who }: Person, at: Date): Promise<void> {
  await q.insert(person).values({ ...who, email: foldMailbox(who.email), createdAt: at });
  await q.insert(membership).values({ personId: who.id, organisationId, roles });
}

/** Somebody new who may sign, or the role for somebody who is there. */
export async function makeSignatory(q: Tx, made: MadeSignatory, at: Date): Promise<void> {
  if (made.kind === 'person') return insert(q, made.person, at);
  const { personId, organisationId, roles } = made;
  await q
    .update(membership)
    .set({ roles })
    .where(and(eq(membership.personId, personId), eq(membership.organisationId, organisationId)));
}
