import 'server-only';
// Whether a stored version is still what was made and signed: looked at again with every read, and worked out again for other bytes.
import { onceAlike } from '@/lib/domain/once-for';
import { integrityFaults, type IntegrityFault, type KeptVersion } from '@/lib/domain/signing/integrity';
import { sha256 } from '@/lib/server/sha256';

type Looked = KeptVersion & { readonly version: { readonly id: string } };

const most = 60;
const faultsOf = onceAlike(
  ({ version: { id } }: Looked) => id,
  (kept): readonly IntegrityFault[] => integrityFaults(kept, sha256),
  most,
);

/** See lib/domain/signing/integrity.ts. */
export function knownFaults({ version, signatures, links }: Looked): readonly IntegrityFault[] {
  const { id, number, content, fingerprint } = version;
  return faultsOf({ version: { id, number, content, fingerprint, void: version.void }, signatures, links });
}
