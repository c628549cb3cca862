import 'server-only';
// Lays out the signed copy from the frozen bytes and keeps it. Its failure never undoes or delays a signature.
import { randomUUID } from 'node:crypto';
import * as documents from '@/db/documents';
import * as versions from '@/db/versions';
import { printFrame } from '@/lib/domain/signing/print-frame';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import type { Runtime } from '../runtime';
import { sha256 } from '../sha256';

/** Throws when it could not be made, and when the bytes are not those that were signed; the outbox tries again later. */
export async function renderSigned({ store, now, renderPdf }: Pick<Runtime, 'store' | 'now' | 'renderPdf'>, versionId: string): Promise<void> {
  const version = await versions.byId(store.q, versionId);
  if (!version || version.void || (await documents.newest(store.q, versionId, 'agreement'))) return;
  if (sha256(version.content) !== version.fingerprint) throw new Error('the text does not match its fingerprint');
  const snapshot = JSON.parse(version.content) as Snapshot;
  const frame = printFrame(version, snapshot, await versions.standing(store.q, versionId));
  const made = await renderPdf({ print: snapshot.print, frame, attachment: version.content, priority: 'signed' });
  if (!made.ok) throw new Error(made.code);
  const bytes = Buffer.from(made.pdf);
  await store.tx((q) => documents.keep(q, { id: randomUUID(), versionId, kind: 'agreement', bytes, sha256: sha256(bytes), ...made.versions, at: now() }));
}
