import 'server-only';
// Documents laid out from frozen bytes, kept as they were made.
import { and, desc, eq } from 'drizzle-orm';
import { schema } from './schema';
import type { Q, Tx } from './store';

const t = schema.document;

export type StoredDocument = typeof t.$inferSelect;

/** The newest document of this kind (“agreement”) of a version that the caller has loaded. */
export async function newest(q: Q, versionId: string, kind: string): Promise<StoredDocument | undefined> {
  const [row] = await q
    .select()
    .from(t)
    .where(and(eq(t.versionId, versionId), eq(t.kind, kind)))
    .orderBy(desc(t.at))
    .limit(1);
  return row;
}

export async function keep(q: Tx, document: StoredDocument): Promise<void> {
  await q.insert(t).values(document);
}
