import 'server-only';
// One person's own account: name, job, mailbox and sessions.
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm';
import type { EmailChange } from '@/lib/domain/people/change-email';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { person, session, logIn, emailChange, invitation, colleagueInvitation } = schema;

export async function changeDetails(q: Tx, id: string, details: { readonly name: string; readonly jobTitle: string }): Promise<void> {
  await q.update(person).set(details).where(eq(person.id, id));
}

export type OwnSession = Pick<
  typeof session.$inferSelect,
  'tokenSha256' | 'organisationId' | 'createdAt' | 'lastSeenAt' | 'endsAt' | 'endedAt' | 'how' | 'browser'
>;

/** Sessions of this person that have not been ended, the last used first. Whether one has run out is for the caller. */
export async function sessionsOf(q: Q, personId: string, now: Date): Promise<readonly OwnSession[]> {
  const { tokenSha256, organisationId, createdAt, lastSeenAt, endsAt, endedAt, how, browser } = session;
  return q
    .select({ tokenSha256, organisationId, createdAt, lastSeenAt, endsAt, endedAt, how, browser })
    .from(session)
    .where(and(eq(session.personId, personId), isNull(session.endedAt), gt(session.endsAt, now)))
    .orderBy(desc(session.lastSeenAt));
}

/** Every session of this person but one, wherever it acts. */
export async function endOthers(q: Tx, personId: string, but: string, at: Date): Promise<void> {
  await q
    .update(session)
    .set({ endedAt: at })
    .where(and(eq(session.personId, personId), ne(session.tokenSha256, but), isNull(session.endedAt)));
}

export async function changeById(q: Q, id: string): Promise<EmailChange | undefined> {
  const [row] = await q.select().from(emailChange).where(eq(emailChange.id, id));
  return row;
}

/** The newest one that somebody asked for: only its code counts. */
export async function newestChange(q: Q, personId: string): Promise<EmailChange | undefined> {
  const [row] = await q.select().from(emailChange).where(eq(emailChange.personId, personId)).orderBy(desc(emailChange.askedAt), desc(emailChange.id)).limit(1);
  return row;
}

export async function askChange(q: Tx, row: EmailChange): Promise<void> {
  await q.insert(emailChange).values(row);
}

/** Log-ins that were sent to the mailbox before open nothing; invitations that wait follow to the other one. */
async function move(q: Tx, personId: string, from: string, to: string, at: Date): Promise<void> {
  await q.update(person).set({ email: to }).where(eq(person.id, personId));
  await q
    .update(logIn)
    .set({ usedAt: at })
    .where(and(eq(logIn.mailbox, from), isNull(logIn.usedAt)));
  for (const t of [invitation, colleagueInvitation] as const)
    await q
      .update(t)
      .set({ mailbox: to })
      .where(and(eq(t.mailbox, from), isNull(t.acceptedAt), isNull(t.revokedAt)));
}

export async function confirmChange(q: Tx, { id, personId, before, after }: EmailChange, at: Date): Promise<void> {
  await q.update(emailChange).set({ confirmedAt: at }).where(eq(emailChange.id, id));
  await move(q, personId, before, after, at);
}

/** Stopped; put back where it was done already. Whoever is logged in may be somebody else, so everybody is logged out. */
export async function stopChange(q: Tx, { id, personId, before, after }: EmailChange, putBack: boolean, at: Date): Promise<void> {
  await q.update(emailChange).set({ stoppedAt: at }).where(eq(emailChange.id, id));
  if (putBack) await move(q, personId, after, before, at);
  await endOthers(q, personId, '', at);
}
