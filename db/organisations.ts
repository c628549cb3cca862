import 'server-only';
// Organisations and their profiles.
import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { ProfileEdits, SavedPage } from '@/lib/domain/people/profile/change-profile';
import { keepOfProfile } from './coming-days';
import * as dsptHistory from './dspt-history';
import { renamed } from './listed-agreements';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.organisation;
const edit = schema.profileEdit;
const byName = (a: Organisation, b: Organisation) => a.name.localeCompare(b.name, 'en-GB');

const profiles = prepared((q, ids) => q.select({ id: t.id, profile: t.profile }).from(t).where(inArray(t.id, ids)));

/** The profiles of these organisations: the actor's own, or both parties of an agreement that was loaded for the actor. */
export async function these(q: Q, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
  const rows = ids.length === 0 ? [] : await profiles(q, ids);
  return new Map(rows.map((row) => [row.id, row.profile]));
}

/** The actor's own organisation. */
export async function own(q: Q, organisations: readonly string[], id: string): Promise<Organisation | undefined> {
  return organisations.includes(id) ? (await these(q, [id])).get(id) : undefined;
}

/** Invited, and nobody has come in for it: known to whoever invited it, for that agreement alone. */
const nobodyThere = (q: Q) =>
  q
    .select({ id: schema.invitation.organisationId })
    .from(schema.invitation)
    .leftJoin(schema.membership, eq(schema.membership.organisationId, schema.invitation.organisationId))
    .where(isNull(schema.membership.personId));

/** Every organisation except the actor's own: whom an agreement can be made with. A profile is known to every member of the service. */
export async function partnersFor(q: Q, organisations: readonly string[]): Promise<readonly Organisation[]> {
  const rows = await q
    .select()
    .from(t)
    .where(and(notInArray(t.id, nobodyThere(q)), notInArray(t.id, q.select({ id: schema.merger.fromId }).from(schema.merger))));
  return rows
    .map((row) => row.profile)
    .filter(({ id }) => !organisations.includes(id))
    .sort(byName);
}

/** Every organisation that somebody acts for: the worker goes from one to the next, and reads in the name of each. */
export async function withPeople(q: Q): Promise<readonly string[]> {
  const rows = await q.selectDistinct({ id: schema.membership.organisationId }).from(schema.membership).orderBy(asc(schema.membership.organisationId));
  return rows.map(({ id }) => id);
}

export async function insert(q: Tx, profile: Organisation, at: Date): Promise<void> {
  await q.insert(t).values({ id: profile.id, profile, createdAt: at, updatedAt: at });
  await keepOfProfile(q, profile);
}

/** Whoever signs unless somebody else is named has left. */
export async function forgetSignatory(q: Tx, { signatoryId: _, ...profile }: Organisation, at: Date): Promise<void> {
  await q.update(t).set({ profile, updatedAt: at }).where(eq(t.id, profile.id));
}

export async function isEmpty(q: Q): Promise<boolean> {
  return (await q.select({ id: t.id }).from(t).limit(1)).length === 0;
}

/** Which pages of the actor's own profile somebody has saved. */
export async function editsOf(q: Q, organisations: readonly string[], id: string): Promise<ProfileEdits> {
  if (!organisations.includes(id)) return {};
  const rows = await q.select().from(edit).where(eq(edit.organisationId, id));
  return Object.fromEntries(rows.map(({ page, revision, by, at }) => [page, { revision, by, at: at.toISOString() }]));
}

/** The profile as a page left it, and the page that was saved. */
export async function saveProfile(q: Tx, profile: Organisation, saved: SavedPage, at: Date): Promise<void> {
  const { page, revision, by } = saved;
  await q.update(t).set({ profile, updatedAt: at }).where(eq(t.id, profile.id));
  await renamed(q, profile);
  await keepOfProfile(q, profile);
  if (page === 'dspt' && profile.dspt) await dsptHistory.add(q, profile.id, revision, { standing: profile.dspt, by, at });
  await q
    .insert(edit)
    .values({ organisationId: profile.id, page, revision, by, at })
    .onConflictDoUpdate({ target: [edit.organisationId, edit.page], set: { revision, by, at } });
}
