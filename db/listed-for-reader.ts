import 'server-only';
// Which open agreements may be waiting for a reader, by the lines of the list. It errs on the side of showing: what is really to be done
// is worked out for each by lib/domain/agreement/next-step.ts.
import { and, asc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PersonRole } from '@/lib/domain/people/person';
import { schema } from './schema';
import type { Q } from './store';

const t = schema.listedAgreement;
const { checklist } = schema;

export interface Reader {
  readonly organisations: readonly string[];
  readonly person: string;
  readonly roles: readonly string[];
  /** The own profile has gaps that this reader fills: whatever is with the partner waits for that. */
  readonly unfinished?: boolean;
}

/** Needs the agreement's checklist joined. True or false, never null. */
export function forReader({ person, roles, unfinished }: Reader): SQL {
  const may = (...any: readonly PersonRole[]) => (any.some((role) => roles.includes(role)) ? sql`1` : sql`0`);
  const toDecide = sql`(${may('ig-lead')} and coalesce(${checklist.status}, '') = 'with-sharing-organisation')`;
  const onMyDesk = sql`case ${t.heldBy} when 'drafter' then ${may('drafter', 'ig-lead')} and ${t.drafterId} = ${person}
    else ${may('ig-lead')} and coalesce(${t.igLeadId}, ${person}) = ${person} end`;
  const checklistOpen = sql`(${may('checklist-owner')} and coalesce(${checklist.status}, '') in ('in-progress', 'question-asked', 'not-accepted'))`;
  const unanswered = sql`(${t.replied} = 0 and ${may('checklist-owner', 'ig-lead', 'signatory')})`;
  const toReply = sql`(${t.status} = 'with-partner' and (${unanswered} or (${t.unsure} = 1 and ${may('checklist-owner', 'ig-lead')})))`;
  const profile = unfinished ? sql` or ${t.status} = 'with-partner'` : sql``;
  return sql`(case
    when ${t.status} in ('ready-to-sign', 'part-signed') then coalesce(${t.signatoryId}, '') = ${person}
    when ${t.side} = 'receiving' then ${checklistOpen} or ${toReply}${profile}
    when ${t.status} = 'with-partner' then ${toDecide} or (${t.replied} = 1 and ${may('drafter', 'ig-lead')})${profile}
    else ${toDecide} or (${onMyDesk}) end)`;
}

export interface Waiting {
  /** Those that have waited longest. */
  readonly references: readonly string[];
  readonly all: number;
}

/** What is open in the reader's lists: what may be for them, and the rest, so many of each. */
export async function openFor(q: Q, reader: Reader, most: number): Promise<{ readonly mine: Waiting; readonly others: Waiting }> {
  const ranked = q
    .select({
      reference: t.reference,
      mine: sql<number>`${forReader(reader)}`.as('mine'),
      all: sql<number>`count(*) over (partition by ${forReader(reader)})`.as('of_all'),
      place: sql<number>`row_number() over (partition by ${forReader(reader)} order by ${t.heldSince}, ${t.reference})`.as('place'),
    })
    .from(t)
    .leftJoin(checklist, eq(checklist.agreementReference, t.reference))
    .where(and(inArray(t.organisationId, [...reader.organisations]), eq(t.open, 1)))
    .as('ranked');
  const rows = await q.select().from(ranked).where(lte(ranked.place, most)).orderBy(asc(ranked.place));
  const of = (mine: number): Waiting => {
    const some = rows.filter((row) => row.mine === mine);
    return { references: some.map(({ reference }) => reference), all: some[0]?.all ?? 0 };
  };
  return { mine: of(1), others: of(0) };
}
