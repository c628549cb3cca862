import 'server-only';
// The signed PDF of a version: what is stored of it, and until then how far it is.
import * as documents from '@/db/documents';
import * as signedCopies from '@/db/signed-copies';
import type { Q } from '@/db/store';
import type { Actor } from '@/lib/domain/people/actor';
import { type CopyState, copyState } from '@/lib/domain/signing/copy-state';

export interface StoredCopy {
  readonly pdf?: documents.StoredDocument;
  /** Of a copy that is not there; not looked up where one is. */
  readonly state: CopyState;
  /** Why the last try failed. */
  readonly reason?: string | null;
}

/** Of a version that the caller has loaded. Without one there is neither a copy nor anybody who makes it. */
export async function storedCopy(q: Q, versionId: string | undefined, { organisations }: Pick<Actor, 'organisations'>): Promise<StoredCopy> {
  if (versionId === undefined) return { state: copyState(undefined) };
  const pdf = await documents.newest(q, versionId, 'agreement');
  if (pdf) return { pdf, state: copyState(undefined) };
  const task = await signedCopies.task(q, versionId, organisations);
  return { state: copyState(task), ...(task && { reason: task.reason }) };
}
