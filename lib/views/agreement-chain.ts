import 'server-only';
// The versions of an agreement and of those that it replaces or that replace it, as one row of numbers: the history page of versions and
// the comparison read it. Only agreements that the reader may see are in it.
import type { Q } from '@/db/store';
import * as successors from '@/db/successors';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type KeptVersion, keptVersions } from './version-file';

export interface ChainedVersion extends KeptVersion {
  /** The agreement that it is a version of. */
  readonly file: AgreementFile;
}

export interface Chain {
  /** The agreement that was asked for. */
  readonly file: AgreementFile;
  /** Every agreement of the chain, first one first. */
  readonly files: readonly AgreementFile[];
  /** Every version ever frozen, void ones included, by their numbers, which no two share. */
  readonly versions: readonly ChainedVersion[];
}

/** undefined: nothing that these organisations may see. */
export async function chainOf(q: Q, reference: string, organisations: readonly string[]): Promise<Chain | undefined> {
  const files = await successors.chain(q, reference, organisations);
  const file = files.find((one) => one.reference === reference);
  if (!file) return undefined;
  const all = await keptVersions(q, files);
  const byId = new Map(files.map((one) => [one.id, one]));
  const versions = all
    .flatMap((kept) => {
      const of = byId.get(kept.version.agreementId);
      return of ? [{ ...kept, file: of }] : [];
    })
    .sort((a, b) => a.version.number - b.version.number);
  return { file, files, versions };
}
