import 'server-only';
// What waits for somebody's mail of the next morning.
import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.digestLine;
export type DigestLine = Omit<typeof t.$inferSelect, 'digest'>;

export async function put(q: Tx, line: DigestLine): Promise<void> {
  await q.insert(t).values(line).onConflictDoNothing({ target: t.id });
}

/** For whom something waits, and for which organisation. */
export async function waitingFor(q: Q): Promise<readonly Pick<DigestLine, 'personId' | 'organisationId'>[]> {
  return q.selectDistinct({ personId: t.personId, organisationId: t.organisationId }).from(t).where(isNull(t.digest));
}

/** Everything that waits for this person goes into this mail. */
export async function gather(q: Tx, { personId, organisationId }: Pick<DigestLine, 'personId' | 'organisationId'>, digest: string): Promise<void> {
  await q
    .update(t)
    .set({ digest })
    .where(and(eq(t.personId, personId), eq(t.organisationId, organisationId), isNull(t.digest)));
}

/** The subjects of one mail, the oldest first. */
export async function inDigest(q: Q, digest: string): Promise<readonly string[]> {
  const rows = await q.select({ subject: t.subject }).from(t).where(eq(t.digest, digest)).orderBy(asc(t.at), asc(t.id));
  return rows.map(({ subject }) => subject);
}

export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(t).where(lt(t.at, before));
}
