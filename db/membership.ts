import 'server-only';
// Coming into an organisation and leaving it. A membership that has ended is gone: whatever asks who may do something finds nobody.
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { foldMailbox } from '@/lib/domain/people/mailbox';
import type { Person, PersonRole } from '@/lib/domain/people/person';
import * as deputyships from './deputyships';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { person, membership, formerMember, session, logIn, invitation, colleagueInvitation } = schema;

export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  /** Switched off by whoever runs the service. */
  readonly closed: boolean;
}

/** Whoever has this mailbox, whether or not they act for anybody now. */
export async function holderOf(q: Q, mailbox: string): Promise<Holder | undefined> {
  const [row] = await q
    .select({ id: person.id, name: person.name, jobTitle: person.jobTitle, disabledAt: person.disabledAt })
    .from(person)
    .where(eq(person.email, foldMailbox(mailbox)));
  if (!row) return undefined;
  const { disabledAt, ...who } = row;
  return { ...who, closed: disabledAt !== null };
}

/** Somebody who has an account acts for another organisation too, or for one that they had left. */
export async function begin(q: Tx, { id, organisationId, roles }: Pick<Person, 'id' | 'organisationId' | 'roles'>): Promise<void> {
  await q.insert(membership).values({ personId: id, organisationId, roles });
  await q.delete(formerMember).where(and(eq(formerMember.personId, id), eq(formerMember.organisationId, organisationId)));
}

export async function changeRoles(q: Tx, personId: string, organisationId: string, roles: readonly PersonRole[]): Promise<void> {
  await q
    .update(membership)
    .set({ roles })
    .where(and(eq(membership.personId, personId), eq(membership.organisationId, organisationId)));
}

/** Every session for this organisation ends; `but` is the one that goes on. */
export async function endSessions(q: Tx, personId: string, organisationId: string, at: Date): Promise<void> {
  await q
    .update(session)
    .set({ endedAt: at })
    .where(and(eq(session.personId, personId), eq(session.organisationId, organisationId), isNull(session.endedAt)));
}

/** Links to log in and codes to confirm that were sent to somebody open nothing. */
export async function spendCodes(q: Tx, personId: string, at: Date): Promise<void> {
  await q
    .update(logIn)
    .set({ usedAt: at })
    .where(and(eq(logIn.personId, personId), isNull(logIn.usedAt)));
}

/** Invitations of this organisation that wait for a mailbox of theirs: kept, one would let them in again after they were taken out. */
export async function revokeWaiting(q: Tx, personId: string, organisationId: string, at: Date): Promise<void> {
  const mailbox = q.select({ email: person.email }).from(person).where(eq(person.id, personId));
  const t = colleagueInvitation;
  await q
    .update(t)
    .set({ revokedAt: at })
    .where(and(eq(t.organisationId, organisationId), inArray(t.mailbox, mailbox), isNull(t.acceptedAt), isNull(t.revokedAt)));
}

export interface Leaving {
  readonly person: Pick<Person, 'id' | 'organisationId' | 'roles'>;
  readonly removedBy: string;
  /** Takes over the invitations of partners that they sent and that still wait. */
  readonly heir: string;
}

/** Everything that opens something for them goes in one transaction with the membership. */
export async function end(q: Tx, { person: { id, organisationId, roles }, removedBy, heir }: Leaving, at: Date): Promise<void> {
  await q.delete(membership).where(and(eq(membership.personId, id), eq(membership.organisationId, organisationId)));
  await q.insert(formerMember).values({ personId: id, organisationId, roles, leftAt: at, removedBy });
  await deputyships.endOf(q, id, organisationId, removedBy, at);
  await endSessions(q, id, organisationId, at);
  await spendCodes(q, id, at);
  await revokeWaiting(q, id, organisationId, at);
  await q
    .update(invitation)
    .set({ invitedBy: heir })
    .where(
      and(eq(invitation.invitedBy, id), eq(invitation.sharingOrganisationId, organisationId), isNull(invitation.acceptedAt), isNull(invitation.revokedAt)),
    );
}

/** Were they taken out of this organisation, and have not come in again? */
export async function hasLeft(q: Q, personId: string, organisationId: string): Promise<boolean> {
  const rows = await q
    .select({ at: formerMember.leftAt })
    .from(formerMember)
    .where(and(eq(formerMember.personId, personId), eq(formerMember.organisationId, organisationId)))
    .limit(1);
  return rows.length > 0;
}

export interface FormerMember {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly leftAt: Date;
}

/** The names of all who have left an organisation and of whom nobody of that name is there. */
export async function leftNames(q: Q, organisationId: string): Promise<readonly string[]> {
  const rows = await q
    .select({ name: person.name, leftAt: formerMember.leftAt, memberAt: membership.organisationId })
    .from(person)
    .leftJoin(formerMember, and(eq(formerMember.personId, person.id), eq(formerMember.organisationId, organisationId)))
    .leftJoin(membership, and(eq(membership.personId, person.id), eq(membership.organisationId, organisationId)))
    .where(or(eq(formerMember.organisationId, organisationId), eq(membership.organisationId, organisationId)));
  const here = new Set(rows.filter(({ memberAt }) => memberAt !== null).map(({ name }) => name.toLowerCase()));
  return rows.filter(({ leftAt, name }) => leftAt !== null && !here.has(name.toLowerCase())).map(({ name }) => name);
}

/** Whoever has left these organisations, the last one first. */
export async function former(q: Q, organisations: readonly string[]): Promise<readonly FormerMember[]> {
  return q
    .select({ id: person.id, name: person.name, jobTitle: person.jobTitle, leftAt: formerMember.leftAt })
    .from(formerMember)
    .innerJoin(person, eq(person.id, formerMember.personId))
    .where(inArray(formerMember.organisationId, [...organisations]))
    .orderBy(desc(formerMember.leftAt))
    .limit(50);
}
