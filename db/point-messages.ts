import 'server-only';
// Questions and replies about the points of a checklist: for its two sides, and for nobody else.
import { and, asc, count, eq, gt, inArray, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { MessageWrites, PointMessage } from '@/lib/domain/assurance/point-thread';
import * as people from './people';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { pointMessage: t, checklist: c, listedAgreement: l } = schema;

const lines = prepared((q, list) => q.select().from(t).where(inArray(t.checklistId, list)).orderBy(asc(t.at), asc(t.n)));

/** Of this checklist, the oldest first; nothing for anybody but its two sides. */
export async function of(q: Q, { id, organisationId, sharingOrganisationId }: Checklist, organisations: readonly string[]): Promise<readonly PointMessage[]> {
  if (!organisations.includes(organisationId) && !organisations.includes(sharingOrganisationId)) return [];
  const rows = await lines(q, [id]);
  const names = await people.namesOf(
    q,
    rows.map(({ by }) => by),
  );
  return rows.map(({ id: own, point, side, by, asks, text, at }) => ({
    id: own,
    point,
    side,
    by,
    byName: names.get(by) ?? 'Somebody',
    asks: asks === 1,
    text,
    at: at.toISOString(),
  }));
}

export async function insert(q: Tx, { checklist, message: { at, asks, ...message } }: MessageWrites): Promise<void> {
  const [before] = await q
    .select({ n: count() })
    .from(t)
    .where(and(eq(t.checklistId, checklist), eq(t.point, message.point)));
  await q.insert(t).values({ ...message, asks: asks ? 1 : 0, checklistId: checklist, n: (before?.n ?? 0) + 1, at: new Date(at) });
}

export interface WaitingQuestion {
  /** Whose reply is waited for. */
  readonly organisation: string;
  readonly checklist: string;
  readonly reference: string;
  /** Who asks. */
  readonly otherName: string;
  /** Since when. */
  readonly at: Date;
}

const later = alias(t, 'later');

/** Checklists on which a partner waits for the reply of one of these organisations, the longest waiting first. What was decided since is settled. */
export async function waitingFor(q: Q, organisations: readonly string[], most: number): Promise<readonly WaitingQuestion[]> {
  const reply = q
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.checklistId, t.checklistId), eq(later.point, t.point), gt(later.n, t.n)));
  const decided = sql`coalesce(json_extract(${c.decision}, '$.at'), '')`;
  return q
    .select({
      organisation: l.organisationId,
      checklist: t.checklistId,
      reference: c.agreementReference,
      otherName: l.otherName,
      at: sql<Date>`min(${t.at})`.mapWith(t.at),
    })
    .from(l)
    .innerJoin(c, eq(c.agreementReference, l.reference))
    .innerJoin(t, and(eq(t.checklistId, c.id), eq(t.side, 'receiving'), eq(t.asks, 1)))
    .where(
      and(
        inArray(l.organisationId, [...organisations]),
        eq(c.sharingOrganisationId, l.organisationId),
        inArray(l.status, ['draft', 'with-partner', 'changes-asked']),
        sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${t.at} / 1000.0, 'unixepoch') > ${decided}`,
        notExists(reply),
      ),
    )
    .groupBy(l.organisationId, t.checklistId, c.agreementReference, l.otherName)
    .orderBy(asc(sql`min(${t.at})`))
    .limit(most);
}
