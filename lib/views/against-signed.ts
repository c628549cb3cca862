import 'server-only';
// What is different in a new version from the one that both sides signed: read from the frozen bytes of that one.
import { successorWords } from '@/content/wording/successor';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { printChanges } from '@/lib/domain/print/print-changes';
import type { PrintModel } from '@/lib/domain/print/print-model';
import type { SecondReading } from './review-models';
import { type IssuedVersion, readVersion } from './signing-file';

/** The signed version that this agreement is to replace; undefined for one that replaces nothing. */
export async function signedBefore(q: Q, file: Pick<AgreementFile, 'replaces'>, organisations: readonly string[]): Promise<IssuedVersion | undefined> {
  const stored = await versions.signedBefore(q, file, organisations);
  return stored && readVersion(stored);
}

/** Before and Now; undefined where the bytes of the signed version do not give its fingerprint any more. */
export function againstSigned(before: IssuedVersion | undefined, now: PrintModel): SecondReading | undefined {
  if (!before?.unchanged) return undefined;
  const heading = successorWords.changes.replace('{n}', String(before.number));
  return { heading, details: [], sentences: printChanges(before.snapshot.print, now), rows: [] };
}
