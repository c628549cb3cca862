import 'server-only';
// The other organisations in the agreements of one’s own: known by the lines of its list, and by nothing else.
import { and, asc, count, countDistinct, desc, eq, inArray, isNotNull, notInArray, or, sql, sum } from 'drizzle-orm';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { Organisation } from '@/lib/domain/people/organisation';
import { toChecklist } from './checklist-rows';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const { listedAgreement: t, organisation, merger, checklist } = schema;

export interface PartnerRow {
  readonly organisation: Organisation;
  readonly agreements: number;
  /** Neither signed nor ended. */
  readonly open: number;
  readonly signed: number;
}

const counted = prepared((q, own) =>
  q
    .select({ n: countDistinct(t.otherId) })
    .from(t)
    .innerJoin(organisation, eq(organisation.id, t.otherId))
    .where(inArray(t.organisationId, own)),
);

/** How many organisations these have agreements with. */
export async function howMany(q: Q, organisations: readonly string[]): Promise<number> {
  return (await counted(q, organisations))[0]?.n ?? 0;
}

const signed = sql<number>`sum(${t.status} = 'signed')`;
const listed = prepared((q, own) =>
  q
    .select({ profile: organisation.profile, agreements: count(), open: sum(t.open), signed })
    .from(t)
    .innerJoin(organisation, eq(organisation.id, t.otherId))
    .where(inArray(t.organisationId, own))
    .groupBy(t.otherId)
    .orderBy(sql`min(${t.sortName})`, asc(t.otherId))
    .limit(slot('limit'))
    .offset(slot('offset')),
);

/** By name, with how many agreements there are with each. */
export async function lines(q: Q, organisations: readonly string[], part: { readonly limit: number; readonly offset: number }): Promise<readonly PartnerRow[]> {
  const rows = await listed(q, organisations, { ...part });
  return rows.map(({ profile, open, ...row }) => ({ ...row, organisation: profile, open: Number(open) }));
}

/** One of them; nothing for whoever has no agreement with it. */
export async function find(q: Q, id: string, organisations: readonly string[]): Promise<Organisation | undefined> {
  const [row] = await q
    .select({ profile: organisation.profile })
    .from(t)
    .innerJoin(organisation, eq(organisation.id, t.otherId))
    .where(and(inArray(t.organisationId, [...organisations]), eq(t.otherId, id)))
    .limit(1);
  return row?.profile;
}

export interface FormerName {
  readonly into: string;
  readonly name: string;
  /** ISO date of the merger. */
  readonly since: string;
}

/** What became part of these partners, and what had become part of that before: the first merger first. */
export async function formerNames(q: Q, ids: readonly string[], organisations: readonly string[]): Promise<readonly FormerName[]> {
  if (ids.length === 0) return [];
  const known = q
    .select({ id: t.otherId, now: sql`${t.otherId}`.as('now') })
    .from(t)
    .where(and(inArray(t.organisationId, [...organisations]), inArray(t.otherId, [...ids])));
  // Down from each of them, by the mergers into it alone; whoever ended went into one other, so no name is met twice. A cross join keeps that order.
  const walked = sql`(
    with recursive part(id, into_now) as (
      select * from (${known})
      union
      select ${merger.fromId}, part.into_now from part join ${merger} on ${merger.intoId} = part.id
    )
    select part.into_now, ${organisation.profile} ->> '$.name' as name, ${merger.day} as since
    from part cross join ${merger} on ${merger.fromId} = part.id cross join ${organisation} on ${organisation.id} = part.id
    where part.id <> part.into_now
    order by ${merger.at}
  ) as walked`;
  return q.select({ into: sql<string>`into_now`, name: sql<string>`name`, since: sql<string>`since` }).from(walked);
}

/** Said and not being written: what the other side may read. */
const isSent = and(isNotNull(checklist.sentAt), notInArray(checklist.status, ['in-progress', 'question-asked']));

/** Between these partners and the own side, whichever answers: of each partner the newest that were sent, at most so many, the newest first. */
export async function checklistsWith(q: Q, ids: readonly string[], organisations: readonly string[], most: number): Promise<readonly Checklist[]> {
  if (ids.length === 0) return [];
  const [theirs, own] = [[...ids], [...organisations]];
  const { organisationId: answers, sharingOrganisationId: asks, sentAt, id } = checklist;
  const between = or(and(inArray(answers, theirs), inArray(asks, own)), and(inArray(asks, theirs), inArray(answers, own)));
  const rank = sql<number>`row_number() over (partition by ${answers}, ${asks} order by ${sentAt} desc, ${id})`.as('rank');
  const ranked = q.select({ id, rank }).from(checklist).where(and(between, isSent)).as('ranked');
  const rows = await q
    .select({ row: checklist })
    .from(checklist)
    .innerJoin(ranked, eq(ranked.id, id))
    .where(sql`${ranked.rank} <= ${most}`)
    .orderBy(desc(sentAt), asc(id));
  return rows.map(({ row }) => toChecklist(row));
}
