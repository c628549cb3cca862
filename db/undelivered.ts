import 'server-only';
// Mail that was given up: what the admins of the organisations that it concerns are told, and may have sent again.
import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.undelivered;

export type Undelivered = typeof t.$inferSelect;

/** Tells each of these organisations once. Only organisations that exist. */
export async function tell(q: Tx, organisations: readonly string[], mail: Omit<Undelivered, 'organisationId'>): Promise<void> {
  for (const organisationId of new Set(organisations))
    await q
      .insert(t)
      .values({ ...mail, organisationId })
      .onConflictDoNothing();
}

/** What did not arrive for these organisations, newest first. */
export async function ofOrganisations(q: Q, organisations: readonly string[], most = 100): Promise<readonly Undelivered[]> {
  return q
    .select()
    .from(t)
    .where(inArray(t.organisationId, [...organisations]))
    .orderBy(desc(t.at), desc(t.outboxId))
    .limit(most);
}

/** One of them, by the number of its row in the outbox. */
export async function one(q: Q, outboxId: string, organisations: readonly string[]): Promise<Undelivered | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.outboxId, outboxId), inArray(t.organisationId, [...organisations])));
  return row;
}

/** It is on its way again: nobody is told of it any more. */
export async function forget(q: Tx, outboxId: string): Promise<void> {
  await q.delete(t).where(eq(t.outboxId, outboxId));
}

export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(t).where(lt(t.at, before));
}
