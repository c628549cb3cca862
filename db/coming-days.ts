import 'server-only';
// What somebody has to do by a day, over all agreements that stand, the signed ones too: kept beside checklists and profiles.
import { and, asc, between, eq, gt, inArray, isNull, lte, ne, or, type Placeholder, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { grouped } from '@/lib/domain/contacts/grouped';
import type { Organisation } from '@/lib/domain/people/organisation';
import { type ComingDay, type ComingKind, dayInProfile, daysInChecklist, daysOfEnd } from '@/lib/domain/reminders/coming-days';
import { toChecklist } from './checklist-rows';
import { inTransactions } from './in-transactions';
import { keepWaits } from './listed-agreements';
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

/** The days of a checklist as it stands now, or as it was looked at again; and in the lists, if anything of it comes first. */
export async function keepOfChecklist(q: Tx, id: string): Promise<void> {
  const [row] = await q.select({ checklist: c, rechecks: again.rechecks }).from(c).leftJoin(again, eq(again.checklistId, c.id)).where(eq(c.id, id));
  if (!row) return;
  const checklist = toChecklist(row.checklist);
  const { organisationId: receiving, sharingOrganisationId: sharing } = checklist;
  const [of] = await q.select({ end: a.ending, dutiesDone: a.dutiesDone }).from(a).where(eq(a.reference, checklist.agreementReference));
  const ended = daysOfEnd({
    reference: checklist.agreementReference,
    ...(of?.end && { end: of.end }),
    ...(of?.dutiesDone && { dutiesDone: of.dutiesDone }),
  });
  const days = [...daysInChecklist(checklist, row.rechecks ?? undefined), ...ended];
  await write(
    q,
    id,
    checklist.revision,
    days.map((day) => ({ ...day, organisationId: day.side === 'sharing' ? sharing : receiving })),
  );
  await keepWaits(q, checklist.agreementReference);
}

/** It was ended, or something that its end asks for was done. */
export async function keepOfAgreement(q: Tx, agreementId: string): Promise<void> {
  const found = await q.select({ id: c.id }).from(c).innerJoin(a, eq(a.reference, c.agreementReference)).where(eq(a.id, agreementId));
  for (const { id } of found) await keepOfChecklist(q, id);
}

export const keepOfProfile = (q: Tx, profile: Organisation): Promise<void> =>
  write(q, profile.id, 0, [{ ...dayInProfile(profile), organisationId: profile.id }]);

/** What is there from before days were kept, or from another build. */
export async function keepMissing(store: Store): Promise<number> {
  const profiles = await store.q.select({ profile: o.profile }).from(o).leftJoin(kept, eq(kept.ofId, o.id)).where(isNull(kept.ofId));
  await inTransactions(store, profiles, (q, { profile }) => keepOfProfile(q, profile));
  const checklists = await store.q
    .select({ id: c.id })
    .from(c)
    .leftJoin(kept, eq(kept.ofId, c.id))
    .where(or(isNull(kept.ofId), ne(kept.revision, c.revision)));
  await inTransactions(store, checklists, (q, { id }) => keepOfChecklist(q, id));
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
  /** In which agreement, and who is its IG lead there; absent for what concerns all of them. */
  readonly at?: { readonly reference: string; readonly otherName: string; readonly igLeadId?: string } & Required<Pick<AgreementFile, 'checklist'>> &
    Pick<AgreementFile, 'rechecks'>;
}

/** Its organisations are the next so many of the list. */
type Part = LooksAfter & { readonly count: number };

type Placed = LooksAfter & { readonly own: Placeholder[] };

function placed(list: readonly Placeholder[], parts: readonly Part[]): readonly Placed[] {
  let next = 0;
  return parts.map(({ count, ...part }) => {
    next += count;
    return { ...part, own: list.slice(next - count, next) };
  });
}

const [list, of, one] = [alias(l, 'list'), alias(c, 'of'), alias(t, 'one')];
const nothing = sql<string | null>`null`;

/** What the reader does, and what the reader waits for: so many of each. */
const bundles: readonly (readonly ComingKind[])[] = [['plan', 'evidence', 'help', 'held'], ['promise']];

/** In whose agreement that stands, or has not ended yet, it is for the reader to see to it. */
function counts(kind: ComingKind, others: readonly string[]) {
  const inForce = and(ne(l.status, 'draft'), or(ne(l.status, 'ended'), gt(l.ends, slot('today'))));
  const theirs = or(isNull(l.igLeadId), eq(l.igLeadId, slot('person')), inArray(l.igLeadId, [...others]));
  // Once sharing has stopped: until then more may come.
  if (kind === 'held') return and(eq(l.status, 'ended'), lte(l.ends, slot('today')));
  return kind === 'help' || kind === 'promise' ? and(inForce, theirs) : inForce;
}

/** The next things of one organisation, in the order of their days: what lies behind them is not looked at, however much it is. */
const nextOf = (q: Q, kind: ComingKind, others: readonly string[]) =>
  q
    .select({ due: t.due, key: t.key })
    .from(t)
    .crossJoin(c)
    .innerJoin(a, eq(a.reference, c.agreementReference))
    .innerJoin(l, and(eq(l.organisationId, o.id), eq(l.agreementId, a.id)))
    .where(and(eq(t.organisationId, o.id), eq(t.kind, kind), between(t.due, slot('from'), slot('until')), eq(c.id, t.ofId), counts(kind, others)))
    .groupBy(t.due, t.key)
    .orderBy(asc(t.due), asc(t.key))
    .limit(slot('most'));

/** The same piece of evidence lies in many checklists: it is one thing, and stands with the first agreement. */
function inAgreements(q: Q, { own, others }: Placed, kind: ComingKind) {
  const agreement = sql<string | null>`min(${l.agreementId})`.as('in_agreement');
  return q
    .select({ organisation: sql<string>`${o.id}`.as('by_whom'), kind: one.kind, due: sql<string>`${one.due}`.as('by_day'), key: one.key, agreement })
    .from(o)
    .crossJoin(one)
    .crossJoin(c)
    .innerJoin(a, eq(a.reference, c.agreementReference))
    .innerJoin(l, and(eq(l.organisationId, o.id), eq(l.agreementId, a.id)))
    .where(
      and(
        inArray(o.id, own),
        eq(one.organisationId, o.id),
        eq(one.kind, kind),
        sql`(${one.due}, ${one.key}) in ${nextOf(q, kind, others)}`,
        eq(c.id, one.ofId),
        counts(kind, others),
      ),
    )
    .groupBy(o.id, one.kind, one.due, one.key);
}

/** The newest that was said in each organisation. */
function results(q: Q, parts: readonly Placed[]) {
  const own = parts.flatMap((part) => (part.kinds.includes('dspt') ? part.own : []));
  const said = q
    .select({
      organisation: t.organisationId,
      kind: t.kind,
      due: t.due,
      key: t.key,
      place: sql<number>`row_number() over (partition by ${t.organisationId} order by ${t.since} desc)`.as('place'),
    })
    .from(t)
    .where(and(inArray(t.organisationId, own), eq(t.kind, 'dspt')))
    .as('said');
  return q
    .select({ organisation: said.organisation, kind: said.kind, due: said.due, key: said.key, agreement: nothing.as('in_agreement') })
    .from(said)
    .where(eq(said.place, 1));
}

/** The nearest of one bundle; nothing where nobody looks after any of it. */
function nearest(q: Q, kinds: readonly ComingKind[], parts: readonly Placed[]) {
  const [first, second, ...more] = parts.flatMap((part) => kinds.filter((kind) => part.kinds.includes(kind)).map((kind) => inAgreements(q, part, kind)));
  if (!first) return [];
  const days = (second ? unionAll(first, second, ...more) : first).as('days');
  const some = q.select().from(days).orderBy(asc(days.due), asc(days.key), asc(days.organisation), asc(days.kind)).limit(slot('most')).as('some');
  return [q.select().from(some)];
}

const coming = prepared((q, organisations, shape) => {
  const parts = placed(organisations, JSON.parse(shape) as readonly Part[]);
  const [first, ...more] = bundles.flatMap((kinds) => nearest(q, kinds, parts));
  const newest = results(q, parts);
  const found = (first ? unionAll(newest, first, ...more) : newest).as('found');
  return q
    .select({
      organisation: found.organisation,
      kind: found.kind,
      due: found.due,
      reference: list.reference,
      otherName: list.otherName,
      igLeadId: list.igLeadId,
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
    .map(({ organisation, kind, due, reference, otherName, igLeadId, checklist, rechecks }) => ({
      organisation,
      kind,
      due,
      ...(reference !== null &&
        checklist && {
          at: { reference, otherName: otherName ?? '', ...(igLeadId && { igLeadId }), checklist: toChecklist(checklist), ...(rechecks && { rechecks }) },
        }),
    }));
}
