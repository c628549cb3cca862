import 'server-only';
// The editions of the DSPT questions: those of the build, and those that the admin of the service has added. The same for everybody.
import type { Actor } from '@/lib/domain/people/actor';
import type { AddedEdition } from '@/lib/domain/toolkit/add-edition';
import { allEditions, type BuiltEdition } from '@/lib/domain/toolkit/built-editions';
import type { EditionInForce } from '@/lib/domain/toolkit/toolkit-edition';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.toolkitEdition;
const rows = prepared((q) => q.select().from(t).orderBy(t.version));

/** What was added, in force or only being looked at. */
export async function added(q: Q): Promise<readonly AddedEdition[]> {
  return (await rows(q)).map(({ content, fromDay }) => ({ edition: content, ...(fromDay !== null && { from: fromDay }) }));
}

/** Every edition that has a first day. */
export async function all(q: Q, built: readonly BuiltEdition[]): Promise<readonly EditionInForce[]> {
  const dated = (await added(q)).flatMap(({ edition, from }) => (from === undefined ? [] : [{ edition, from }]));
  return allEditions(built, dated);
}

export async function save(q: Tx, { edition, from }: AddedEdition, by: string, at: Date): Promise<void> {
  const row = { content: edition, fromDay: from ?? null, by, at };
  await q
    .insert(t)
    .values({ version: edition.version, ...row })
    .onConflictDoUpdate({ target: t.version, set: row });
}

const oldest = prepared((q) =>
  q
    .select({ id: schema.organisation.id, at: schema.organisation.createdAt })
    .from(schema.organisation)
    .orderBy(schema.organisation.createdAt, schema.organisation.id),
);

/**
 * Does the actor act for the organisation that hosts the service: the one that a setting names, else the first that came into it? Of several that came in one moment, as
 * those of the demonstration do, the first that has an admin. What became part of another is that one.
 */
export async function actsForHost(q: Q, { organisation, serviceHost }: Pick<Actor, 'organisation' | 'serviceHost'>): Promise<boolean> {
  const became = new Map(
    (await q.select({ from: schema.merger.fromId, into: schema.merger.intoId }).from(schema.merger)).map(({ from, into }) => [from, into]),
  );
  const now = (id: string): string => (became.has(id) ? now(became.get(id) ?? '') : id);
  if (serviceHost !== undefined) return now(serviceHost) === organisation;
  const all = (await oldest(q)).map(({ id, at }) => ({ id: now(id), at }));
  const first = all.filter(({ at }) => at.getTime() === all[0]?.at.getTime()).map(({ id }) => id);
  if (first.length <= 1 || !first.includes(organisation)) return first.includes(organisation);
  const members = await q.select({ id: schema.membership.organisationId, roles: schema.membership.roles }).from(schema.membership);
  return first.find((id) => members.some((one) => one.id === id && one.roles.includes('admin'))) === organisation;
}
