import 'server-only';
// The task of laying out a signed copy, as it stands in the outbox: how far it is, and asking for it once more.
import { and, eq } from 'drizzle-orm';
import type { CopyTask } from '@/lib/domain/signing/copy-state';
import { visibleTo } from './agreements';
import * as outbox from './outbox';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.outbox;
const { agreement, version } = schema;
const kind = 'render-signed-pdf';
export const keyOfCopy = (versionId: string) => `signed-pdf:${versionId}`; // as sign-agreement gives it

/** How far it is for a version of these organisations; undefined for strangers, and where nobody ever asked for it. */
export async function task(q: Q, versionId: string, organisations: readonly string[]): Promise<CopyTask | undefined> {
  const [row] = await q
    .select({ state: t.state, tries: t.tries, reason: t.reason })
    .from(t)
    .innerJoin(version, eq(version.id, versionId))
    .innerJoin(agreement, and(eq(agreement.id, version.agreementId), visibleTo(organisations)))
    .where(eq(t.dedupe, keyOfCopy(versionId)));
  return row;
}

/** From the beginning, as if it had never been tried. */
export async function askAgain(q: Tx, reference: string, versionId: string, now: Date): Promise<void> {
  await outbox.put(q, { kind, about: { agreement: reference, version: versionId }, dedupe: keyOfCopy(versionId) }, now);
  await q
    .update(t)
    .set({ state: 'waiting', tries: 0, dueAt: now, reason: null })
    .where(eq(t.dedupe, keyOfCopy(versionId)));
}
