import 'server-only';
// Passwords of people, each as its hash, and the links that were sent to set one anew.
import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { PasswordReset } from '@/lib/domain/people/reset-password';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { password, passwordReset } = schema;

/** undefined: they log in by mail alone. */
export async function hashOf(q: Q, personId: string): Promise<string | undefined> {
  const [row] = await q.select({ hash: password.hash }).from(password).where(eq(password.personId, personId));
  return row?.hash;
}

/** Their password from now on. Links that were sent to set one open nothing any more. */
export async function set(q: Tx, personId: string, hash: string, at: Date): Promise<void> {
  await q
    .insert(password)
    .values({ personId, hash, setAt: at })
    .onConflictDoUpdate({ target: password.personId, set: { hash, setAt: at } });
  await spendResets(q, personId, at);
}

/** Links that were sent to set one open nothing any more either: each would give them one again. */
export async function remove(q: Tx, personId: string, at: Date): Promise<void> {
  await q.delete(password).where(eq(password.personId, personId));
  await spendResets(q, personId, at);
}

export async function askReset(q: Tx, row: Omit<PasswordReset, 'usedAt'>): Promise<void> {
  await q.insert(passwordReset).values(row);
}

export async function resetById(q: Q, id: string): Promise<PasswordReset | undefined> {
  const [row] = await q.select().from(passwordReset).where(eq(passwordReset.id, id));
  return row;
}

/** The newest one that was sent to this person: only its link counts. */
export async function newestReset(q: Q, personId: string): Promise<PasswordReset | undefined> {
  const [row] = await q
    .select()
    .from(passwordReset)
    .where(eq(passwordReset.personId, personId))
    .orderBy(desc(passwordReset.askedAt), desc(passwordReset.id))
    .limit(1);
  return row;
}

/** No link that was sent to this person sets a password. */
export async function spendResets(q: Tx, personId: string, at: Date): Promise<void> {
  await q
    .update(passwordReset)
    .set({ usedAt: at })
    .where(and(eq(passwordReset.personId, personId), isNull(passwordReset.usedAt)));
}

/** No link that was sent sets a password. */
export async function endResets(q: Tx, at: Date): Promise<void> {
  await q.update(passwordReset).set({ usedAt: at }).where(isNull(passwordReset.usedAt));
}

/** Forgets what was asked before. */
export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(passwordReset).where(lt(passwordReset.askedAt, before));
}
