import 'server-only';
// What the pages around signing read: the agreement, the version that stands with its signatures, and the one before it.
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import { onceAlike } from '@/lib/domain/once-for';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { signerWords, standsIn } from '@/lib/domain/signing/pass-on';
import { signatoryOf } from '@/lib/domain/signing/who-signs';
import { sha256 } from '@/lib/server/sha256';

/** Read from the frozen bytes, and only while they still give the fingerprint: other bytes may hold anything. */
export type IssuedVersion = versions.StoredVersion &
  ({ readonly unchanged: true; readonly snapshot: Snapshot } | { readonly unchanged: false; readonly snapshot?: never });

export interface SigningFile {
  readonly file: AgreementFile;
  /** The version that is issued for signature, or signed. */
  readonly version?: IssuedVersion;
  /** On that version, withdrawn ones included. */
  readonly signatures: readonly versions.StoredSignature[];
  /** The version issued before it, which no longer stands; for the first of a new version, the one that it replaces. */
  readonly before?: IssuedVersion;
}

const mostKnown = 60;

export const readVersion = onceAlike(
  ({ id }: versions.StoredVersion) => id,
  (version): IssuedVersion => {
    if (sha256(version.content) !== version.fingerprint) return { ...version, unchanged: false };
    return { ...version, unchanged: true, snapshot: JSON.parse(version.content) as Snapshot };
  },
  mostKnown,
);

/** Undefined for strangers as for a reference that does not exist. */
export async function signingFile(q: Q, reference: string, organisations: readonly string[]): Promise<SigningFile | undefined> {
  const file = await agreements.file(q, reference, organisations);
  if (!file) return undefined;
  const all = await versions.all(q, reference, organisations);
  const version = all.find(({ id }) => id === file.version?.id);
  if (!version) return { file, signatures: [] };
  const before = all.filter(({ number }) => number < version.number).at(-1) ?? (await versions.signedBefore(q, file, organisations));
  return { file, version: readVersion(version), signatures: await versions.signaturesOf(q, version.id), ...(before && { before: readVersion(before) }) };
}

/** The signatures that stand, those taken back left out. */
export const standingSignatures = ({ signatures }: Pick<SigningFile, 'signatures'>) => signatures.filter(({ withdrawn }) => !withdrawn);

type Parties = Pick<AgreementFile, 'sharing' | 'partner'>;

export const organisationOf = ({ sharing, partner }: Parties, side: Side): string => (side === 'sharing' ? sharing.name : (partner?.name ?? 'the partner'));

/** What the agreement is called for people of one of its organisations: by the other side. */
export const namedFor = ({ sharing, partner }: Parties, organisationId: string): string =>
  `Agreement with ${sharing.id === organisationId ? (partner?.name ?? 'a partner') : sharing.name}`;

/** Who signs for each side, and who has. */
export function signers({ file, signatures }: Pick<SigningFile, 'file' | 'signatures'>) {
  const standing = standingSignatures({ signatures });
  return (['sharing', 'receiving'] as const).map((side) => {
    const [named, signature] = [signatoryOf(file, side), standing.find((one) => one.side === side)];
    return {
      organisation: organisationOf(file, side),
      side,
      ...(named && { who: signerWords(named, file), instead: standsIn(named, file) }),
      ...(signature && { signedAt: signature.at }),
    };
  });
}
