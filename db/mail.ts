import 'server-only';
// The captured mail of the demonstration: what would have been sent.
import { desc } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.mail;

export type Letter = typeof t.$inferSelect;

export async function capture(q: Tx, letter: Letter): Promise<void> {
  await q.insert(t).values(letter).onConflictDoNothing({ target: t.id });
}

/** Newest first. */
export async function newest(q: Q, most = 100): Promise<readonly Letter[]> {
  return q.select().from(t).orderBy(desc(t.at), desc(t.id)).limit(most);
}
