import 'server-only';
// A checklist as its IG lead saw it last, so that the next review shows what has changed since. For the side that reviews alone.
import { eq } from 'drizzle-orm';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { ChecklistLook } from '@/lib/domain/assurance/changed-since';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { checklistLook: t } = schema;

/** Undefined before the first review, and for anybody but the side that reviews. */
export async function lastOf(
  q: Q,
  { id, sharingOrganisationId }: Pick<Checklist, 'id' | 'sharingOrganisationId'>,
  organisations: readonly string[],
): Promise<ChecklistLook | undefined> {
  if (!organisations.includes(sharingOrganisationId)) return undefined;
  const [row] = await q.select({ answers: t.answers, evidence: t.evidence }).from(t).where(eq(t.checklistId, id));
  return row;
}

export async function keep(q: Tx, { id: checklistId, answers, evidence = [] }: Pick<Checklist, 'id' | 'answers' | 'evidence'>): Promise<void> {
  await q.insert(t).values({ checklistId, answers, evidence }).onConflictDoUpdate({ target: t.checklistId, set: { answers, evidence } });
}
