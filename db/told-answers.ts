import 'server-only';
// Lines that were told on the telephone, of a checklist that was loaded for the actor before.
import { and, eq, inArray } from 'drizzle-orm';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { ToldAnswers, ToldWrites } from '@/lib/domain/assurance/told';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { toldAnswer: t } = schema;

const lines = prepared((q, list) => q.select().from(t).where(inArray(t.checklistId, list)));

/** Of this checklist, which only its two sides could load; nothing for anybody else. */
export async function of(q: Q, { id, organisationId, sharingOrganisationId }: Checklist, organisations: readonly string[]): Promise<ToldAnswers> {
  if (!organisations.includes(organisationId) && !organisations.includes(sharingOrganisationId)) return {};
  const rows = await lines(q, [id]);
  return Object.fromEntries(rows.map(({ key, value, revision, by, byName, at }) => [key, { value, revision, by, byName, at: at.toISOString() }]));
}

export async function note(q: Tx, { checklist, key, told: { value, revision, by, byName, at } }: ToldWrites): Promise<void> {
  const row = { value, revision, by, byName, at: new Date(at) };
  await q
    .insert(t)
    .values({ checklistId: checklist, key, ...row })
    .onConflictDoUpdate({ target: [t.checklistId, t.key], set: row });
}

/** They are answers now. */
export async function confirmed(q: Tx, { id }: Pick<Checklist, 'id'>, keys: readonly string[]): Promise<void> {
  await q.delete(t).where(and(eq(t.checklistId, id), inArray(t.key, [...keys])));
}
