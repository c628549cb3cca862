import 'server-only';
// Sessions and log-in attempts. No token and no code is kept: only the SHA-256 of a session's token, and for codes a number to make them from.
import { and, desc, eq, gte, isNull, lt, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { HowLoggedIn } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { Person } from '@/lib/domain/people/person';
import * as authenticators from './authenticators';
import * as colleagueInvitations from './colleague-invitations';
import type { StandsInFor } from './deputyships';
import * as invitations from './invitations';
import { freshInHeader } from './notifications';
import * as passwords from './passwords';
import * as people from './people';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { session, logIn, organisation, person, membership, notification, deputyship } = schema;
const [absent, place] = [alias(person, 'absent'), alias(membership, 'place')];

export type Session = typeof session.$inferSelect;
export type LogIn = typeof logIn.$inferSelect;

export interface SessionPerson {
  readonly session: Session;
  readonly person: Person;
  readonly organisationName: string;
  /** It starts agreements, and so has partners. */
  readonly sends: boolean;
  /** They act for other organisations too. */
  readonly actsForOthers: boolean;
  /** How many notifications wait to be read; of more than the header says, one more than it says. */
  readonly unread: number;
  /** For whom they stand in on the day that was asked for. */
  readonly standsInFor: readonly StandsInFor[];
}

const others = sql<number>`(select count(*) from ${membership} as others where others.person_id = ${session.personId} and others.organisation_id <> ${session.organisationId})`;
const onDay = and(isNull(deputyship.endedAt), lte(deputyship.fromDay, slot('day')), gte(deputyship.untilDay, slot('day')));
const withToken = prepared((q) => {
  const mine = and(eq(notification.personId, session.personId), eq(notification.organisationId, session.organisationId));
  const unread = freshInHeader(q, mine);
  return q
    .select({
      session,
      person: people.columns,
      profile: organisation.profile,
      others,
      unread: sql<number>`(${unread})`,
      absent: absent.id,
      absentName: absent.name,
      until: deputyship.untilDay,
      roles: place.roles,
    })
    .from(session)
    .innerJoin(organisation, eq(organisation.id, session.organisationId))
    .innerJoin(person, and(eq(person.id, session.personId), isNull(person.disabledAt)))
    .innerJoin(membership, and(eq(membership.personId, session.personId), eq(membership.organisationId, session.organisationId)))
    .leftJoin(deputyship, and(eq(deputyship.deputyId, session.personId), eq(deputyship.organisationId, session.organisationId), onDay))
    .leftJoin(absent, and(eq(absent.id, deputyship.personId), isNull(absent.disabledAt)))
    .leftJoin(place, and(eq(place.personId, absent.id), eq(place.organisationId, deputyship.organisationId)))
    .where(eq(session.tokenSha256, slot('token')));
});

/**
 * The session of a token with its person, however old it is; undefined when nobody has it or the person has left. day: ISO date on which they
 * may stand in for others; without one they are told as themselves alone.
 */
export async function byToken(q: Q, tokenSha256: string, day = ''): Promise<SessionPerson | undefined> {
  const rows = await withToken(q, [], { token: tokenSha256, day });
  const [row] = rows;
  if (!row) return undefined;
  const standsInFor = rows.flatMap(({ absent: id, absentName: name, until, roles }) =>
    id && name && until && roles ? [{ person: id, name, roles, until }] : [],
  );
  const { session: found, person: who, profile, others: more, unread } = row;
  return { session: found, person: who, organisationName: profile.name, sends: startsAgreements(profile), actsForOthers: more > 0, unread, standsInFor };
}

export interface NewSession {
  readonly tokenSha256: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly how: HowLoggedIn;
  /** Twelve hours after it began, however busy; a step-up keeps the end of the session it replaces. */
  readonly endsAt: Date;
  /** When the person showed who they are; now, where nothing is said. */
  readonly authenticatedAt?: Date;
  /** “Firefox on Windows”. */
  readonly browser?: string;
  /** It opens nothing until the second step. */
  readonly waitsSince?: Date;
}

export async function open(q: Tx, row: NewSession, at: Date): Promise<void> {
  await q.insert(session).values({ authenticatedAt: at, ...row, createdAt: at, lastSeenAt: at });
}

/** Has this session been ended, by its person or by somebody else? One that is not on file has not. */
export async function isEnded(q: Q, tokenSha256: string): Promise<boolean> {
  const [row] = await q.select({ endedAt: session.endedAt }).from(session).where(eq(session.tokenSha256, tokenSha256));
  return row !== undefined && row.endedAt !== null;
}

export async function touch(q: Tx, tokenSha256: string, at: Date): Promise<void> {
  await q.update(session).set({ lastSeenAt: at }).where(eq(session.tokenSha256, tokenSha256));
}

export async function end(q: Tx, tokenSha256: string, at: Date): Promise<void> {
  await q
    .update(session)
    .set({ endedAt: at })
    .where(and(eq(session.tokenSha256, tokenSha256), isNull(session.endedAt)));
}

/** Everybody is logged out, and no link and no code that was sent opens anything. */
export async function endAll(q: Tx, at: Date): Promise<void> {
  await q.update(session).set({ endedAt: at }).where(isNull(session.endedAt));
  await q.update(logIn).set({ usedAt: at }).where(isNull(logIn.usedAt));
  await invitations.endLinks(q);
  await colleagueInvitations.endLinks(q);
  await passwords.endResets(q, at);
}

/** The newest log-in of a mailbox for this purpose, used or not. */
export async function newestLogIn(q: Q, mailbox: string, purpose: LogIn['purpose']): Promise<LogIn | undefined> {
  const [row] = await q
    .select()
    .from(logIn)
    .where(and(eq(logIn.mailbox, mailbox), eq(logIn.purpose, purpose)))
    .orderBy(desc(logIn.counter))
    .limit(1);
  return row;
}

export async function logInById(q: Q, id: string): Promise<LogIn | undefined> {
  const [row] = await q.select().from(logIn).where(eq(logIn.id, id));
  return row;
}

export type NewLogIn = Pick<LogIn, 'id' | 'personId' | 'mailbox' | 'purpose' | 'counter' | 'next' | 'expiresAt'>;

export async function askLogIn(q: Tx, row: NewLogIn, at: Date): Promise<void> {
  await q.insert(logIn).values({ ...row, createdAt: at });
}

export async function spendLogIn(q: Tx, id: string, at: Date): Promise<void> {
  await q.update(logIn).set({ usedAt: at }).where(eq(logIn.id, id));
}

export interface LogInFile {
  readonly row: LogIn;
  /** The counter of the newest row of this mailbox and purpose. */
  readonly newest: number;
  /** Nobody has the mailbox, or has left. */
  readonly person?: Person;
}

/** Everything that using a link or a code rests on. */
export async function logInFile(q: Q, id: string, purpose: LogIn['purpose']): Promise<LogInFile | undefined> {
  const row = await logInById(q, id);
  if (row?.purpose !== purpose) return undefined;
  const person = row.personId === null ? undefined : await people.byId(q, row.personId);
  return { row, newest: (await newestLogIn(q, row.mailbox, purpose))?.counter ?? 0, ...(person && { person }) };
}

export interface Entering extends NewSession {
  readonly replaces: string;
  readonly used?: string;
  /** Of somebody who was in already, or has just passed the second step. */
  readonly goesOn?: true;
}

/**
 * A session begins; the one it replaces ends and the link or code it came by is used up. Whoever has set up an authenticator app gets one that
 * waits, by whatever door they come: only the demonstration, where anybody is let in as anybody, asks for no second step.
 */
export async function enter(q: Tx, { replaces, used, goesOn, ...row }: Entering, at: Date): Promise<void> {
  if (used !== undefined) await spendLogIn(q, used, at);
  if (replaces !== '') await end(q, replaces, at);
  const waits = goesOn === undefined && row.how !== 'demo' && (await authenticators.activeOf(q, row.personId)) !== undefined;
  await open(q, { ...row, ...(waits && { waitsSince: at }) }, at);
}

/** Does this session wait for its second step? */
export async function isWaiting(q: Q, tokenSha256: string): Promise<boolean> {
  const [row] = await q
    .select({ waitsSince: session.waitsSince })
    .from(session)
    .where(and(eq(session.tokenSha256, tokenSha256), isNull(session.endedAt)));
  return row !== undefined && row.waitsSince !== null;
}

/** Forgets what ended before. */
export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(session).where(lt(session.endsAt, before));
  await q.delete(logIn).where(lt(logIn.expiresAt, before));
}
