import 'server-only';
// Frozen versions and their signatures. Rows are only ever added: a signature taken back and a version made void are rows of their own.
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import type { SignatureEvidence } from '@/lib/domain/signing/evidence';
import type { FrozenVersion, StandingSignature } from '@/lib/domain/signing/frozen-version';
import * as agreements from './agreements';
import { prepared } from './prepared';
import { schema } from './schema';
import type { Q, Tx } from './store';

const { version, signature, signatureWithdrawal, versionVoid, signaturePersonal, agreement } = schema;

/** A version as it lies in the store, with what has happened to it since. */
export interface StoredVersion extends FrozenVersion {
  readonly agreementId: string;
  readonly frozenBy: string;
  readonly contactSheet: PrintContactSheet;
  readonly void?: { readonly why: string; readonly by: string; readonly at: string };
}

export interface StoredSignature extends StandingSignature {
  /** Canonical JSON of SignatureEvidence. */
  readonly evidence: string;
  readonly sha256: string;
  readonly withdrawn?: { readonly by: string; readonly at: string };
}

const versions = (q: Q) =>
  q
    .select({ version, reference: agreement.reference, gone: versionVoid })
    .from(version)
    .innerJoin(agreement, eq(agreement.id, version.agreementId))
    .leftJoin(versionVoid, eq(versionVoid.id, version.id))
    .$dynamic();

type Row = Awaited<ReturnType<typeof versions>>[number];
const toVersion = ({ version: v, reference, gone }: Row): StoredVersion => ({
  ...v,
  reference,
  frozenAt: v.frozenAt.toISOString(),
  ...(gone && { void: { why: gone.why, by: gone.by, at: gone.at.toISOString() } }),
});

/** One version by its number, for people of either side. */
export async function frozen(q: Q, reference: string, number: number, organisations: readonly string[]): Promise<StoredVersion | undefined> {
  const file = await agreements.file(q, reference, organisations);
  if (!file) return undefined;
  const [row] = await versions(q).where(and(eq(version.agreementId, file.id), eq(version.number, number)));
  return row && toVersion(row);
}

/** Every version ever frozen, void ones included, first one first. */
export async function all(q: Q, reference: string, organisations: readonly string[]): Promise<readonly StoredVersion[]> {
  const file = await agreements.file(q, reference, organisations);
  if (!file) return [];
  return (await versions(q).where(eq(version.agreementId, file.id)).orderBy(asc(version.number))).map(toVersion);
}

const versionsOf = prepared((q, ids) => versions(q).where(inArray(version.agreementId, ids)).orderBy(asc(version.number)));

/** Every version of agreements that the caller has loaded, void ones included, by their numbers. */
export async function ofFiles(q: Q, files: readonly Pick<AgreementFile, 'id'>[]): Promise<readonly StoredVersion[]> {
  const rows = await versionsOf(
    q,
    files.map(({ id }) => id),
  );
  return rows.map(toVersion);
}

/** The signed version of the agreement that this one is to replace; undefined for one that replaces nothing. */
export async function signedBefore(q: Q, { replaces }: Pick<AgreementFile, 'replaces'>, organisations: readonly string[]): Promise<StoredVersion | undefined> {
  const before = replaces && (await agreements.file(q, replaces.reference, organisations));
  return before?.version && byId(q, before.version.id);
}

/** A version by its id: for the worker and for callers that have loaded the agreement. */
export async function byId(q: Q, id: string): Promise<StoredVersion | undefined> {
  const [row] = await versions(q).where(eq(version.id, id));
  return row && toVersion(row);
}

export type NewVersion = Omit<StoredVersion, 'reference' | 'void' | 'frozenAt'> & { readonly frozenAt: Date };

/** Adds the frozen version. The agreement is pointed at it by agreements.change in the same transaction. */
export async function freeze(q: Tx, { id, agreementId, number, content, fingerprint, frozenAt, frozenBy, contactSheet }: NewVersion): Promise<void> {
  await q.insert(version).values({ id, agreementId, number, content, fingerprint, frozenAt, frozenBy, contactSheet });
}

const signaturesBy = prepared((q, versionIds) =>
  q
    .select()
    .from(signature)
    .leftJoin(signatureWithdrawal, eq(signatureWithdrawal.id, signature.id))
    .where(inArray(signature.versionId, versionIds))
    .orderBy(asc(signature.at), asc(signature.round)),
);

/** All signatures on versions that the caller has loaded, those taken back included, in the order of signing: version → its own. */
export async function signaturesOn(q: Q, versionIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredSignature[]>> {
  const rows = versionIds.length === 0 ? [] : await signaturesBy(q, versionIds);
  const all = rows.map(({ signature: s, signature_withdrawal: back }) => {
    const said = JSON.parse(s.evidence) as SignatureEvidence;
    const stored: StoredSignature = {
      id: s.id,
      side: s.side,
      round: s.round,
      personId: s.personId,
      name: said.name,
      role: said.role,
      organisation: said.organisation.name,
      at: s.at.toISOString(),
      evidence: s.evidence,
      sha256: s.sha256,
      ...(back && { withdrawn: { by: back.by, at: back.at.toISOString() } }),
    };
    return { versionId: s.versionId, stored };
  });
  return new Map(versionIds.map((id) => [id, all.filter(({ versionId }) => versionId === id).map(({ stored }) => stored)]));
}

/** The same for one version. */
export async function signaturesOf(q: Q, versionId: string): Promise<readonly StoredSignature[]> {
  return (await signaturesOn(q, [versionId])).get(versionId) ?? [];
}

/** The signatures that stand: none that was taken back. */
export async function standing(q: Q, versionId: string): Promise<readonly StoredSignature[]> {
  return (await signaturesOf(q, versionId)).filter((s) => !s.withdrawn);
}

export interface NewSignature {
  readonly id: string;
  readonly versionId: string;
  readonly side: Side;
  readonly round: number;
  readonly personId: string;
  /** Canonical JSON of SignatureEvidence, and its plain SHA-256. */
  readonly evidence: string;
  readonly sha256: string;
  readonly at: Date;
  /** E-mail, address and browser with their salts: beside the row, so that they can be erased. */
  readonly personal: Readonly<Record<string, { readonly value: string; readonly salt: string }>>;
}

export async function recordSignature(q: Tx, { personal, ...row }: NewSignature): Promise<void> {
  await q.insert(signature).values(row);
  await q.insert(signaturePersonal).values({ signatureId: row.id, details: personal });
}

export async function withdraw(q: Tx, signatureId: string, by: string, at: Date): Promise<void> {
  await q.insert(signatureWithdrawal).values({ id: signatureId, by, at });
}

/** The version no longer stands, and with it its signatures. `why`: reopened, declined, withdrawn. */
export async function makeVoid(q: Tx, versionId: string, why: string, by: string, at: Date): Promise<void> {
  await q.insert(versionVoid).values({ id: versionId, why, by, at });
}
