import 'server-only';
// The outbox: what is to be done after a change, written with the change and worked off later.
import { randomUUID } from 'node:crypto';
import { and, asc, eq, like, lte, notLike } from 'drizzle-orm';
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
