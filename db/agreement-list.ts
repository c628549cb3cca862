import 'server-only';
// The list of agreements: searched, narrowed, counted and sorted by its lines alone. Every read is of the lists of the caller's organisations.
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, like, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { ListAsked } from '@/lib/domain/agreement/list-asked';
import { type ListGroup, type ListState, listGroups } from '@/lib/domain/agreement/list-state';
import { reviewDays } from '@/lib/domain/agreement/status-tag';
import { addDays } from '@/lib/domain/assurance/calendar';
import { forReader, type Reader } from './listed-for-reader';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';
import { versionNumber } from './version-numbers';

const t = schema.listedAgreement;
const { agreement, checklist } = schema;
export type ListedRow = typeof t.$inferSelect;

/** One typed word: the beginning of a word of the line, or of the name of one of these kinds of service. */
export interface SoughtWord {
  readonly word: string;
  readonly services: readonly string[];
}

export interface Sought {
  /** Undefined: nothing is looked for. An empty list finds nothing. */
  readonly words?: readonly SoughtWord[];
  readonly state?: ListState | Exclude<ListGroup, 'guidance-changed'>;
  /** Its words were fixed under an edition before this one (ISO date). */
  readonly madeBefore?: string;
  readonly other?: string;
  readonly service?: string;
  /** What the organisation sends, and for which service: such an agreement can be copied. */
  readonly copyable?: true;
  /** Reviewed between these days (ISO dates). */
  readonly review?: { readonly from?: string; readonly to: string };
}

/** The states as conditions; tests hold them to the tag that people read. */
function inState(state: ListState, today: string): SQL | undefined {
  const begun = and(eq(t.status, 'signed'), sql`${t.starts} <= ${today}`);
  const soon = addDays(today, reviewDays);
  // What has been ended runs until its day, if it has begun before that.
  const runs = and(eq(t.status, 'ended'), sql`${t.ends} > ${today}`, sql`${t.ends} > ${t.starts}`);
  if (state === 'starts-later') return and(or(eq(t.status, 'signed'), runs), sql`${t.starts} > ${today}`);
  if (state === 'in-force') return or(and(begun, sql`${t.review} > ${soon}`), and(runs, sql`${t.starts} <= ${today}`));
  if (state === 'ended') return and(eq(t.status, 'ended'), or(isNull(t.ends), sql`${t.ends} <= ${today}`, sql`${t.ends} <= ${t.starts}`));
  if (state === 'review-due') return and(begun, sql`${t.review} between ${today} and ${soon}`);
  if (state === 'expired') return and(begun, sql`${t.review} < ${today}`);
  return eq(t.status, state);
}

type WorkGroup = Exclude<ListGroup, 'guidance-changed'>;
const isGroup = (state: ListState | WorkGroup): state is WorkGroup => (listGroups as readonly string[]).includes(state);

function inGroup(group: WorkGroup, reader: Reader): SQL | undefined {
  if (group === 'under-way') return eq(t.open, 1);
  return and(eq(t.open, 1), group === 'with-you' ? forReader(reader) : sql`not ${forReader(reader)}`);
}

const foundBy = ({ word, services }: SoughtWord): SQL | undefined =>
  or(like(t.words, `% ${word}%`), services.length > 0 ? inArray(t.service, [...services]) : undefined);

function conditions(reader: Reader, { words, state, other, service, review, copyable, madeBefore }: Sought, today: string): SQL | undefined {
  return and(
    inArray(t.organisationId, [...reader.organisations]),
    ...(words === undefined ? [] : words.length === 0 ? [sql`1 = 0`] : words.map(foundBy)),
    state === undefined ? undefined : isGroup(state) ? inGroup(state, reader) : inState(state, today),
    other === undefined ? undefined : eq(t.otherId, other),
    service === undefined ? undefined : eq(t.service, service),
    madeBefore === undefined ? undefined : sql`${t.madeUnder} < ${madeBefore}`,
    copyable && and(eq(t.side, 'sharing'), isNotNull(t.service)),
    review && and(eq(t.status, 'signed'), isNotNull(t.review), review.from === undefined ? undefined : sql`${t.review} >= ${review.from}`),
    review && sql`${t.review} <= ${review.to}`,
  );
}

/** Lines without a date stand last, whichever way it is sorted. */
function sorted({ by, down }: ListAsked['sort']): readonly SQL[] {
  const way = down ? desc : asc;
  const newest = [desc(t.changedAt), desc(t.reference)];
  if (by === 'changed') return [way(t.changedAt), desc(t.reference)];
  if (by === 'with') return [way(t.sortName), ...newest];
  return [sql`${way(t.review)} nulls last`, ...newest];
}

const needsChecklist = ({ state }: Sought) => state === 'with-you' || state === 'with-others';

const isEverything = (sought: Sought): boolean => Object.values(sought).every((value) => value === undefined);
const everythingCounted = prepared((q, organisations) => q.select({ n: count() }).from(t).where(inArray(t.organisationId, organisations)));

export async function howMany(q: Q, reader: Reader, sought: Sought, today: string): Promise<number> {
  if (isEverything(sought)) return (await everythingCounted(q, reader.organisations))[0]?.n ?? 0;
  const all = q.select({ n: count() }).from(t).$dynamic();
  const from = needsChecklist(sought) ? all.leftJoin(checklist, eq(checklist.agreementReference, t.reference)) : all;
  const [row] = await from.where(conditions(reader, sought, today));
  return row?.n ?? 0;
}

export interface Part {
  readonly limit: number;
  readonly offset: number;
}

const everything = prepared((q, organisations, shape) =>
  q
    .select()
    .from(t)
    .where(inArray(t.organisationId, organisations))
    .orderBy(...sorted(JSON.parse(shape) as ListAsked['sort']))
    .limit(slot('limit'))
    .offset(slot('offset')),
);

export async function lines(
  q: Q,
  reader: Reader,
  sought: Sought,
  { order, today, part }: { readonly order: ListAsked['sort']; readonly today: string; readonly part?: Part },
): Promise<readonly ListedRow[]> {
  if (part && isEverything(sought)) return everything(q, reader.organisations, { ...part }, JSON.stringify({ by: order.by, down: order.down }));
  const all = q.select({ line: t }).from(t).$dynamic();
  const from = needsChecklist(sought) ? all.leftJoin(checklist, eq(checklist.agreementReference, t.reference)) : all;
  const found = from.where(conditions(reader, sought, today)).orderBy(...sorted(order));
  return (await (part ? found.limit(part.limit).offset(part.offset) : found)).map(({ line }) => line);
}

const lastChanged = prepared((q, organisations) =>
  q
    .select({ line: t, fixed: agreement.versionId, last: agreement.lastVersion })
    .from(t)
    .innerJoin(agreement, eq(agreement.id, t.agreementId))
    .where(inArray(t.organisationId, organisations))
    .orderBy(desc(t.changedAt), desc(t.reference))
    .limit(slot('most')),
);

/** The last changed in these lists, each with the number of its version. */
export async function newest(q: Q, organisations: readonly string[], most: number): Promise<readonly (ListedRow & { readonly number: number })[]> {
  const rows = await lastChanged(q, organisations, { most });
  return rows.map(({ line, fixed, last }) => ({ ...line, number: versionNumber(fixed, last) }));
}

const others = prepared((q, organisations) =>
  q
    .selectDistinct({ sort: t.sortName, name: t.otherName, id: t.otherId })
    .from(t)
    .where(and(inArray(t.organisationId, organisations), isNotNull(t.otherId)))
    .orderBy(asc(t.sortName))
    .limit(slot('most')),
);

/** The partners in these lists by name, at most so many. */
export async function partners(q: Q, organisations: readonly string[], most: number): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await others(q, organisations, { most });
  return rows.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }]));
}

const kinds = prepared((q, organisations) => q.selectDistinct({ service: t.service }).from(t).where(inArray(t.organisationId, organisations)));

/** The kinds of service in these lists. */
export async function services(q: Q, organisations: readonly string[]): Promise<readonly string[]> {
  const rows = await kinds(q, organisations);
  return rows.flatMap(({ service }) => (service === null ? [] : [service]));
}

export interface Reviews {
  /** Agreements that the organisation sends under: the date for their review has passed, is near, and the next date after that. */
  readonly expired: number;
  readonly due: number;
  readonly next: string | null;
  /** ISO dates: the first review that has passed, and the first that is near. */
  readonly firstExpired: string | null;
  readonly firstDue: string | null;
  /** Words that were fixed under an edition before the one that was named. */
  readonly older: number;
}

const wanting = prepared((q, organisations) => {
  const [today, soon] = [slot('today'), slot('soon')];
  const sends = and(inArray(t.organisationId, organisations), eq(t.side, 'sharing'), eq(t.status, 'signed'), sql`${t.starts} <= ${today}`);
  const later = q
    .select({ next: sql<string | null>`min(${t.review})` })
    .from(t)
    .where(and(sends, sql`${t.review} > ${soon}`));
  const before = q
    .select({ n: count() })
    .from(t)
    .where(and(inArray(t.organisationId, organisations), sql`${t.madeUnder} < ${slot('edition')}`));
  const expired = sql<number>`coalesce(sum(${t.review} < ${today}), 0)`;
  const firsts = {
    firstExpired: sql<string | null>`min(case when ${t.review} < ${today} then ${t.review} end)`,
    firstDue: sql<string | null>`min(case when ${t.review} >= ${today} then ${t.review} end)`,
  };
  return q
    .select({ all: count(), expired, ...firsts, next: sql<string | null>`(${later})`, older: sql<number>`(${before})` })
    .from(t)
    .where(and(sends, sql`${t.review} <= ${soon}`));
});

/** Which agreements want a look on a day, and whose words are from before an edition (ISO dates; none for an empty one). */
export async function reviews(q: Q, organisations: readonly string[], today: string, edition = ''): Promise<Reviews> {
  const [row] = await wanting(q, organisations, { today, soon: addDays(today, reviewDays), edition });
  const { all, ...found } = row ?? { all: 0, expired: 0, firstExpired: null, firstDue: null, next: null, older: 0 };
  return { ...found, due: all - found.expired };
}

/** The same for each of these organisations that has one to look at, without the next date of all. */
export async function reviewsOfEach(q: Q, organisations: readonly string[], today: string, edition = ''): Promise<ReadonlyMap<string, Omit<Reviews, 'next'>>> {
  if (organisations.length === 0) return new Map();
  const own = inArray(t.organisationId, [...organisations]);
  const sends = and(own, eq(t.side, 'sharing'), eq(t.status, 'signed'), sql`${t.starts} <= ${today}`, sql`${t.review} <= ${addDays(today, reviewDays)}`);
  const isOver = sql`${t.review} < ${today}`;
  const first = (which: SQL) => sql<string | null>`min(case when ${which} then ${t.review} end)`;
  const dated = q
    .select({
      id: t.organisationId,
      all: count(),
      expired: sql<number>`coalesce(sum(${isOver}), 0)`,
      firstExpired: first(isOver),
      firstDue: first(sql`not ${isOver}`),
      older: sql<number>`0`,
    })
    .from(t)
    .where(sends)
    .groupBy(t.organisationId);
  const none = sql<string | null>`null`;
  const nothing = sql<number>`0`;
  const before = q
    .select({ id: t.organisationId, all: nothing, expired: nothing, firstExpired: none, firstDue: none, older: sql<number>`count(*)` })
    .from(t)
    .where(and(own, sql`${t.madeUnder} < ${edition}`))
    .groupBy(t.organisationId);
  const found = new Map<string, Omit<Reviews, 'next'>>();
  for (const { id, all, expired, older, firstExpired, firstDue } of await unionAll(dated, before)) {
    const one = found.get(id) ?? { expired: 0, due: 0, older: 0, firstExpired: null, firstDue: null };
    const more = { expired: one.expired + expired, due: one.due + all - expired, older: one.older + older };
    found.set(id, { ...more, firstExpired: one.firstExpired ?? firstExpired, firstDue: one.firstDue ?? firstDue });
  }
  return found;
}
