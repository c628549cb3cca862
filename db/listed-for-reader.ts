import 'server-only';
// Which open agreements may be waiting for a reader, by the lines of the list. It errs on the side of showing: what is really to be done
// is worked out for each by lib/domain/agreement/next-step.ts.
import { and, asc, count, desc, eq, inArray, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { PersonRole } from '@/lib/domain/people/person';
import { prepared, slot } from './prepared';
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
  /** Whom the reader stands in for: what lies with them is for the reader too. */
  readonly standsInFor?: readonly { readonly person: string }[];
}

/** A mailbox that is only planned was accepted: where the details go by email that it cannot take, the partner has its answer to change. */
const mailboxPlanned = sql`(${t.status} = 'with-partner' and ${t.replied} = 1 and coalesce(${checklist.status}, '') = 'accepted-with-plan'
    and json_extract(${checklist.answers}, '$."plan/secure-transfer"') is not null)`;

/**
 * Needs the agreement's checklist joined. True or false, never null. Nothing asks for the checklist that a reader has no part in:
 * the database then leaves that table alone.
 */
export function forReader({ person, roles, unfinished, standsInFor = [] }: Shape & { readonly person: string | Placeholder }): SQL {
  const has = (...any: readonly PersonRole[]) => any.some((role) => roles.includes(role));
  const may = (...any: readonly PersonRole[]) => (has(...any) ? sql`1` : sql`0`);
  const toDecide = has('ig-lead') ? sql`(coalesce(${checklist.status}, '') = 'with-sharing-organisation')` : sql`0`;
  const others = standsInFor.map((one) => one.person);
  const isMine = (column: SQL | typeof t.drafterId) =>
    others.length === 0 ? sql`${column} = ${person}` : sql`(${column} = ${person} or ${column} in ${others})`;
  const leads = sql`(${may('ig-lead')} and ${isMine(sql`coalesce(${t.igLeadId}, ${person})`)})`;
  const onMyDesk = sql`case ${t.heldBy} when 'drafter' then ${may('drafter', 'ig-lead')} and ${isMine(t.drafterId)}
    else ${leads} end`;
  const changesAsked = sql`(${t.status} = 'changes-asked' and ${leads})`;
  const checklistOpen = has('checklist-owner') ? sql`(coalesce(${checklist.status}, '') in ('in-progress', 'question-asked', 'not-accepted'))` : sql`0`;
  const toMend = has('checklist-owner') ? mailboxPlanned : sql`0`;
  const unanswered = sql`(${t.replied} = 0 and ${may('checklist-owner', 'ig-lead', 'signatory')})`;
  const toReply = sql`(${t.status} = 'with-partner' and (${unanswered} or (${t.unsure} = 1 and ${may('checklist-owner', 'ig-lead')})))`;
  const profile = unfinished ? sql` or ${t.status} = 'with-partner'` : sql``;
  return sql`(case
    when ${t.status} in ('ready-to-sign', 'part-signed') then coalesce(${t.signatoryId}, '') = ${person}
    when ${t.side} = 'receiving' then ${checklistOpen} or ${toReply} or ${toMend}${profile}
    when ${t.status} = 'with-partner' then ${toDecide} or (${t.replied} = 1 and ${may('drafter', 'ig-lead')})${profile}
    else ${toDecide} or (${onMyDesk}) or ${changesAsked} end)`;
}

const named = prepared((q, organisations) =>
  q
    .select({ reference: t.reference })
    .from(t)
    .where(and(inArray(t.organisationId, organisations), eq(t.open, 1), inArray(t.status, ['ready-to-sign', 'part-signed']), eq(t.signatoryId, slot('person'))))
    .orderBy(asc(t.heldSince), asc(t.reference))
    .limit(slot('most')),
);

/** The agreements in these lists that name this person to sign and are not signed by all, the longest waiting first. */
export async function namedToSign(q: Q, organisations: readonly string[], person: string, most: number): Promise<readonly string[]> {
  return (await named(q, organisations, { person, most })).map(({ reference }) => reference);
}

export interface Waiting {
  /** Those that have waited longest, and before them what this reader is named to sign. */
  readonly references: readonly string[];
  readonly all: number;
}

type Kind = 'mine' | 'maybe' | 'others';
type Shape = Pick<Reader, 'roles' | 'unfinished' | 'standsInFor'>;

/** The open lines of the lists, and of which kind each is for this reader. The index of open lines holds all that is looked at. */
function openLines(list: readonly Placeholder[], shape: Shape) {
  const reading = forReader({ person: slot('person'), ...shape });
  const looks = sql`${t.status} = 'with-partner' and ${t.replied} = 1 and (${t.side} = 'sharing'${readsChecklists(shape) ? sql` or ${mailboxPlanned}` : sql``})`;
  const is: Readonly<Record<Kind, SQL>> = { mine: sql`${reading} and not (${looks})`, maybe: sql`${reading} and ${looks}`, others: sql`not ${reading}` };
  return { reading, is, open: and(inArray(t.organisationId, list), eq(t.open, 1)) };
}

/** Whoever reads no checklist needs none looked up for each line. */
const readsChecklists = ({ roles }: Shape): boolean => roles.includes('ig-lead') || roles.includes('checklist-owner');
const ofChecklist = eq(checklist.agreementReference, t.reference);

const howManyOpen = prepared((q, organisations, text) => {
  const shape = JSON.parse(text) as Shape;
  const { reading, is, open } = openLines(organisations, shape);
  const sum = (which: SQL) => sql<number>`coalesce(sum(${which}), 0)`;
  const all = q
    .select({ all: count(), reading: sum(reading), maybe: sum(is.maybe) })
    .from(t)
    .$dynamic();
  return (readsChecklists(shape) ? all.leftJoin(checklist, ofChecklist) : all).where(open);
});

/** What is signed by this reader alone stands at home however much has waited longer. The status narrows the same index. */
const toSign = inArray(t.status, ['ready-to-sign', 'part-signed']);

/** Of each kind, in the order of the index: the database stops at the last one that is wanted. */
const longestWaiting = prepared((q, organisations, shape) => {
  const { is, open } = openLines(organisations, JSON.parse(shape) as Shape);
  const some = (one: Kind, first?: SQL) => {
    const found = q
      .select({ reference: t.reference, kind: sql<Kind>`${one}`.as('kind') })
      .from(t)
      .leftJoin(checklist, ofChecklist)
      .where(and(open, first, is[one]))
      .orderBy(asc(t.heldSince), asc(t.reference))
      .limit(slot(one))
      .as('found');
    return q.select({ reference: found.reference, kind: found.kind }).from(found);
  };
  return unionAll(some('mine', toSign), some('mine'), some('maybe'), some('others'));
});

/** What is open in the reader's lists, so many of each: what is for them, what may be once its checks are looked at, and the rest. */
export async function openFor(q: Q, reader: Reader, most: number): Promise<Readonly<Record<Kind, Waiting>>> {
  const { organisations, person, roles, unfinished = false, standsInFor = [] } = reader;
  const shape = JSON.stringify({ roles: roles.toSorted(), unfinished, standsInFor: standsInFor.map((one) => ({ person: one.person })) });
  const [counted] = await howManyOpen(q, organisations, { person }, shape);
  const { all, reading, maybe } = counted ?? { all: 0, reading: 0, maybe: 0 };
  const numbers: Readonly<Record<Kind, number>> = { mine: reading - maybe, maybe, others: all - reading };
  const wanted = Object.fromEntries(Object.entries(numbers).map(([kind, n]) => [kind, Math.min(most, n)]));
  const some = all === 0 ? [] : await longestWaiting(q, organisations, { person, ...wanted }, shape);
  const of = (kind: Kind): Waiting => ({
    references: [...new Set(some.filter((one) => one.kind === kind).map(({ reference }) => reference))],
    all: numbers[kind],
  });
  return { mine: of('mine'), maybe: of('maybe'), others: of('others') };
}

/** Every organisation of one person, who is another reader in each: how many open agreements may wait for them there, and which have waited longest. */
export async function openForEach(
  q: Q,
  readers: readonly Reader[],
  most: number,
): Promise<{ readonly references: readonly string[]; readonly counts: ReadonlyMap<string, number> }> {
  if (readers.length === 0) return { references: [], counts: new Map() };
  const forThem = or(...sameParts(readers).map((reader) => and(inArray(t.organisationId, [...reader.organisations]), forReader(reader))));
  const ofChecklist = eq(checklist.agreementReference, t.reference);
  const open = and(eq(t.open, 1), forThem);
  const counts = await q.select({ id: t.organisationId, all: count() }).from(t).leftJoin(checklist, ofChecklist).where(open).groupBy(t.organisationId);
  const first = [desc(sql`max(${toSign})`), asc(sql`min(${t.heldSince})`)];
  const some = await q
    .select({ reference: t.reference })
    .from(t)
    .leftJoin(checklist, ofChecklist)
    .where(open)
    .groupBy(t.reference)
    .orderBy(...first)
    .limit(most);
  return { references: some.map(({ reference }) => reference), counts: new Map(counts.map(({ id, all }) => [id, all])) };
}

/** Who is the same in several organisations is asked for once: forty surgeries are one condition. */
function sameParts(readers: readonly Reader[]): readonly Reader[] {
  const parts = new Map<string, Reader>();
  for (const one of readers) {
    const key = JSON.stringify([one.roles.toSorted(), one.unfinished, (one.standsInFor ?? []).map(({ person }) => person)]);
    const before = parts.get(key);
    parts.set(key, before ? { ...before, organisations: [...before.organisations, ...one.organisations] } : one);
  }
  return [...parts.values()];
}
