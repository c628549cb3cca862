import 'server-only';
// Lines that were told on the telephone, of a checklist that was loaded for the actor before.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { ToldAnswers, ToldWrites } from '@/lib/domain/assurance/told';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { toldAnswer: t, checklist: c, listedAgreement: l } = schema;

const lines = prepared((q, list) => q.select().from(t).where(inArray(t.checklistId, list)));

/** Of this checklist, which only its two sides could load; nothing for anybody else. */
export async function of(q: Q, { id, organisationId, sharingOrganisationId }: Checklist, organisations: readonly string[]): Promise<ToldAnswers> {
  if (!organisations.includes(organisationId) && !organisations.includes(sharingOrganisationId)) return {};
  const rows = await lines(q, [id]);
  return Object.fromEntries(rows.map(({ key, value, revision, by, byName, at }) => [key, { value, revision, by, byName, at: at.toISOString() }]));
}

export interface ToldToConfirm {
  /** Whose answers they become. */
  readonly organisation: string;
  readonly checklist: string;
  readonly status: Checklist['status'];
  readonly reference: string;
  /** Who noted them. */
  readonly otherName: string;
  /** Since when the first of them waits. */
  readonly at: Date;
}

/** Checklists of these organisations with lines that they have neither confirmed nor answered, of agreements that are under way; the longest waiting first. */
export async function waitingFor(q: Q, organisations: readonly string[], most: number): Promise<readonly ToldToConfirm[]> {
  return q
    .select({
      organisation: l.organisationId,
      checklist: c.id,
      status: c.status,
      reference: l.reference,
      otherName: l.otherName,
      at: sql<Date>`min(${t.at})`.mapWith(t.at),
    })
    .from(l)
    .innerJoin(c, and(eq(c.agreementReference, l.reference), eq(c.organisationId, l.organisationId)))
    .innerJoin(t, eq(t.checklistId, c.id))
    .where(
      and(
        inArray(l.organisationId, [...organisations]),
        inArray(l.status, ['with-partner', 'changes-asked']),
        sql`json_type(${c.answers}, '$."' || ${t.key} || '"') is null`,
      ),
    )
    .groupBy(l.organisationId, c.id, c.status, l.reference, l.otherName)
    .orderBy(asc(sql`min(${t.at})`))
    .limit(most);
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
