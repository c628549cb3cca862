import 'server-only';
// Frozen versions as pages and downloads read them: each with its signatures, the chain, and who made it.
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import { signingWords } from '@/content/wording/signing';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { statusTag } from '@/lib/domain/agreement/status-tag';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import { agreementChain } from '@/lib/domain/audit/events';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import type { Link } from '@/lib/domain/signing/chain';
import { type IssuedVersion, readVersion } from './signing-file';
import type { Mark } from './version-models';

export interface KeptVersion {
  readonly version: IssuedVersion;
  /** Withdrawn ones included. */
  readonly signatures: readonly versions.StoredSignature[];
  /** Of the person who made it. */
  readonly madeBy: string;
  /** Every side’s signature stands on it, and it is the version that counts. */
  readonly complete: boolean;
}

export interface VersionsFile {
  readonly file: AgreementFile;
  readonly links: readonly Link[];
  /** First one first. */
  readonly kept: readonly KeptVersion[];
}

/** Every version of agreements that were loaded for the reader, each agreement’s first one first. */
export async function keptVersions(q: Q, files: readonly AgreementFile[]): Promise<readonly KeptVersion[]> {
  const all = await versions.ofFiles(q, files);
  const names = await people.namesOf(
    q,
    all.map(({ frozenBy }) => frozenBy),
  );
  const signatures = await versions.signaturesOn(
    q,
    all.map(({ id }) => id),
  );
  return all.map((version): KeptVersion => {
    const complete = files.some((file) => isSigned(file) && file.version?.id === version.id);
    const madeBy = names.get(version.frozenBy) ?? 'Somebody';
    return { version: readVersion(version), signatures: signatures.get(version.id) ?? [], madeBy, complete };
  });
}

export async function versionsFile(q: Q, reference: string, organisations: readonly string[]): Promise<VersionsFile | undefined> {
  const file = await agreements.file(q, reference, organisations);
  return file && { file, links: await events.chain(q, agreementChain(reference)), kept: await keptVersions(q, [file]) };
}

const isKnown = (why: string): why is keyof typeof signingWords.void => Object.hasOwn(signingWords.void, why);

/** Why it no longer stands; undefined while it does. */
export function goneWords({ version }: KeptVersion): string | undefined {
  if (!version.void) return undefined;
  const { why, at } = version.void;
  return `${isKnown(why) ? signingWords.void[why] : 'No longer stands'}, on ${momentInWords(at)}`;
}

export function markOf({ version, complete }: KeptVersion, file: AgreementFile): Mark {
  if (version.void) return { text: 'No longer stands', tint: 'grey' };
  if (complete) return { text: 'Signed', tint: 'green' };
  return file.version?.id === version.id ? statusTag({ status: file.status }, '') : { text: 'No longer stands', tint: 'grey' };
}

export const madeWords = ({ version, madeBy }: KeptVersion): string => `${momentInWords(version.frozenAt)}, by ${madeBy}`;

export const signatureWords = ({ signatures }: KeptVersion): readonly string[] =>
  signatures.map(({ name, role, organisation, at, withdrawn }) => {
    const said = `${name}, ${role}, for ${organisation}, on ${momentInWords(at)}`;
    return withdrawn ? `${said}. Withdrawn on ${momentInWords(withdrawn.at)}` : said;
  });
