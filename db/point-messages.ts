import 'server-only';
// Questions and replies about the points of a checklist: for its two sides, and for nobody else.
import { and, asc, count, eq, inArray, max } from 'drizzle-orm';
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
  return rows.map(({ id: own, point, side, by, text, at }) => ({
    id: own,
    point,
    side,
    by,
    byName: names.get(by) ?? 'Somebody',
    text,
    at: at.toISOString(),
  }));
}

export async function insert(q: Tx, { checklist, message: { at, ...message } }: MessageWrites): Promise<void> {
  const [before] = await q
    .select({ n: count() })
    .from(t)
    .where(and(eq(t.checklistId, checklist), eq(t.point, message.point)));
  await q.insert(t).values({ ...message, checklistId: checklist, n: (before?.n ?? 0) + 1, at: new Date(at) });
}

export interface WaitingQuestion {
  readonly checklist: string;
  readonly reference: string;
  /** Who asks. */
  readonly otherName: string;
  /** Since when. */
  readonly at: Date;
}

/** Checklists on which a partner waits for this organisation’s reply, the longest waiting first. What was decided since is settled. */
export async function waitingFor(q: Q, own: string, most: number): Promise<readonly WaitingQuestion[]> {
  const last = q
    .select({ checklistId: t.checklistId, point: t.point, n: max(t.n).as('last_n') })
    .from(t)
    .groupBy(t.checklistId, t.point)
    .as('last');
  const rows = await q
    .select({ checklist: t.checklistId, reference: c.agreementReference, otherName: l.otherName, at: t.at, decision: c.decision })
    .from(l)
    .innerJoin(c, eq(c.agreementReference, l.reference))
    .innerJoin(t, and(eq(t.checklistId, c.id), eq(t.side, 'receiving')))
    .innerJoin(last, and(eq(last.checklistId, t.checklistId), eq(last.point, t.point), eq(last.n, t.n)))
    .where(and(eq(l.organisationId, own), eq(c.sharingOrganisationId, own), inArray(l.status, ['draft', 'with-partner', 'changes-asked'])))
    .orderBy(asc(t.at));
  const open = rows.filter(({ at, decision }) => at.toISOString() > (decision?.at ?? ''));
  return open.filter(({ checklist }, index) => open.findIndex((one) => one.checklist === checklist) === index).slice(0, most);
}
