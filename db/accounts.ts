import 'server-only';
// One person's own account: name, job, mailbox and sessions.
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { type EmailChange, STOP_DAYS, type StoppingEmail } from '@/lib/domain/people/change-email';
import * as authenticators from './authenticators';
import * as memberships from './membership';
import * as passwords from './passwords';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { person, membership, session, logIn, emailChange, invitation, colleagueInvitation } = schema;

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
    .where(and(eq(session.personId, personId), isNull(session.endedAt), isNull(session.waitsSince), gt(session.endsAt, now)))
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

async function organisationsOf(q: Q, personId: string): Promise<readonly string[]> {
  const rows = await q.select({ id: membership.organisationId }).from(membership).where(eq(membership.personId, personId));
  return rows.map(({ id }) => id);
}

/** When somebody last left this mailbox by a change that nobody has stopped. */
export async function leftAt(q: Q, mailbox: string): Promise<{ readonly personId: string; readonly at: Date } | undefined> {
  const [row] = await q
    .select({ personId: emailChange.personId, at: emailChange.confirmedAt })
    .from(emailChange)
    .where(and(eq(emailChange.before, mailbox), isNotNull(emailChange.confirmedAt), isNull(emailChange.stoppedAt)))
    .orderBy(desc(emailChange.confirmedAt))
    .limit(1);
  return row?.at ? { personId: row.personId, at: row.at } : undefined;
}

/** One with everything of the same person that came after it. */
export async function stoppingOf(q: Q, id: string): Promise<StoppingEmail | undefined> {
  const change = await changeById(q, id);
  if (!change) return undefined;
  const [holder] = await q.select({ email: person.email }).from(person).where(eq(person.id, change.personId));
  const later = await q
    .select()
    .from(emailChange)
    .where(and(eq(emailChange.personId, change.personId), ne(emailChange.id, id), gte(emailChange.askedAt, change.askedAt)))
    .orderBy(asc(emailChange.askedAt), asc(emailChange.id));
  return holder && { change, later, mailboxNow: holder.email, organisations: await organisationsOf(q, change.personId) };
}

/** The newest one that somebody asked for: only its code counts. */
export async function newestChange(q: Q, personId: string): Promise<EmailChange | undefined> {
  const [row] = await q.select().from(emailChange).where(eq(emailChange.personId, personId)).orderBy(desc(emailChange.askedAt), desc(emailChange.id)).limit(1);
  return row;
}

export async function askChange(q: Tx, row: EmailChange): Promise<void> {
  await q.insert(emailChange).values(row);
}

/**
 * Log-ins and links to set a password that were sent to the mailbox before open nothing; invitations that wait follow to the other one, save those of an organisation
 * that they act for already.
 */
async function move(q: Tx, personId: string, from: string, to: string, at: Date): Promise<void> {
  await q.update(person).set({ email: to }).where(eq(person.id, personId));
  await q
    .update(logIn)
    .set({ usedAt: at })
    .where(and(eq(logIn.mailbox, from), isNull(logIn.usedAt)));
  await passwords.spendResets(q, personId, at);
  for (const t of [invitation, colleagueInvitation] as const)
    await q
      .update(t)
      .set({ mailbox: to })
      .where(and(eq(t.mailbox, from), isNull(t.acceptedAt), isNull(t.revokedAt)));
  for (const id of await organisationsOf(q, personId)) await memberships.revokeWaiting(q, personId, id, at);
}

export async function confirmChange(q: Tx, { id, personId, before, after }: EmailChange, at: Date): Promise<void> {
  await q.update(emailChange).set({ confirmedAt: at }).where(eq(emailChange.id, id));
  await move(q, personId, before, after, at);
}

/** Stopped with all that came after; put back where it was done already. Whoever is logged in, or has a code, may be somebody else. */
export async function stopChange(q: Tx, { change, later, mailboxNow }: StoppingEmail, putBack: boolean, at: Date): Promise<void> {
  const { personId, before } = change;
  const all = [change, ...later];
  await q
    .update(emailChange)
    .set({ stoppedAt: at })
    .where(
      and(
        inArray(
          emailChange.id,
          all.map(({ id }) => id),
        ),
        isNull(emailChange.stoppedAt),
      ),
    );
  if (putBack) await move(q, personId, mailboxNow, before, at);
  await passwords.remove(q, personId, at); // whoever asked for the change may have set it, and the app too
  await authenticators.remove(q, personId, at, new Date(change.askedAt.getTime() - STOP_DAYS * 86_400_000));
  await endOthers(q, personId, '', at);
  await q
    .update(logIn)
    .set({ usedAt: at })
    .where(and(or(eq(logIn.personId, personId), eq(logIn.mailbox, mailboxNow)), isNull(logIn.usedAt)));
}
