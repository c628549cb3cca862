import 'server-only';
// What somebody typed and could not be saved, kept an hour for the person, or the browser, that typed it.
import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.attempt;

export type Attempt = typeof t.$inferSelect;

export async function keep(q: Tx, attempt: Attempt): Promise<void> {
  await q.insert(t).values(attempt);
}

export async function find(q: Q, id: string, owners: readonly string[], now: Date): Promise<Attempt | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.id, id), inArray(t.owner, [...owners]), gt(t.until, now)));
  return row;
}

/** All of one command, the latest first. */
export async function ofCommand(q: Q, owner: string, command: string, now: Date): Promise<readonly Attempt[]> {
  return q
    .select()
    .from(t)
    .where(and(eq(t.owner, owner), eq(t.command, command), gt(t.until, now)))
    .orderBy(desc(t.until));
}

export async function sweep(q: Tx, now: Date): Promise<void> {
  await q.delete(t).where(lt(t.until, now));
}
