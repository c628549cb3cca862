import 'server-only';
// Comments by section, read for the organisations of an agreement and for nobody else.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Comment, CommentWrites, SettledHow, Thread } from '@/lib/domain/agreement/commenting';
import type { TextThen } from '@/lib/domain/agreement/text-changed';
import type { SectionId } from '@/lib/domain/print/print-model';
import { visibleTo } from './agreements';
import * as listed from './listed-agreements';
import * as people from './people';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { commentThread: t, comment: c, agreement: a } = schema;

/** Every thread of an agreement, the oldest first, with names; none for strangers. */
export async function ofAgreement(q: Q, reference: string, organisations: readonly string[]): Promise<readonly Thread[]> {
  const rows = await q
    .select({ thread: t, comment: c })
    .from(t)
    .innerJoin(c, eq(c.threadId, t.id))
    .innerJoin(a, and(eq(a.reference, t.agreementReference), visibleTo(organisations)))
    .where(eq(t.agreementReference, reference))
    .orderBy(asc(t.openedAt), asc(t.id), asc(c.n));
  if (rows.length === 0) return [];
  const names = await people.namesOf(
    q,
    rows.flatMap(({ thread, comment }) => [comment.by, thread.settledBy ?? comment.by]),
  );
  const nameOf = (id: string) => names.get(id) ?? 'Somebody';
  const threads = new Map<string, Thread & { comments: Comment[] }>();
  for (const { thread, comment } of rows) {
    const { id, section, origin, settledHow, settledBy, settledAt, suggestion, declined, stood } = thread;
    const how: SettledHow | null = declined === 1 ? 'declined' : settledHow;
    const settled =
      how && settledHow && settledBy && settledAt ? { settled: { how, by: settledBy, byName: nameOf(settledBy), at: settledAt.toISOString() } } : {};
    const optional = { ...(origin && { origin }), ...(suggestion && { suggestion }), ...(stood && { stood }) };
    const found = threads.get(id) ?? { id, section, comments: [], ...optional, ...settled };
    const { threadId: _, n: __, at, ...said } = comment;
    found.comments.push({ ...said, byName: nameOf(said.by), at: at.toISOString() });
    threads.set(id, found);
  }
  return [...threads.values()];
}

export async function one(q: Q, reference: string, id: string, organisations: readonly string[]): Promise<Thread | undefined> {
  return (await ofAgreement(q, reference, organisations)).find((thread) => thread.id === id);
}

/** Kept with the agreement, so that no page has to count. */
async function count(q: Tx, reference: string, at: Date): Promise<void> {
  const open = sql<number>`(select count(*) from ${t} where ${t.agreementReference} = ${reference} and ${t.settledHow} is null)`;
  await q.update(a).set({ openComments: open }).where(eq(a.reference, reference));
  await listed.touched(q, reference, at);
}

async function say(q: Tx, thread: string, { at, ...said }: Omit<Comment, 'byName'>): Promise<void> {
  const before = await q.select({ n: c.n }).from(c).where(eq(c.threadId, thread));
  await q.insert(c).values({ ...said, threadId: thread, n: before.length + 1, at: new Date(at) });
}

/** The text that is commented on, as it stands. */
async function textOf(q: Tx, reference: string): Promise<TextThen | null> {
  const [row] = await q.select({ answers: a.answers, overrides: a.overrides }).from(a).where(eq(a.reference, reference));
  return row ? { answers: Object.fromEntries(Object.entries(row.answers).map(([key, { value }]) => [key, value])), overrides: row.overrides } : null;
}

const settledNow = (how: SettledHow, by: string, at: Date) => ({
  settledHow: how === 'declined' ? ('dealt-with' as const) : how,
  declined: how === 'declined' ? 1 : 0,
  settledBy: by,
  settledAt: at,
});

export async function write(q: Tx, writes: CommentWrites, now: Date): Promise<void> {
  const { reference, thread } = writes;
  const own = and(eq(t.id, thread), eq(t.agreementReference, reference));
  if (writes.kind === 'open')
    await q.insert(t).values({
      id: thread,
      agreementReference: reference,
      section: writes.section,
      openedAt: now,
      suggestion: writes.suggestion ?? null,
      stood: await textOf(q, reference),
    });
  if (writes.kind === 'settle')
    await q
      .update(t)
      .set(settledNow(writes.how, writes.by, now))
      .where(own);
  if (writes.kind === 'reply' && writes.opensAgain) await q.update(t).set({ settledHow: null, declined: 0, settledBy: null, settledAt: null }).where(own);
  if (writes.kind !== 'settle') await say(q, thread, writes.comment);
  await count(q, reference, now);
}

export interface FromAnswer {
  readonly reference: string;
  readonly origin: string;
  readonly section: SectionId;
  /** Absent: the answer asks for nothing any more. */
  readonly comment?: Omit<Comment, 'byName'>;
  readonly by: string;
}

/** What an answer of the review asks for stands among the comments: one thread for it, taken back when the answer asks for something else. */
export async function fromAnswer(q: Tx, { reference, origin, section, comment, by }: FromAnswer, now: Date): Promise<void> {
  await q
    .update(t)
    .set(settledNow('taken-back', by, now))
    .where(and(eq(t.agreementReference, reference), eq(t.origin, origin), isNull(t.settledHow)));
  if (comment) {
    await q.insert(t).values({ id: comment.id, agreementReference: reference, section, origin, openedAt: now, stood: await textOf(q, reference) });
    await say(q, comment.id, comment);
  }
  await count(q, reference, now);
}
