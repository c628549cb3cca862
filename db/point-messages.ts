import 'server-only';
// Questions and replies about the points of a checklist: for its two sides, and for nobody else.
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { MessageWrites, PointMessage } from '@/lib/domain/assurance/point-thread';
import { touched } from './listed-agreements';
import * as people from './people';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { pointMessage: t, checklist: k } = schema;

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
  const [of] = await q.select({ reference: k.agreementReference }).from(k).where(eq(k.id, checklist));
  if (of) await touched(q, of.reference, new Date(at));
}
