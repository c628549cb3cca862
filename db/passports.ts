import 'server-only';
// Passports: the versions of an organisation’s own checklist answers. They are that organisation’s alone: whom else it answered is nobody’s business.
import { desc, eq, inArray } from 'drizzle-orm';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { PassportVersion } from '@/lib/domain/assurance/passport';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { passportVersion: t, passportUse: use, checklist } = schema;

const toVersion = ({ organisationId, at, checklistId, ...row }: typeof t.$inferSelect): PassportVersion => ({
  ...row,
  organisation: organisationId,
  checklist: checklistId,
  at: at.toISOString(),
});

const versionsOf = prepared((q, list) => q.select().from(t).where(inArray(t.organisationId, list)).orderBy(desc(t.number)));

/** Every version of one of the actor’s organisations, the newest first; none of anybody else’s. */
export async function all(q: Q, organisations: readonly string[], organisation: string): Promise<readonly PassportVersion[]> {
  return organisations.includes(organisation) ? (await versionsOf(q, [organisation])).map(toVersion) : [];
}

const newestOf = prepared((q, list) => q.select().from(t).where(inArray(t.organisationId, list)).orderBy(desc(t.number)).limit(1));

/** The version that stands now; undefined before anything was sent. */
export async function newest(q: Q, organisations: readonly string[], organisation: string): Promise<PassportVersion | undefined> {
  const [first] = organisations.includes(organisation) ? await newestOf(q, [organisation]) : [];
  return first && toVersion(first);
}

/** Checklist id → the number of the version that it came from or was sent with, of one of the actor’s organisations. */
export async function uses(q: Q, organisations: readonly string[], organisation: string): Promise<ReadonlyMap<string, number>> {
  if (!organisations.includes(organisation)) return new Map();
  const rows = await q
    .select({ id: use.checklistId, number: use.number })
    .from(use)
    .innerJoin(checklist, eq(checklist.id, use.checklistId))
    .where(eq(checklist.organisationId, organisation));
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** The number of the version that one checklist holds, for the organisation that filled it in. */
export async function heldBy(
  q: Q,
  organisations: readonly string[],
  { id, organisationId }: Pick<Checklist, 'id' | 'organisationId'>,
): Promise<number | undefined> {
  if (!organisations.includes(organisationId)) return undefined;
  const [row] = await q.select().from(use).where(eq(use.checklistId, id));
  return row?.number;
}

/** This checklist holds this version from now on. */
export async function attach(q: Tx, { id }: Pick<Checklist, 'id'>, number: number): Promise<void> {
  await q.insert(use).values({ checklistId: id, number }).onConflictDoUpdate({ target: use.checklistId, set: { number } });
}

/** A new version of an agreement goes on with the checklist of the one before, and so with what that holds. */
export async function carry(q: Tx, { id }: Pick<Checklist, 'id'>, before: string): Promise<void> {
  const [row] = await q
    .select({ number: use.number })
    .from(use)
    .innerJoin(checklist, eq(checklist.id, use.checklistId))
    .where(eq(checklist.agreementReference, before));
  if (row) await attach(q, { id }, row.number);
}

/** The version with which a checklist was sent: written when it is new, and remembered with the checklist. */
export async function sentWith(q: Tx, { id }: Pick<Checklist, 'id'>, version: PassportVersion): Promise<void> {
  const { organisation, number, answers, checklist: checklistId, by, at } = version;
  await q
    .insert(t)
    .values({ organisationId: organisation, number, answers, checklistId, by, at: new Date(at) })
    .onConflictDoNothing();
  await attach(q, { id }, number);
}
