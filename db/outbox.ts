import 'server-only';
// The outbox: what is to be done after a change, written with the change and worked off later.
import { randomUUID } from 'node:crypto';
import { and, asc, eq, like, lte, ne, notLike } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.outbox;

export type Waiting = typeof t.$inferSelect;

/** A row with the same dedupe key is already there: then nothing is added. */
export async function put(
  q: Tx,
  row: { readonly kind: string; readonly about: Readonly<Record<string, string>>; readonly dedupe: string },
  at: Date,
): Promise<void> {
  await q
    .insert(t)
    .values({ ...row, id: randomUUID(), dueAt: at, at })
    .onConflictDoNothing({ target: t.dedupe });
}

const lanes = { mail: like(t.kind, 'mail-%'), rest: notLike(t.kind, 'mail-%') };

/** What is due now, oldest first: all of it, the mails alone, or the rest. */
export async function due(q: Q, now: Date, most = 20, lane?: keyof typeof lanes): Promise<readonly Waiting[]> {
  return q
    .select()
    .from(t)
    .where(and(eq(t.state, 'waiting'), lte(t.dueAt, now), lane && lanes[lane]))
    .orderBy(asc(t.dueAt), asc(t.at))
    .limit(most);
}

export async function finish(q: Tx, id: string): Promise<void> {
  await q.update(t).set({ state: 'done', reason: null }).where(eq(t.id, id));
}

/** Another try later, or `dead` when there is no later. */
export async function postpone(q: Tx, id: string, tries: number, next: Date | undefined, reason: string): Promise<void> {
  await q
    .update(t)
    .set(next ? { tries, dueAt: next, reason } : { tries, state: 'dead', reason })
    .where(eq(t.id, id));
}

/** From the beginning, as if it had never been tried. */
export async function startAnew(q: Tx, id: string, now: Date): Promise<void> {
  await q.update(t).set({ state: 'waiting', tries: 0, dueAt: now, reason: null }).where(eq(t.id, id));
}

/**
 * An organisation became part of another: what still waits in its name is read, and sent, in the name of that one. Whoever was removed was
 * removed from the one that it was.
 */
export async function carry(q: Tx, from: string, into: string): Promise<void> {
  const rows = await q
    .select({ id: t.id, about: t.about })
    .from(t)
    .where(and(ne(t.state, 'done'), ne(t.kind, 'mail-removed')));
  for (const { id, about } of rows) {
    const { organisation, of } = about;
    const named = { ...(organisation === from && { organisation: into }), ...(of === from && { of: into }) };
    if (Object.keys(named).length > 0)
      await q
        .update(t)
        .set({ about: { ...about, ...named } })
        .where(eq(t.id, id));
  }
}
