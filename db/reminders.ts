import 'server-only';
// How far somebody has been reminded of what. The keys hold ids and days, and nothing of any agreement.
import { eq } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.reminder;

/** The number of the last step; 0 before the first. */
export async function stepOf(q: Q, key: string): Promise<number> {
  const [row] = await q.select({ step: t.step }).from(t).where(eq(t.key, key));
  return row?.step ?? 0;
}

export async function keep(q: Tx, key: string, step: number, at: Date): Promise<void> {
  await q.insert(t).values({ key, step, at }).onConflictDoUpdate({ target: t.key, set: { step, at } });
}
