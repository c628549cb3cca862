import 'server-only';
// What both sides signed, for whoever asks what it means today: settled afresh, the answers may say more than the text ever did.
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { sha256 } from './sha256';

/** Undefined before both have signed, and where the bytes no longer give the fingerprint: those may hold anything. */
export async function signedVersion(q: Q, file: AgreementFile): Promise<Snapshot | undefined> {
  const version = isSigned(file) && file.version ? await versions.byId(q, file.version.id) : undefined;
  if (!version || sha256(version.content) !== version.fingerprint) return undefined;
  return JSON.parse(version.content) as Snapshot;
}
