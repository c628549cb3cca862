import 'server-only';
// What is different in a new version from the one that both sides signed: read from the frozen bytes of that one.
import { catalogue } from '@/content/catalogue';
import { successorWords } from '@/content/wording/successor';
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { printChanges } from '@/lib/domain/print/print-changes';
import type { SecondReading } from './review-models';
import { type IssuedVersion, readVersion } from './signing-file';
import { printSourceOf } from './since-answers';

export interface SignedBefore {
  readonly version: IssuedVersion;
  /** With which it was signed, and who was named in it to sign for the partner. */
  readonly checklist: AgreementFile['checklist'];
  readonly reply: AgreementFile['reply'];
}

/** The signed version that this agreement is to replace; undefined for one that replaces nothing. */
export async function signedBefore(q: Q, { replaces }: Pick<AgreementFile, 'replaces'>, organisations: readonly string[]): Promise<SignedBefore | undefined> {
  const before = replaces && (await agreements.file(q, replaces.reference, organisations));
  const stored = before?.version && (await versions.byId(q, before.version.id));
  return before && stored && { version: readVersion(stored), checklist: before.checklist, reply: before.reply };
}

/**
 * A checklist that nobody has decided on yet, a reply that is still to come and a partner that has not said yet whether it has what it needs
 * have taken nothing away: until then what stood before is read.
 */
function asDecided(file: AgreementFile, { checklist, reply }: SignedBefore): AgreementFile {
  return {
    ...file,
    ...(file.checklist?.decision === undefined && checklist && { checklist }),
    ...(file.reply === undefined && reply && { reply }),
    ...(file.replaces && { replaces: { ...file.replaces, carried: file.replaces.carried.filter((key) => key !== 'enough') } }),
  };
}

/** Before and Now; undefined where the bytes of the signed version do not give its fingerprint any more. */
export function againstSigned(before: SignedBefore | undefined, { file, context }: Standing, now: Date): SecondReading | undefined {
  if (!before?.version.unchanged) return undefined;
  const { number, snapshot } = before.version;
  const source = printSourceOf(standingOf(asDecided(file, before), catalogue, context), now);
  if (!source) return undefined;
  const heading = successorWords.changes.replace('{n}', String(number));
  return { heading, details: [], sentences: printChanges(snapshot.print, printAgreement(source)), rows: [] };
}
