import 'server-only';
// The task of laying out a signed copy, as it stands in the outbox: how far it is, and asking for it once more.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { CopyTask } from '@/lib/domain/signing/copy-state';
import { visibleTo } from './agreements';
import * as outbox from './outbox';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.outbox;
const { agreement, listedAgreement, version } = schema;
const kind = 'render-signed-pdf';
const keyOf = (versionId: string) => `signed-pdf:${versionId}`; // as sign-agreement gives it

/** How far it is for a version of these organisations; undefined for strangers, and where nobody ever asked for it. */
export async function task(q: Q, versionId: string, organisations: readonly string[]): Promise<CopyTask | undefined> {
  const [row] = await q
    .select({ state: t.state, tries: t.tries, reason: t.reason })
    .from(t)
    .innerJoin(version, eq(version.id, versionId))
    .innerJoin(agreement, and(eq(agreement.id, version.agreementId), visibleTo(organisations)))
    .where(eq(t.dedupe, keyOf(versionId)));
  return row;
}

/** From the beginning, as if it had never been tried. */
export async function askAgain(q: Tx, reference: string, versionId: string, now: Date): Promise<void> {
  await outbox.put(q, { kind, about: { agreement: reference, version: versionId }, dedupe: keyOf(versionId) }, now);
  await q
    .update(t)
    .set({ state: 'waiting', tries: 0, dueAt: now, reason: null })
    .where(eq(t.dedupe, keyOf(versionId)));
}

export interface GivenUp {
  readonly reference: string;
  readonly version: number;
  readonly otherName: string;
  readonly changedAt: Date;
}

/** Signed agreements of these organisations whose copy was given up, the newest first. */
export async function givenUp(q: Q, organisations: readonly string[], most: number): Promise<readonly GivenUp[]> {
  const { reference, otherName, changedAt } = listedAgreement;
  return q
    .select({ reference, version: version.number, otherName, changedAt })
    .from(t)
    .innerJoin(version, eq(t.dedupe, sql`${keyOf('')} || ${version.id}`))
    .innerJoin(agreement, and(eq(agreement.versionId, version.id), inArray(agreement.status, ['signed', 'ended'])))
    .innerJoin(listedAgreement, and(eq(listedAgreement.agreementId, agreement.id), inArray(listedAgreement.organisationId, [...organisations])))
    .where(eq(t.state, 'dead'))
    .orderBy(desc(changedAt))
    .limit(most);
}
