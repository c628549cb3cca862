import 'server-only';
// What the other side said and nobody has answered: questions about points of a checklist, comments on the text, and what the sharing side noted on the
// telephone. Home asks for all of them at once.
import { and, asc, eq, gt, inArray, isNull, notExists, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import type { Side } from '@/lib/domain/agreement/model';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const { pointMessage: m, checklist: k, listedAgreement: l, commentThread: t, comment: c, toldAnswer: a } = schema;
const laterMessage = alias(m, 'later_message');
const laterComment = alias(c, 'later_comment');

export interface Unanswered {
  readonly kind: 'question' | 'comments' | 'told';
  /** On which side of the agreement it is. */
  readonly side: Side;
  /** Whose answer is waited for. */
  readonly organisation: string;
  readonly reference: string;
  /** Of a question and of what was told; else empty. */
  readonly checklist: string;
  /** Who asks. */
  readonly otherName: string;
  readonly count: number;
  /** Since when. */
  readonly at: Date;
  /** Of comments that wait for the sharing side: with whom the agreement lies. */
  readonly drafterId: string;
  readonly igLeadId: string | null;
}

export interface Answering {
  /** Where the reader drafts, or checks the legal side. */
  readonly own: readonly string[];
  /** Where the reader answers checklists. */
  readonly answers: readonly string[];
  /** Where the reader checks the legal side; elsewhere the reader drafts. */
  readonly leads: readonly string[];
  /** Where the reader may reply for a partner. */
  readonly replies: readonly string[];
  /** The reader, and whom they stand in for. */
  readonly persons: readonly string[];
  /** Of each kind. */
  readonly most: number;
}

const lists = ['own', 'answers', 'leads', 'replies', 'persons'] as const;
/** A place for each value of the lists. */
type Places = Readonly<Record<(typeof lists)[number], Placeholder[]>>;
const most = slot('most');

const beforeItIsFinal = inArray(l.status, ['draft', 'with-partner', 'changes-asked']);
const one = { one: sql`1` };

const shared = (kind: Unanswered['kind'], at: typeof m.at | typeof c.at | typeof a.at) => ({
  kind: sql<Unanswered['kind']>`${kind}`.as('kind'),
  organisation: l.organisationId,
  side: l.side,
  reference: l.reference,
  otherName: l.otherName,
  count: sql<number>`count(*)`.as('said'),
  at: sql<Date>`min(${at})`.mapWith(m.at).as('since'),
  drafterId: sql<string>`min(${l.drafterId})`.as('drafter'),
  igLeadId: sql<string | null>`min(${l.igLeadId})`.as('lead'),
});

/** What was decided since is settled. For the IG leads of the sharing side. */
function questions(q: Q, { leads }: Places) {
  const reply = q
    .select(one)
    .from(laterMessage)
    .where(and(eq(laterMessage.checklistId, m.checklistId), eq(laterMessage.point, m.point), gt(laterMessage.n, m.n)));
  const decided = sql`coalesce(json_extract(${k.decision}, '$.at'), '')`;
  const since: SQL = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${m.at} / 1000.0, 'unixepoch') > ${decided}`;
  const found = q
    .select({ ...shared('question', m.at), checklist: sql<string>`${m.checklistId}`.as('of') })
    .from(l)
    .innerJoin(k, eq(k.agreementReference, l.reference))
    .innerJoin(m, and(eq(m.checklistId, k.id), eq(m.side, 'receiving'), eq(m.asks, 1)))
    .where(and(inArray(l.organisationId, leads), eq(k.sharingOrganisationId, l.organisationId), beforeItIsFinal, since, notExists(reply)))
    .groupBy(l.organisationId, l.side, m.checklistId, l.reference, l.otherName)
    .orderBy(asc(sql`min(${m.at})`))
    .limit(most)
    .as('questions');
  return q.select().from(found);
}

/**
 * Threads that nobody has settled and in which the other side spoke last: of the sharing side for the drafter and the IG lead of each agreement, of
 * the partner for whoever may reply there. A thread waits for the side that did not speak last, whichever opened it.
 */
function comments(q: Q, { own, leads, replies, persons }: Places) {
  const reply = q
    .select(one)
    .from(laterComment)
    .where(and(eq(laterComment.threadId, c.threadId), gt(laterComment.n, c.n)));
  const led = and(inArray(l.organisationId, leads), or(isNull(l.igLeadId), inArray(l.igLeadId, persons)));
  const sharing = and(eq(l.side, 'sharing'), inArray(l.organisationId, own), or(inArray(l.drafterId, persons), led));
  const receiving = and(eq(l.side, 'receiving'), inArray(l.organisationId, replies));
  const found = q
    .select({ ...shared('comments', c.at), checklist: sql<string>`''`.as('of') })
    .from(l)
    .innerJoin(t, and(eq(t.agreementReference, l.reference), isNull(t.settledHow)))
    .innerJoin(c, and(eq(c.threadId, t.id), eq(c.organisationId, l.otherId)))
    .where(and(or(sharing, receiving), beforeItIsFinal, notExists(reply)))
    .groupBy(l.organisationId, l.side, l.reference, l.otherName)
    .orderBy(asc(sql`min(${c.at})`))
    .limit(most)
    .as('comments');
  return q.select().from(found);
}

/** Lines that were told on the telephone, and neither confirmed nor answered: for whoever answers the checklist, as long as it is open. */
function told(q: Q, { answers }: Places) {
  const open = inArray(k.status, ['in-progress', 'question-asked', 'not-accepted']);
  const unconfirmed = sql`json_type(${k.answers}, '$."' || ${a.key} || '"') is null`;
  const found = q
    .select({ ...shared('told', a.at), checklist: sql<string>`${k.id}`.as('of') })
    .from(l)
    .innerJoin(k, and(eq(k.agreementReference, l.reference), eq(k.organisationId, l.organisationId), open))
    .innerJoin(a, eq(a.checklistId, k.id))
    .where(and(inArray(l.organisationId, answers), inArray(l.status, ['with-partner', 'changes-asked']), unconfirmed))
    .groupBy(l.organisationId, l.side, k.id, l.reference, l.otherName)
    .orderBy(asc(sql`min(${a.at})`))
    .limit(most)
    .as('told');
  return q.select().from(found);
}

/** The shape says how many of the values belong to each list, in their order. */
const waiting = prepared((q, values, shape) => {
  const rest = [...values];
  const lengths = JSON.parse(shape) as readonly number[];
  const places = Object.fromEntries(lists.map((name, n) => [name, rest.splice(0, lengths[n])])) as Places;
  return unionAll(questions(q, places), comments(q, places), told(q, places));
});

/** The longest waiting of each kind, in these organisations alone. Where nobody has the role for a kind, nothing is found. */
export async function unanswered(q: Q, organisations: readonly string[], asked: Answering): Promise<readonly Unanswered[]> {
  const values = lists.map((name) => (name === 'persons' ? asked.persons : asked[name].filter((one) => organisations.includes(one))));
  return waiting(q, values.flat(), { most: asked.most }, JSON.stringify(values.map(({ length }) => length)));
}
