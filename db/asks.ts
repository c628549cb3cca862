import 'server-only';
// What charities ask for. Each is read for its two sides alone: the charity, and the organisation or the mailbox that it asks.
import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Ask } from '@/lib/domain/ask/ask';
import type { AskSettled } from '@/lib/domain/ask/asking';
import { type Actor, shownMailbox } from '@/lib/domain/people/actor';
import type { Organisation } from '@/lib/domain/people/organisation';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { ask: t, agreement, organisation } = schema;
const asking = alias(organisation, 'asking');
const asked = alias(organisation, 'asked');
type Row = typeof t.$inferSelect;

const toAsk = (row: Row): Ask => ({
  reference: row.reference,
  asking: row.askingOrganisationId,
  by: row.by,
  status: row.status,
  answers: row.answers,
  at: row.at.toISOString(),
  ...(row.askedOrganisationId !== null && { asked: row.askedOrganisationId }),
  ...(row.toMailbox !== null && { to: { name: row.toName ?? '', mailbox: row.toMailbox } }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.settledAt && { settledAt: row.settledAt.toISOString() }),
  ...(row.settledBy !== null && { settledBy: row.settledBy }),
});

export type AskReader = Pick<Actor, 'organisations' | 'email' | 'how'>;

function askedOf(reader: AskReader): SQL | undefined {
  const mailbox = shownMailbox(reader);
  const byOrganisation = inArray(t.askedOrganisationId, [...reader.organisations]);
  return mailbox === '' ? byOrganisation : or(byOrganisation, and(isNull(t.askedOrganisationId), eq(t.toMailbox, mailbox)));
}

const visibleTo = (reader: AskReader): SQL | undefined => or(inArray(t.askingOrganisationId, [...reader.organisations]), askedOf(reader));

/** undefined for strangers as for a reference that nobody asked by. */
export async function one(q: Q, reference: string, reader: AskReader): Promise<Ask | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.reference, reference), visibleTo(reader)));
  return row && toAsk(row);
}

/** For the worker, which writes to both sides. */
export async function toTell(q: Q, reference: string): Promise<Ask | undefined> {
  const [row] = await q.select().from(t).where(eq(t.reference, reference));
  return row && toAsk(row);
}

/** Those of these organisations that nobody has settled. */
export async function waitingOf(q: Q, organisations: readonly string[]): Promise<readonly Ask[]> {
  const rows = await q
    .select()
    .from(t)
    .where(and(inArray(t.askingOrganisationId, [...organisations]), eq(t.status, 'waiting')));
  return rows.map(toAsk);
}

/** Those that these organisations were asked and nobody has settled; not what was asked of a mailbox. */
export async function askedOfThem(q: Q, organisations: readonly string[]): Promise<readonly Ask[]> {
  const rows = await q
    .select()
    .from(t)
    .where(and(inArray(t.askedOrganisationId, [...organisations]), eq(t.status, 'waiting')));
  return rows.map(toAsk);
}

export interface OpenAsk extends Ask {
  readonly askingName: string;
  /** As it stands here, or as the charity called it. */
  readonly askedName: string;
}

const named = (row: { readonly ask: Row; readonly asking: Organisation; readonly asked: Organisation | null }): OpenAsk => ({
  ...toAsk(row.ask),
  askingName: row.asking.name,
  askedName: row.asked?.name ?? row.ask.toName ?? '',
});
const withNames = (q: Q) =>
  q
    .select({ ask: t, asking: asking.profile, asked: asked.profile })
    .from(t)
    .innerJoin(asking, eq(asking.id, t.askingOrganisationId))
    .leftJoin(asked, eq(asked.id, t.askedOrganisationId))
    .$dynamic();

/** What waits for an answer of this organisation, or of whoever reads this mailbox; the oldest first. */
export async function toAnswer(q: Q, reader: AskReader, most: number): Promise<readonly OpenAsk[]> {
  const rows = await withNames(q)
    .where(and(askedOf(reader), eq(t.status, 'waiting')))
    .orderBy(asc(t.at))
    .limit(most);
  return rows.map(named);
}

/** What these organisations asked for and wait for: an answer, or the agreement that is drafted and was not sent yet. */
export async function waitedFor(q: Q, organisations: readonly string[], most: number): Promise<readonly OpenAsk[]> {
  const drafted = and(eq(t.status, 'begun'), eq(agreement.status, 'draft'), isNull(agreement.sent));
  const rows = await withNames(q)
    .leftJoin(agreement, eq(agreement.reference, t.reference))
    .where(and(inArray(t.askingOrganisationId, [...organisations]), or(eq(t.status, 'waiting'), drafted)))
    .orderBy(asc(t.at))
    .limit(most);
  return rows.map(named);
}

export async function insert(q: Tx, { reference, asking, asked, to, by, status, answers, at }: Ask): Promise<void> {
  const whom = { askedOrganisationId: asked ?? null, toName: to?.name ?? null, toMailbox: to?.mailbox ?? null };
  await q.insert(t).values({ reference, askingOrganisationId: asking, by, status, answers, at: new Date(at), ...whom });
}

/** On top of an ask that is still waiting, and of no other. */
export async function settle(q: Tx, { ask, status, by, asked, reason }: AskSettled, at: Date): Promise<void> {
  const had = q.changes();
  await q
    .update(t)
    .set({ status, settledAt: at, settledBy: by, ...(asked !== undefined && { askedOrganisationId: asked }), ...(reason !== undefined && { reason }) })
    .where(and(eq(t.reference, ask.reference), eq(t.status, 'waiting')));
  if (q.changes() === had) throw new Error('ask: settled since it was read in this very transaction');
}
