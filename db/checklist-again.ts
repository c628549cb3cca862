import 'server-only';
// When an accepted checklist wants another look, and the looks that were taken.
import { and, asc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { restsOnIt } from '@/lib/domain/assurance/checklist-rests';
import type { LookToCome } from '@/lib/domain/assurance/review-queue';
import type { Recheck } from '@/lib/domain/assurance/recheck';
import type { ProfileMailbox } from '@/lib/domain/assurance/worse-mailbox';
import { type Look, lookFrom } from '@/lib/domain/assurance/worse-since';
import * as agreements from './agreements';
import { keepOfChecklist } from './coming-days';
import { inTransactions } from './in-transactions';
import { touched } from './listed-agreements';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Store, Tx } from './store';

const { checklistAgain: t, checklist, agreement: a, listedAgreement: l, organisation: o } = schema;
const accepted = inArray(checklist.status, ['accepted', 'accepted-with-plan']);

/** Who looks again: kept beside the day, so that one index leads to both. */
const sharingOf = (q: Tx, checklistId: string) =>
  sql<string>`(${q.select({ id: checklist.sharingOrganisationId }).from(checklist).where(eq(checklist.id, checklistId))})`;

/** Another organisation decides on it from now on. */
export async function moved(q: Tx, checklistId: string): Promise<void> {
  await q
    .update(t)
    .set({ sharingOrganisationId: sharingOf(q, checklistId) })
    .where(eq(t.checklistId, checklistId));
}

/** The day from which the dates alone want it; undefined: none is known. The looks that were taken stay. */
export async function schedule(q: Tx, checklistId: string, from: Look | undefined): Promise<void> {
  const set = { fromDay: from?.day ?? null, why: from?.why ?? null };
  await q
    .insert(t)
    .values({ checklistId, sharingOrganisationId: sharingOf(q, checklistId), ...set, rechecks: [] })
    .onConflictDoUpdate({ target: t.checklistId, set });
}

/** A new version goes on with the checklist of this agreement: the same dates hold, and what the profile has named since. */
export async function carryOn(q: Tx, reference: string, checklistId: string): Promise<void> {
  const before = await q
    .select({ day: t.fromDay, why: t.why, mailbox: t.profileMailbox })
    .from(t)
    .innerJoin(checklist, eq(checklist.id, t.checklistId))
    .where(eq(checklist.agreementReference, reference));
  const { day = null, why = null, mailbox = null } = before[0] ?? {};
  await schedule(q, checklistId, day === null ? undefined : { day, why: why ?? [] });
  if (mailbox) await tellProfileMailbox(q, [checklistId], mailbox);
}

export interface Looked {
  readonly checklist: string;
  /** All of them, the newest last. */
  readonly rechecks: readonly Recheck[];
  readonly from?: Look;
}

/** The checklist itself stays as it was decided; in the lists it has changed now. */
export async function record(q: Tx, { checklist: checklistId, rechecks, from }: Looked, now: Date): Promise<void> {
  const set = { rechecks, fromDay: from?.day ?? null, why: from?.why ?? null };
  await q
    .insert(t)
    .values({ checklistId, sharingOrganisationId: sharingOf(q, checklistId), ...set })
    .onConflictDoUpdate({ target: t.checklistId, set });
  const [row] = await q.update(checklist).set({ updatedAt: now }).where(eq(checklist.id, checklistId)).returning({ reference: checklist.agreementReference });
  if (row) await touched(q, row.reference, now);
  await keepOfChecklist(q, checklistId);
}

/** It wants another look from this day (ISO date), whatever its own dates say. */
export async function markFrom(q: Tx, id: string, { day, why }: Look): Promise<void> {
  await q
    .update(t)
    .set({ fromDay: day, why })
    .where(and(eq(t.checklistId, id), or(isNull(t.fromDay), gt(t.fromDay, day))));
}

/** What the profile of whoever filled these in has named since they were accepted, by the id of the checklist. */
export async function profileMailboxes(q: Q, of: readonly { readonly id: string }[]): Promise<ReadonlyMap<string, ProfileMailbox>> {
  if (of.length === 0) return new Map();
  const ids = of.map(({ id }) => id);
  const rows = await q.select({ id: t.checklistId, mailbox: t.profileMailbox }).from(t).where(inArray(t.checklistId, ids));
  return new Map(rows.flatMap(({ id, mailbox }) => (mailbox ? [[id, mailbox] as const] : [])));
}

/** The mailbox for referrals in the profile of whoever filled them in, as it is now; undefined: it names none. */
export async function tellProfileMailbox(q: Tx, ids: readonly string[], mailbox: ProfileMailbox | undefined): Promise<void> {
  if (ids.length === 0) return;
  await q
    .update(t)
    .set({ profileMailbox: mailbox ?? null })
    .where(inArray(t.checklistId, [...ids]));
}

/** In the list of the side that decides: accepted, not ended, and its day has come. */
const waits = and(eq(l.side, 'sharing'), ne(l.status, 'ended'), ne(l.status, 'draft'), accepted, lte(t.fromDay, slot('today')));

const [again, of, list] = [alias(t, 'again'), alias(checklist, 'of'), alias(l, 'list')];

/** In each list in the order of the days, and no further than is shown: what lies behind is not looked at, however much it is. */
const waiting = prepared((q, organisations) => {
  const next = q
    .select({ id: t.checklistId })
    .from(t)
    .crossJoin(checklist)
    .innerJoin(a, eq(a.reference, checklist.agreementReference))
    .innerJoin(l, and(eq(l.organisationId, o.id), eq(l.agreementId, a.id)))
    .where(and(eq(t.sharingOrganisationId, o.id), eq(checklist.id, t.checklistId), waits))
    .orderBy(asc(t.fromDay), asc(t.checklistId))
    .limit(slot('most'));
  return q
    .select({
      id: of.id,
      organisation: list.organisationId,
      reference: list.reference,
      otherName: list.otherName,
      status: list.status,
      from: again.fromDay,
      why: again.why,
      rechecks: again.rechecks,
    })
    .from(o)
    .crossJoin(again)
    .crossJoin(of)
    .crossJoin(a)
    .crossJoin(list)
    .where(
      and(
        inArray(o.id, organisations),
        inArray(again.checklistId, next),
        eq(of.id, again.checklistId),
        eq(a.reference, of.agreementReference),
        eq(list.organisationId, o.id),
        eq(list.agreementId, a.id),
      ),
    )
    .orderBy(asc(again.fromDay), asc(of.id))
    .limit(slot('most'));
});

/** Those that want another look of these organisations today (ISO date), the longest waiting first. */
export const toCheckAgain = (q: Q, organisations: readonly string[], today: string, most: number) => waiting(q, organisations, { today, most });

const endOfTime = '9999-12-31';

const lookedAgain = prepared((q, organisations) =>
  q
    .select({ id: checklist.id, status: l.status, from: t.fromDay })
    .from(l)
    .innerJoin(checklist, eq(checklist.agreementReference, l.reference))
    .innerJoin(t, eq(t.checklistId, checklist.id))
    .where(and(inArray(l.organisationId, organisations), waits))
    .orderBy(asc(t.fromDay), asc(checklist.id)),
);

/** From which day (ISO date) each of them that a final version rests on wants another look: the others are reviewed anew. */
export const looksToCome = async (q: Q, organisations: readonly string[]): Promise<readonly LookToCome[]> =>
  (await lookedAgain(q, organisations, { today: endOfTime })).flatMap(({ id, status, from }) => (restsOnIt(status) && from !== null ? [{ id, from }] : []));

/** Whose they are is looked at afterwards: the database would go by that, and walk all that an organisation has. */
const aged = prepared((q, references) =>
  q
    .select({ reference: checklist.agreementReference, sharing: checklist.sharingOrganisationId })
    .from(checklist)
    .innerJoin(t, eq(t.checklistId, checklist.id))
    .where(and(inArray(checklist.agreementReference, references), accepted, lte(t.fromDay, slot('today')))),
);

/** Which of these agreements rest on a checklist that wants another look of these organisations today. */
export async function among(q: Q, references: readonly string[], organisations: readonly string[], today: string): Promise<ReadonlySet<string>> {
  if (references.length === 0) return new Set();
  const rows = await aged(q, references, { today });
  return new Set(rows.filter(({ sharing }) => organisations.includes(sharing)).map(({ reference }) => reference));
}

/** Checklists from before it was known when they want another look. today: ISO date. */
export async function scheduleMissing(store: Store, catalogue: Catalogue, today: string): Promise<number> {
  const missing = await store.q
    .select({ id: checklist.id, reference: checklist.agreementReference, sharing: checklist.sharingOrganisationId })
    .from(checklist)
    .leftJoin(t, eq(t.checklistId, checklist.id))
    .where(and(accepted, isNull(t.checklistId)));
  await inTransactions(store, missing, async (q, { id, reference, sharing }) => {
    const file = await agreements.file(store.q, reference, [sharing]);
    const ground = file && checklistGround(file, catalogue, today);
    await schedule(q, id, ground && lookFrom(ground));
  });
  return missing.length;
}
