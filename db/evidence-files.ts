import 'server-only';
// The files that organisations have added as evidence: whose they are, how much there is, and which may be forgotten.
import { and, eq, inArray, isNull, like, sum } from 'drizzle-orm';
import type { FileEvidence } from '@/lib/domain/evidence/evidence';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.evidenceFile;

/** How many bytes this organisation has added; 0 for anybody else’s. */
export async function bytesOf(q: Q, organisationId: string, organisations: readonly string[]): Promise<number> {
  const [row] = await q
    .select({ bytes: sum(t.size) })
    .from(t)
    .where(and(eq(t.organisationId, organisationId), inArray(t.organisationId, [...organisations])));
  return Number(row?.bytes ?? 0);
}

export async function insert(
  q: Tx,
  { id, kind, sha256, size }: FileEvidence,
  of: { readonly organisationId: string; readonly by: string },
  at: Date,
): Promise<void> {
  await q.insert(t).values({ id, kind, sha256, size, ...of, at });
}

/** Forgets a file that nobody was ever sent and that no checklist names any more; one that was sent stays, since somebody may have relied on it. */
export async function forget(q: Tx, id: string): Promise<void> {
  const { checklist } = schema;
  const named = await q
    .select({ id: checklist.id })
    .from(checklist)
    .where(like(checklist.evidence, `%${JSON.stringify(id)}%`))
    .limit(1);
  if (named.length > 0) return;
  await q.delete(t).where(and(eq(t.id, id), isNull(t.sentAt)));
}

/** They were sent for a decision: kept from now on. */
export async function markSent(q: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await q
    .update(t)
    .set({ sentAt: at })
    .where(and(inArray(t.id, [...ids]), isNull(t.sentAt)));
}

/** Every hash under which a file must lie, of every organisation. For whoever runs the service: backup, check and sweep. */
export async function allHashes(q: Q): Promise<ReadonlySet<string>> {
  return new Set((await q.selectDistinct({ sha256: t.sha256 }).from(t)).map(({ sha256 }) => sha256));
}
