import 'server-only';
// What somebody is told in the app. Each is of one person for one organisation, and nobody else reads it.
import { and, count, desc, eq, gte, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import { mostCounted } from '@/lib/domain/audit/told-number';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { notification: t, listedAgreement, signature, version } = schema;

export type Notification = Omit<typeof t.$inferSelect, 'readAt'>;
export interface Told extends Notification {
  readonly readAt: Date | null;
  /** The other side, as the list of agreements calls it; null where the agreement is not in it. */
  readonly otherName: string | null;
  /** What it asks for is done, or nobody can do it any more: signing, replying. */
  readonly done: boolean;
}

/** Each once, however often it is tried. */
export async function put(q: Tx, told: readonly Notification[]): Promise<void> {
  if (told.length > 0)
    await q
      .insert(t)
      .values([...told])
      .onConflictDoNothing({ target: t.id });
}

const signedSince = sql`exists (select 1 from ${signature} join ${version} on ${version.id} = ${signature.versionId}
    where ${version.agreementId} = ${listedAgreement.agreementId} and ${signature.personId} = ${t.personId} and ${signature.at} >= ${t.at})`;

/** The line of a notification in the list of agreements, where it has one. */
const listedOf = and(eq(listedAgreement.organisationId, t.organisationId), eq(listedAgreement.reference, t.agreement));

/** By where its link leads, and how the list has the agreement now. Null where it asks for neither. */
const settled = sql<number | null>`case
  when ${t.page} = '/agreements/' || ${t.agreement} || '/sign'
    then ${listedAgreement.status} not in ('ready-to-sign', 'part-signed') or ${signedSince}
  when ${t.page} = '/agreements/' || ${t.agreement} || '/review' then ${listedAgreement.status} <> 'with-partner' or ${listedAgreement.replied} = 1
  end`;

/** What the page calls new, and the header counts: not read, and not done. */
const freshOf = (q: Q, mine: SQL | undefined) =>
  q
    .select({ id: t.id })
    .from(t)
    .leftJoin(listedAgreement, listedOf)
    .where(and(mine, isNull(t.readAt), sql`coalesce(${settled}, 0) = 0`));

/** Counted for each page that somebody opens, and so no further than the header says. */
export const freshInHeader = (q: Q, mine: SQL | undefined) =>
  q.select({ n: count() }).from(
    freshOf(q, mine)
      .limit(mostCounted + 1)
      .as('fresh'),
  );

const newest = prepared((q) => {
  const mine = and(eq(t.personId, slot('person')), eq(t.organisationId, slot('organisation')));
  const inOrder = [sql`${t.readAt} is not null`, desc(t.at), desc(t.id)];
  const shown = q
    .select({ id: t.id })
    .from(t)
    .where(mine)
    .orderBy(...inOrder)
    .limit(slot('most'));
  return q
    .select({ told: t, otherName: listedAgreement.otherName, settled })
    .from(t)
    .leftJoin(listedAgreement, listedOf)
    .where(inArray(t.id, shown))
    .orderBy(...inOrder);
});

/** Of one person for the organisation acted for, the newest first. Where there are more, what is not read goes before what is. */
export async function ofPerson(q: Q, person: string, organisation: string, most: number): Promise<readonly Told[]> {
  const rows = await newest(q, [], { person, organisation, most });
  return rows.map(({ told, otherName, settled: done }) => ({ ...told, otherName, done: done === 1 })).sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** How many are new to them: also those for which a page has no room, and the header no number. */
export async function fresh(q: Q, person: string, organisation: string): Promise<number> {
  const all = freshOf(q, and(eq(t.personId, person), eq(t.organisationId, organisation)));
  const [row] = await q.select({ n: count() }).from(all.as('fresh'));
  return row?.n ?? 0;
}

/** Was this person told of an agreement that is in no list of the organisation now: taken back before a reply, or meant for somebody else? */
export async function toldOfOneGone(q: Q, person: string, organisation: string, agreement: string): Promise<boolean> {
  const mine = and(eq(t.personId, person), eq(t.organisationId, organisation), eq(t.agreement, agreement));
  const [row] = await q
    .select({ id: t.id })
    .from(t)
    .leftJoin(listedAgreement, listedOf)
    .where(and(mine, isNull(listedAgreement.reference)))
    .limit(1);
  return row !== undefined;
}

/** From the oldest to the newest that a page showed. */
export interface Shown {
  readonly from: Date;
  readonly until: Date;
}

const unreadAmong = (person: string, organisation: string, { from, until }: Shown) =>
  and(eq(t.personId, person), eq(t.organisationId, organisation), isNull(t.readAt), gte(t.at, from), lte(t.at, until));

/** How much of it is not read yet. */
export async function unread(q: Q, person: string, organisation: string, shown: Shown): Promise<number> {
  const [row] = await q
    .select({ n: count() })
    .from(t)
    .where(unreadAmong(person, organisation, shown));
  return row?.n ?? 0;
}

/** It is read now. */
export async function markRead(q: Tx, person: string, organisation: string, shown: Shown, at: Date): Promise<void> {
  await q
    .update(t)
    .set({ readAt: at })
    .where(unreadAmong(person, organisation, shown));
}

export async function sweep(q: Tx, before: Date): Promise<void> {
  await q.delete(t).where(lt(t.at, before));
}
