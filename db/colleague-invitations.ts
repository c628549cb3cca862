import 'server-only';
// Invitations of colleagues. Whoever holds a link may look at the one that it names; everybody else sees those of their own organisation.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { ColleagueInvitation } from '@/lib/domain/people/colleague-invitation';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.colleagueInvitation;
const waits = and(isNull(t.acceptedAt), isNull(t.revokedAt));

/** By its number, which a link carries and which opens nothing by itself. */
export async function byId(q: Q, id: string): Promise<ColleagueInvitation | undefined> {
  const [row] = await q.select().from(t).where(eq(t.id, id));
  return row;
}

/** One of the own organisation, answered or not. */
export async function own(q: Q, id: string, organisations: readonly string[]): Promise<ColleagueInvitation | undefined> {
  const row = await byId(q, id);
  return row && organisations.includes(row.organisationId) ? row : undefined;
}

/** Those that nobody has accepted or taken back, the oldest first. */
export async function waiting(q: Q, organisations: readonly string[]): Promise<readonly ColleagueInvitation[]> {
  return q
    .select()
    .from(t)
    .where(and(inArray(t.organisationId, [...organisations]), waits))
    .orderBy(asc(t.createdAt), asc(t.id));
}

/** Whoever is invited anew has one invitation: the one before opens nothing. */
export async function issue(q: Tx, row: ColleagueInvitation, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ revokedAt: at })
    .where(and(eq(t.organisationId, row.organisationId), eq(t.mailbox, row.mailbox), waits));
  await q.insert(t).values({ ...row, createdAt: at });
}

/** A new link on top of exactly the one that was read. Codes of the one before open nothing. */
export async function renew(
  q: Tx,
  { id, counter }: Pick<ColleagueInvitation, 'id' | 'counter'>,
  next: Pick<ColleagueInvitation, 'counter' | 'sentAt' | 'expiresAt'>,
) {
  await q
    .update(t)
    .set({ ...next, codeAt: null })
    .where(and(eq(t.id, id), eq(t.counter, counter)));
}

/** Another code, by which every earlier one opens nothing. */
export async function sendCode(q: Tx, id: string, codes: number, at: Date): Promise<void> {
  await q.update(t).set({ codes, codeAt: at }).where(eq(t.id, id));
}

/** Accepted, once. */
export async function accept(q: Tx, id: string, personId: string, at: Date): Promise<void> {
  const had = q.changes();
  await q
    .update(t)
    .set({ acceptedAt: at, acceptedBy: personId, codeAt: null })
    .where(and(eq(t.id, id), waits));
  if (q.changes() === had) throw new Error('invitation: answered since it was read in this very transaction');
}

/** Taken back: link and code open nothing any more. */
export async function revoke(q: Tx, id: string, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ revokedAt: at })
    .where(and(eq(t.id, id), waits));
}

/** Those that somebody sent and that still wait. */
export async function revokeOf(q: Tx, invitedBy: string, organisationId: string, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ revokedAt: at })
    .where(and(eq(t.invitedBy, invitedBy), eq(t.organisationId, organisationId), waits));
}

/** No link and no code that was sent opens anything; who was invited stays invited and can be sent a new one. */
export async function endLinks(q: Tx): Promise<void> {
  for (const row of await q.select().from(t).where(waits)) await renew(q, row, { ...row, counter: row.counter + 1 });
}
