import 'server-only';
// The list of checklists, by the lines of the list of agreements: each side finds its own, the partner from the moment it is sent to it.
import { and, asc, count, desc, eq, inArray, or, type Placeholder, sql } from 'drizzle-orm';
import type { ChecklistGroup } from '@/lib/domain/assurance/checklist-groups';
import type { ChecklistStatus } from '@/lib/domain/assurance/checklist';
import type { Status } from '@/lib/domain/agreement/lifecycle';
import type { Side } from '@/lib/domain/agreement/model';
import { prepared, slot } from './prepared';
import { schema } from './schema';
import type { Q } from './store';

const t = schema.listedAgreement;
const { checklist, checklistAgain: again } = schema;

/** While a draft has another partner by now, its checklist is nobody’s work. */
const between = or(
  and(eq(t.side, 'sharing'), eq(t.organisationId, checklist.sharingOrganisationId), eq(t.otherId, checklist.organisationId)),
  and(eq(t.side, 'receiving'), eq(t.organisationId, checklist.organisationId)),
);
const listed = (organisations: readonly Placeholder[]) => and(inArray(t.organisationId, [...organisations]), between);
const joined = eq(checklist.agreementReference, t.reference);

const group = sql<ChecklistGroup>`case
  when ${t.status} = 'ended' then 'ended'
  when ${t.side} = 'sharing' and ${t.status} <> 'draft' and ${checklist.status} in ('accepted', 'accepted-with-plan') and ${again.fromDay} <= ${slot('today')} then 'again'
  when ${checklist.status} in ('accepted', 'accepted-with-plan') then 'accepted'
  when ${t.side} = 'sharing' and ${checklist.status} = 'with-sharing-organisation' then 'review'
  when ${t.side} = 'receiving' and ${checklist.status} in ('in-progress', 'question-asked', 'not-accepted') then 'answers'
  else 'others' end`;

const counted = prepared((q, organisations) =>
  q
    .select({ group, all: count() })
    .from(t)
    .innerJoin(checklist, joined)
    .leftJoin(again, eq(again.checklistId, checklist.id))
    .where(listed(organisations))
    .groupBy(group),
);

/** How many there are of each group. today: ISO date. */
export async function howMany(q: Q, organisations: readonly string[], today: string): Promise<ReadonlyMap<ChecklistGroup, number>> {
  return new Map((await counted(q, organisations, { today })).map((one) => [one.group, one.all]));
}

export interface ListedChecklistRow {
  readonly group: ChecklistGroup;
  readonly id: string;
  readonly status: ChecklistStatus;
  readonly sentAt: Date | null;
  readonly side: Side;
  readonly reference: string;
  readonly agreement: Status;
  readonly otherName: string;
  readonly service: string | null;
  readonly ownService: string | null;
  readonly changedAt: Date;
}

const columns = {
  group,
  id: checklist.id,
  status: checklist.status,
  sentAt: checklist.sentAt,
  side: t.side,
  reference: t.reference,
  agreement: t.status,
  otherName: t.otherName,
  service: t.service,
  ownService: t.ownService,
  changedAt: checklist.updatedAt,
};

const some = prepared((q, organisations, only) => {
  const found = q.select(columns).from(t).innerJoin(checklist, joined).leftJoin(again, eq(again.checklistId, checklist.id)).$dynamic();
  const narrowed = found.where(and(listed(organisations), only === '' ? undefined : eq(group, only as ChecklistGroup)));
  // What waits for a decision: the longest first, as it is taken one after another.
  const longest = only === 'review' ? checklist.sentAt : only === 'again' ? again.fromDay : undefined;
  const sorted = longest ? narrowed.orderBy(asc(longest), asc(checklist.id)) : narrowed.orderBy(desc(checklist.updatedAt), desc(checklist.id));
  return sorted.limit(slot('limit')).offset(slot('offset'));
});

/** One page of the list. */
export const lines = (
  q: Q,
  organisations: readonly string[],
  only: ChecklistGroup | undefined,
  { today, ...part }: { readonly limit: number; readonly offset: number; readonly today: string },
): Promise<readonly ListedChecklistRow[]> => some(q, organisations, { ...part, today }, only ?? '');

const waiting = prepared((q, organisations) =>
  q
    .select({ id: checklist.id })
    .from(t)
    .innerJoin(checklist, joined)
    .leftJoin(again, eq(again.checklistId, checklist.id))
    .where(and(listed(organisations), eq(group, 'review')))
    .orderBy(asc(checklist.sentAt), asc(checklist.id)),
);

/** The ids of all that wait for a decision of these organisations, the longest first. */
export const toReview = async (q: Q, organisations: readonly string[]): Promise<readonly string[]> =>
  (await waiting(q, organisations, { today: '' })).map(({ id }) => id);
