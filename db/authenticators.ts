import 'server-only';
// Authenticator apps of people, the codes for when one is lost, and whose signatories need one.
import { and, desc, eq, gte, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Authenticator, Proven, RecoverySet, SecondStep } from '@/lib/domain/people/authenticator';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { authenticator, recoverySet, recoveryUsed, secondStepRule } = schema;

/** The one whose codes count; undefined for whoever has none. */
export async function activeOf(q: Q, personId: string): Promise<Authenticator | undefined> {
  const [row] = await q
    .select()
    .from(authenticator)
    .where(and(eq(authenticator.personId, personId), isNotNull(authenticator.confirmedAt), isNull(authenticator.endedAt)))
    .orderBy(desc(authenticator.confirmedAt))
    .limit(1);
  return row;
}

/** The newest one that was begun and whose first code has not been typed. */
export async function begunOf(q: Q, personId: string): Promise<Authenticator | undefined> {
  const [row] = await q
    .select()
    .from(authenticator)
    .where(and(eq(authenticator.personId, personId), isNull(authenticator.confirmedAt), isNull(authenticator.endedAt)))
    .orderBy(desc(authenticator.begunAt))
    .limit(1);
  return row;
}

/** The codes that count, with the numbers of those that were used. */
export async function recoveryOf(q: Q, personId: string): Promise<RecoverySet | undefined> {
  const [row] = await q
    .select()
    .from(recoverySet)
    .where(and(eq(recoverySet.personId, personId), isNull(recoverySet.endedAt)))
    .orderBy(desc(recoverySet.madeAt))
    .limit(1);
  if (!row) return undefined;
  const used = await q.select({ number: recoveryUsed.number }).from(recoveryUsed).where(eq(recoveryUsed.setId, row.id));
  return { ...row, used: used.map(({ number }) => number) };
}

/** What a second step of this person is held against. */
export async function stepOf(q: Q, personId: string): Promise<SecondStep | undefined> {
  const active = await activeOf(q, personId);
  const recovery = active && (await recoveryOf(q, personId));
  return active && { authenticator: active, ...(recovery && { recovery }) };
}

export async function begin(q: Tx, row: Pick<Authenticator, 'id' | 'personId' | 'keyMark' | 'next' | 'begunAt'>): Promise<void> {
  await endBegun(q, row.personId, row.begunAt);
  await q.insert(authenticator).values({ ...row, lastStep: 0 });
}

async function endBegun(q: Tx, personId: string, at: Date): Promise<void> {
  await q
    .update(authenticator)
    .set({ endedAt: at })
    .where(and(eq(authenticator.personId, personId), isNull(authenticator.confirmedAt), isNull(authenticator.endedAt)));
}

/** Its codes count from now on; those of the one before do not. */
export async function confirm(q: Tx, { id, personId }: Pick<Authenticator, 'id' | 'personId'>, step: number, at: Date): Promise<void> {
  await q
    .update(authenticator)
    .set({ endedAt: at })
    .where(and(eq(authenticator.personId, personId), ne(authenticator.id, id), isNull(authenticator.endedAt)));
  await q.update(authenticator).set({ confirmedAt: at, lastStep: step }).where(eq(authenticator.id, id));
}

/** A set of new codes; those of before open nothing. */
export async function giveCodes(q: Tx, row: Pick<RecoverySet, 'id' | 'personId' | 'next'>, at: Date): Promise<void> {
  await endCodes(q, row.personId, at);
  await q.insert(recoverySet).values({ ...row, madeAt: at });
}

async function endCodes(q: Tx, personId: string, at: Date): Promise<void> {
  await q
    .update(recoverySet)
    .set({ endedAt: at })
    .where(and(eq(recoverySet.personId, personId), isNull(recoverySet.endedAt)));
}

export async function keepCodes(q: Tx, id: string, at: Date): Promise<void> {
  await q.update(recoverySet).set({ keptAt: at }).where(eq(recoverySet.id, id));
}

/** The code that was typed counts no second time. */
export async function spend(q: Tx, proven: Proven, at: Date): Promise<void> {
  if (proven.by === 'authenticator') await q.update(authenticator).set({ lastStep: proven.step }).where(eq(authenticator.id, proven.id));
  else await q.insert(recoveryUsed).values({ setId: proven.id, number: proven.number, usedAt: at });
}

/** Nothing is asked for beside mailbox and password any more. since: only one that was set up then or later. */
export async function remove(q: Tx, personId: string, at: Date, since?: Date): Promise<void> {
  if (since) {
    const [late] = await q
      .select({ id: authenticator.id })
      .from(authenticator)
      .where(and(eq(authenticator.personId, personId), isNull(authenticator.endedAt), gte(authenticator.begunAt, since)))
      .limit(1);
    if (!late) return;
  }
  await q
    .update(authenticator)
    .set({ endedAt: at })
    .where(and(eq(authenticator.personId, personId), isNull(authenticator.endedAt)));
  await endCodes(q, personId, at);
}

/** Those made with another key file can never be right again: their people come in by mailbox and password alone. */
export async function endForeign(q: Tx, keyMark: string, at: Date): Promise<void> {
  await q
    .update(authenticator)
    .set({ endedAt: at })
    .where(and(ne(authenticator.keyMark, keyMark), isNull(authenticator.endedAt)));
}

/** Do the signatories of this organisation need a second step? */
export async function isRequired(q: Q, organisationId: string): Promise<boolean> {
  return (await q.select({ since: secondStepRule.since }).from(secondStepRule).where(eq(secondStepRule.organisationId, organisationId))).length > 0;
}

export async function setRule(q: Tx, organisationId: string, required: boolean, at: Date): Promise<void> {
  if (required) await q.insert(secondStepRule).values({ organisationId, since: at }).onConflictDoNothing();
  else await q.delete(secondStepRule).where(eq(secondStepRule.organisationId, organisationId));
}

/** Those of them who have no app. */
export async function withoutOne<P extends { readonly id: string }>(q: Q, people: readonly P[]): Promise<readonly P[]> {
  if (people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  const rows = await q
    .select({ id: authenticator.personId })
    .from(authenticator)
    .where(and(inArray(authenticator.personId, ids), isNotNull(authenticator.confirmedAt), isNull(authenticator.endedAt)));
  const have = new Set(rows.map(({ id }) => id));
  return people.filter(({ id }) => !have.has(id));
}

/** Somebody who signs for this organisation needs an app, and has none yet. */
export async function lacksOne(q: Q, personId: string, organisationId: string): Promise<boolean> {
  return (await isRequired(q, organisationId)) && (await activeOf(q, personId)) === undefined;
}
