import 'server-only';
// The task of laying out a signed copy, as it stands in the outbox: how far it is, and asking for it once more.
import { and, eq, inArray } from 'drizzle-orm';
import type { CopyTask } from '@/lib/domain/signing/copy-state';
import * as outbox from './outbox';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.outbox;
const kind = 'render-signed-pdf';
const keyOf = (versionId: string) => `signed-pdf:${versionId}`; // as sign-agreement gives it

/** How far it is for a version that the caller has loaded; undefined where nobody ever asked for it. */
export async function task(q: Q, versionId: string): Promise<CopyTask | undefined> {
  const [row] = await q
    .select({ state: t.state, tries: t.tries, reason: t.reason })
    .from(t)
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

/** Versions whose copy was given up, among these that the caller has loaded. */
export async function givenUp(q: Q, versionIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (versionIds.length === 0) return new Set();
  const rows = await q
    .select({ about: t.about })
    .from(t)
    .where(and(eq(t.state, 'dead'), inArray(t.dedupe, versionIds.map(keyOf))));
  return new Set(rows.map(({ about }) => about.version ?? ''));
}
