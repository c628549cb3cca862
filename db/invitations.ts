import 'server-only';
// Invitations. Whoever holds a link may look at the one that it names; everybody else sees those of their own side.
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Invitation } from '@/lib/domain/people/invitation';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.invitation;

/** By its number, which a link carries and which opens nothing by itself. */
export async function byId(q: Q, id: string): Promise<Invitation | undefined> {
  const [row] = await q.select().from(t).where(eq(t.id, id));
  return row;
}

/** The newest one for this agreement, for the side that sent it. The other side is not shown who else was asked. */
export async function newestFor(q: Q, reference: string, organisations: readonly string[]): Promise<Invitation | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.agreementReference, reference), inArray(t.sharingOrganisationId, [...organisations])))
    .orderBy(desc(t.createdAt), desc(t.id))
    .limit(1);
  return row;
}

/** The first one, or one to another address: whatever was open for this agreement is open no longer. */
export async function issue(q: Tx, row: Invitation, at: Date): Promise<void> {
  await revoke(q, row.agreementReference, at);
  await q.insert(t).values({ ...row, createdAt: at });
}

/** A new link on top of exactly the one that was read. */
export async function renew(
  q: Tx,
  { id, counter }: Pick<Invitation, 'id' | 'counter'>,
  { counter: next, sentAt, expiresAt }: Pick<Invitation, 'counter' | 'sentAt' | 'expiresAt'>,
): Promise<void> {
  await q
    .update(t)
    .set({ counter: next, sentAt, expiresAt })
    .where(and(eq(t.id, id), eq(t.counter, counter)));
}

/** Accepted, once. */
export async function accept(q: Tx, id: string, personId: string, at: Date): Promise<void> {
  const had = q.changes();
  await q
    .update(t)
    .set({ acceptedAt: at, acceptedBy: personId })
    .where(and(eq(t.id, id), isNull(t.acceptedAt)));
  if (q.changes() === had) throw new Error('invitation: accepted since it was read in this very transaction');
}

/** Taken back: the link that was sent opens nothing any more. */
export async function revoke(q: Tx, reference: string, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ revokedAt: at })
    .where(and(eq(t.agreementReference, reference), isNull(t.revokedAt), isNull(t.acceptedAt)));
}

/** No link that was sent opens anything; who was invited stays invited and can be sent a new one. */
export async function endLinks(q: Tx): Promise<void> {
  for (const row of await q.select().from(t).where(isNull(t.acceptedAt))) await renew(q, row, { ...row, counter: row.counter + 1 });
}
