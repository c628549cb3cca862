import 'server-only';
// What a partner said and nobody has answered: questions about points of its checklist, and comments on the text. Home asks for both at once.
import { and, asc, eq, gt, inArray, isNull, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/sqlite-core';
import { schema } from './schema';
import type { Q } from './store';

const { pointMessage: m, checklist: k, listedAgreement: l, commentThread: t, comment: c } = schema;
const laterMessage = alias(m, 'later_message');
const laterComment = alias(c, 'later_comment');

export interface Unanswered {
  readonly kind: 'question' | 'comments';
  /** Whose answer is waited for. */
  readonly organisation: string;
  readonly reference: string;
  /** Of a question; else empty. */
  readonly checklist: string;
  /** Who asks. */
  readonly otherName: string;
  readonly count: number;
  /** Since when. */
  readonly at: Date;
}

export interface Answering {
  /** Where the reader checks the legal side; elsewhere the reader drafts. */
  readonly leads: readonly string[];
  /** The reader, and whom they stand in for. */
  readonly persons: readonly string[];
  /** Of each kind. */
  readonly most: number;
}

const beforeItIsFinal = inArray(l.status, ['draft', 'with-partner', 'changes-asked']);
const one = { one: sql`1` };

const shared = (kind: Unanswered['kind'], at: typeof m.at | typeof c.at) => ({
  kind: sql<Unanswered['kind']>`${kind}`.as('kind'),
  organisation: l.organisationId,
  reference: l.reference,
  otherName: l.otherName,
  count: sql<number>`count(*)`.as('said'),
  at: sql<Date>`min(${at})`.mapWith(m.at).as('since'),
});

/** What was decided since is settled. For the IG leads of the sharing side. */
function questions(q: Q, { leads, most }: Answering) {
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
    .where(and(inArray(l.organisationId, [...leads]), eq(k.sharingOrganisationId, l.organisationId), beforeItIsFinal, since, notExists(reply)))
    .groupBy(l.organisationId, m.checklistId, l.reference, l.otherName)
    .orderBy(asc(sql`min(${m.at})`))
    .limit(most)
    .as('questions');
  return q.select().from(found);
}

/** Threads that nobody has settled and in which the partner spoke last, for the drafter and the IG lead of each agreement. */
function comments(q: Q, own: readonly string[], { leads, persons, most }: Answering) {
  const reply = q
    .select(one)
    .from(laterComment)
    .where(and(eq(laterComment.threadId, c.threadId), gt(laterComment.n, c.n)));
  const led = and(inArray(l.organisationId, [...leads]), or(isNull(l.igLeadId), inArray(l.igLeadId, [...persons])));
  const found = q
    .select({ ...shared('comments', c.at), checklist: sql<string>`''`.as('of') })
    .from(l)
    .innerJoin(t, and(eq(t.agreementReference, l.reference), isNull(t.settledHow)))
    .innerJoin(c, and(eq(c.threadId, t.id), eq(c.organisationId, l.otherId)))
    .where(and(inArray(l.organisationId, [...own]), eq(l.side, 'sharing'), beforeItIsFinal, or(inArray(l.drafterId, [...persons]), led), notExists(reply)))
    .groupBy(l.organisationId, l.reference, l.otherName)
    .orderBy(asc(sql`min(${c.at})`))
    .limit(most)
    .as('comments');
  return q.select().from(found);
}

/** The longest waiting of each kind. Whoever only drafts is asked no questions about checklists. */
export async function unanswered(q: Q, organisations: readonly string[], asked: Answering): Promise<readonly Unanswered[]> {
  const said = comments(q, organisations, asked);
  return asked.leads.length === 0 ? said : unionAll(questions(q, asked), said);
}
