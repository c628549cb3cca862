import 'server-only';
// What somebody has to do by a day, over all agreements that stand, the signed ones too: kept beside checklists and profiles.
import { and, asc, between, eq, gt, inArray, isNull, ne, notInArray, or, type Placeholder, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { grouped } from '@/lib/domain/contacts/grouped';
import type { Organisation } from '@/lib/domain/people/organisation';
import { type ComingDay, type ComingKind, dayInProfile, daysInChecklist } from '@/lib/domain/reminders/coming-days';
import { toChecklist } from './checklist-rows';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q, Store, Tx } from './store';

const { comingDay: t, comingDaysKept: kept, checklist: c, checklistAgain: again, agreement: a, listedAgreement: l, organisation: o } = schema;

async function write(q: Tx, ofId: string, revision: number, days: readonly (ComingDay & { readonly organisationId: string })[]): Promise<void> {
  await q.delete(t).where(eq(t.ofId, ofId));
  for (const { side: _, ...day } of days)
    await q
      .insert(t)
      .values({ ofId, ...day })
      .onConflictDoNothing();
  await q.insert(kept).values({ ofId, revision }).onConflictDoUpdate({ target: kept.ofId, set: { revision } });
}

/** The days of a checklist as it stands now, or as it was looked at again. */
export async function keepOfChecklist(q: Tx, id: string): Promise<void> {
  const [row] = await q.select({ checklist: c, rechecks: again.rechecks }).from(c).leftJoin(again, eq(again.checklistId, c.id)).where(eq(c.id, id));
  if (!row) return;
  const checklist = toChecklist(row.checklist);
  const { organisationId: receiving, sharingOrganisationId: sharing } = checklist;
  const days = daysInChecklist(checklist, row.rechecks ?? undefined);
  await write(
    q,
    id,
    checklist.revision,
    days.map((day) => ({ ...day, organisationId: day.side === 'sharing' ? sharing : receiving })),
  );
}

export const keepOfProfile = (q: Tx, profile: Organisation): Promise<void> =>
  write(q, profile.id, 0, [{ ...dayInProfile(profile), organisationId: profile.id }]);

/** What is there from before days were kept, or from another build. */
export async function keepMissing(store: Store): Promise<number> {
  const profiles = await store.q.select({ profile: o.profile }).from(o).leftJoin(kept, eq(kept.ofId, o.id)).where(isNull(kept.ofId));
  for (const { profile } of profiles) await store.tx((q) => keepOfProfile(q, profile));
  const checklists = await store.q
    .select({ id: c.id })
    .from(c)
    .leftJoin(kept, eq(kept.ofId, c.id))
    .where(or(isNull(kept.ofId), ne(kept.revision, c.revision)));
  for (const { id } of checklists) await store.tx((q) => keepOfChecklist(q, id));
  return profiles.length + checklists.length;
}

/** What somebody looks after in one of their organisations. */
export interface LooksAfter {
  readonly kinds: readonly ComingKind[];
  /** Whom they stand in for there. */
  readonly others: readonly string[];
}

interface Reading {
  readonly person: string;
  readonly looksAfter: (organisation: string) => LooksAfter;
  /** ISO dates: the first and the last day that are looked at, and today. */
  readonly from: string;
  readonly until: string;
  readonly today: string;
}

export interface Coming {
  readonly organisation: string;
  readonly kind: ComingKind;
  readonly due: string;
  /** In which agreement; absent for what concerns all of them. */
  readonly at?: { readonly reference: string; readonly otherName: string } & Required<Pick<AgreementFile, 'checklist'>> & Pick<AgreementFile, 'rechecks'>;
}

/** Its organisations are the next so many of the list. */
type Part = LooksAfter & { readonly count: number };

function placed(list: readonly Placeholder[], parts: readonly Part[]): readonly (LooksAfter & { readonly own: Placeholder[] })[] {
  let next = 0;
  return parts.map(({ count, ...part }) => {
    next += count;
    return { ...part, own: list.slice(next - count, next) };
  });
}

const day = sql<string>`${t.due}`.as('by_day');

/** What the reader does, and what the reader waits for: so many of each. */
type Bundle = 'done' | 'awaited';
const inBundle = (bundle: Bundle, kind: ComingKind) => kind !== 'dspt' && (kind === 'promise') === (bundle === 'awaited');

/** The same piece of evidence lies in many checklists: it is one thing, and stands with the first agreement. */
function inAgreements(q: Q, list: readonly Placeholder[], parts: readonly Part[], bundle: Bundle) {
  const theirs = placed(list, parts).map(({ own, kinds, others }) => {
    const whose = or(notInArray(t.kind, ['help', 'promise']), isNull(l.igLeadId), eq(l.igLeadId, slot('person')), inArray(l.igLeadId, [...others]));
    const dated = kinds.filter((kind) => inBundle(bundle, kind));
    return and(inArray(t.organisationId, own), inArray(t.kind, dated), whose);
  });
  const inForce = and(ne(l.status, 'draft'), or(ne(l.status, 'ended'), gt(l.ends, slot('today'))));
  return q
    .select({ organisation: t.organisationId, kind: t.kind, due: day, agreement: sql<string | null>`min(${l.agreementId})`.as('in_agreement') })
    .from(t)
    .innerJoin(c, eq(c.id, t.ofId))
    .innerJoin(a, eq(a.reference, c.agreementReference))
    .innerJoin(l, and(eq(l.organisationId, t.organisationId), eq(l.agreementId, a.id)))
    .where(and(or(...theirs), between(t.due, slot('from'), slot('until')), inForce))
    .groupBy(t.organisationId, t.kind, t.due, t.key)
    .orderBy(asc(t.due), asc(t.key))
    .limit(slot('most'));
}

/** The newest that was said in each organisation. */
function results(q: Q, list: readonly Placeholder[], parts: readonly Part[]) {
  const own = placed(list, parts).flatMap((part) => (part.kinds.includes('dspt') ? part.own : []));
  const said = q
    .select({
      organisation: t.organisationId,
      kind: t.kind,
      due: day,
      place: sql<number>`row_number() over (partition by ${t.organisationId} order by ${t.since} desc)`.as('place'),
    })
    .from(t)
    .where(and(inArray(t.organisationId, own), eq(t.kind, 'dspt')))
    .as('said');
  return q
    .select({ organisation: said.organisation, kind: said.kind, due: said.due, agreement: sql<string | null>`null`.as('in_agreement') })
    .from(said)
    .where(eq(said.place, 1))
    .as('result');
}

const [list, of] = [alias(l, 'list'), alias(c, 'of')];

const coming = prepared((q, organisations, shape) => {
  const parts = JSON.parse(shape) as readonly Part[];
  const some = inAgreements(q, organisations, parts, 'done').as('some');
  const awaited = inAgreements(q, organisations, parts, 'awaited').as('awaited');
  const newest = results(q, organisations, parts);
  const found = unionAll(
    q.select({ organisation: some.organisation, kind: some.kind, due: some.due, agreement: some.agreement }).from(some),
    q.select({ organisation: awaited.organisation, kind: awaited.kind, due: awaited.due, agreement: awaited.agreement }).from(awaited),
    q.select({ organisation: newest.organisation, kind: newest.kind, due: newest.due, agreement: newest.agreement }).from(newest),
  ).as('found');
  return q
    .select({
      organisation: found.organisation,
      kind: found.kind,
      due: found.due,
      reference: list.reference,
      otherName: list.otherName,
      checklist: of,
      rechecks: again.rechecks,
    })
    .from(found)
    .leftJoin(list, and(eq(list.agreementId, found.agreement), eq(list.organisationId, found.organisation)))
    .leftJoin(of, eq(of.agreementReference, list.reference))
    .leftJoin(again, eq(again.checklistId, of.id))
    .orderBy(asc(found.due));
});

/** Where somebody looks after the same, they are asked for once: forty surgeries are one condition. */
function partsOf(organisations: readonly string[], looksAfter: Reading['looksAfter']) {
  const all = organisations.map((id) => ({ id, ...looksAfter(id) })).filter(({ kinds }) => kinds.length > 0);
  const groups = [...grouped(all, ({ kinds, others }) => JSON.stringify([kinds, others.toSorted()])).values()];
  const parts = groups.flatMap(([first, ...more]): readonly Part[] => (first ? [{ kinds: first.kinds, others: first.others, count: 1 + more.length }] : []));
  return { list: groups.flat().map(({ id }) => id), parts };
}

/** The nearest days first, at most so many; and the day of each DSPT result. One statement for all of them, none where nothing is looked after. */
export async function comingFor(
  q: Q,
  organisations: readonly string[],
  { from, until, looksAfter, ...reading }: Reading,
  most: number,
): Promise<readonly Coming[]> {
  const { list: looked, parts } = partsOf(organisations, looksAfter);
  if (looked.length === 0) return [];
  const rows = await coming(q, looked, { ...reading, from, until, most }, JSON.stringify(parts));
  return rows
    .filter(({ due }) => due >= from && due <= until)
    .map(({ organisation, kind, due, reference, otherName, checklist, rechecks }) => ({
      organisation,
      kind,
      due,
      ...(reference !== null &&
        checklist && {
          at: { reference, otherName: otherName ?? '', checklist: toChecklist(checklist), ...(rechecks && { rechecks }) },
        }),
    }));
}
