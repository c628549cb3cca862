import 'server-only';
// Counts in a window of time: wrong codes, mails asked for.
import { eq, lt } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.tally;

export interface Counted {
  readonly n: number;
  /** When the window passes in which it was counted. */
  readonly until: Date;
}

/** How often the key was counted in the window that is still open; 0 once it has passed. */
export async function counted(q: Q, key: string, now: Date, windowMs: number): Promise<Counted> {
  const [row] = await q.select().from(t).where(eq(t.key, key));
  const open = row !== undefined && now.getTime() - row.since.getTime() < windowMs;
  return open ? { n: row.n, until: new Date(row.since.getTime() + windowMs) } : { n: 0, until: now };
}

export const count = async (q: Q, key: string, now: Date, windowMs: number): Promise<number> => (await counted(q, key, now, windowMs)).n;

export async function add(q: Tx, key: string, now: Date, windowMs: number): Promise<void> {
  const n = await count(q, key, now, windowMs);
  if (n === 0)
    await q
      .insert(t)
      .values({ key, n: 1, since: now })
      .onConflictDoUpdate({ target: t.key, set: { n: 1, since: now } });
  else
    await q
      .update(t)
      .set({ n: n + 1 })
      .where(eq(t.key, key));
}

export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(t).where(lt(t.since, before));
}
