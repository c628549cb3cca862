import 'server-only';
// What somebody has to do by a day, over all agreements that stand, the signed ones too: kept beside checklists and profiles.
import { and, asc, between, desc, eq, gt, inArray, isNull, ne, or, type Placeholder, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
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

interface Reading {
  readonly kinds: readonly ComingKind[];
  readonly person: string;
  /** Whom the reader stands in for. */
  readonly others: readonly string[];
  /** ISO dates: the first and the last day that are looked at, and today. */
  readonly from: string;
  readonly until: string;
  readonly today: string;
}

export interface Coming {
  readonly kind: ComingKind;
  readonly due: string;
  /** In which agreement; absent for what concerns all of them. */
  readonly at?: { readonly reference: string; readonly otherName: string } & Required<Pick<AgreementFile, 'checklist'>> & Pick<AgreementFile, 'rechecks'>;
}

type Shape = Pick<Reading, 'kinds' | 'others'>;
const day = sql<string>`${t.due}`.as('by_day');

/** The same piece of evidence lies in many checklists: it is one thing, and stands with the first agreement. */
function inAgreements(q: Q, organisations: readonly Placeholder[], { kinds, others }: Shape) {
  const whose = or(ne(t.kind, 'help'), isNull(l.igLeadId), eq(l.igLeadId, slot('person')), inArray(l.igLeadId, [...others]));
  const inForce = and(ne(l.status, 'draft'), or(ne(l.status, 'ended'), gt(l.ends, slot('today'))));
  const near = and(inArray(t.organisationId, [...organisations]), inArray(t.kind, [...kinds]), between(t.due, slot('from'), slot('until')));
  return q
    .select({ kind: t.kind, due: day, agreement: sql<string | null>`min(${l.agreementId})`.as('in_agreement') })
    .from(t)
    .innerJoin(c, eq(c.id, t.ofId))
    .innerJoin(a, eq(a.reference, c.agreementReference))
    .innerJoin(l, and(eq(l.organisationId, t.organisationId), eq(l.agreementId, a.id)))
    .where(and(near, inForce, whose))
    .groupBy(t.kind, t.due, t.key)
    .orderBy(asc(t.due), asc(t.key))
    .limit(slot('most'))
    .as('some');
}

/** The newest that was said. */
const result = (q: Q, organisations: readonly Placeholder[]) =>
  q
    .select({ kind: t.kind, due: day, agreement: sql<string | null>`null`.as('in_agreement') })
    .from(t)
    .where(and(inArray(t.organisationId, [...organisations]), eq(t.kind, 'dspt')))
    .orderBy(desc(t.since))
    .limit(slot('results'))
    .as('result');

const [list, of] = [alias(l, 'list'), alias(c, 'of')];

const coming = prepared((q, organisations, text) => {
  const [some, newest] = [inAgreements(q, organisations, JSON.parse(text) as Shape), result(q, organisations)];
  const found = unionAll(
    q.select({ kind: some.kind, due: some.due, agreement: some.agreement }).from(some),
    q.select({ kind: newest.kind, due: newest.due, agreement: newest.agreement }).from(newest),
  ).as('found');
  return q
    .select({ kind: found.kind, due: found.due, reference: list.reference, otherName: list.otherName, checklist: of, rechecks: again.rechecks })
    .from(found)
    .leftJoin(list, and(eq(list.agreementId, found.agreement), inArray(list.organisationId, organisations)))
    .leftJoin(of, eq(of.agreementReference, list.reference))
    .leftJoin(again, eq(again.checklistId, of.id))
    .orderBy(asc(found.due));
});

/** The nearest days first, at most so many; and the day of the DSPT result. */
export async function comingFor(q: Q, organisations: readonly string[], reading: Reading, most: number): Promise<readonly Coming[]> {
  const { kinds, others, from, until, ...more } = reading;
  const rows = await coming(
    q,
    organisations,
    { ...more, from, until, most, results: kinds.includes('dspt') ? 1 : 0 },
    JSON.stringify({ kinds: kinds.filter((kind) => kind !== 'dspt'), others: others.toSorted() }),
  );
  return rows
    .filter(({ due }) => due >= from && due <= until)
    .map(({ kind, due, reference, otherName, checklist, rechecks }) => ({
      kind,
      due,
      ...(reference !== null &&
        checklist && {
          at: { reference, otherName: otherName ?? '', checklist: toChecklist(checklist), ...(rechecks && { rechecks }) },
        }),
    }));
}
