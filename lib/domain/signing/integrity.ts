// Is the stored copy still what was made and signed? The text against its fingerprint, both against what the audit chain
// says was issued and signed, and the chain against itself.
import { type Link, type Sha256, verifyChain } from './chain';
import type { FrozenVersion, StandingSignature } from './frozen-version';

/** text: the bytes are others. issued: the chain names another fingerprint, or says otherwise whether it stands. signatures: one was changed, lost, added or moved. chain: a link does not fit. */
export type IntegrityFault = 'text' | 'issued' | 'signatures' | 'chain';

interface KeptSignature extends Pick<StandingSignature, 'side' | 'round'> {
  readonly evidence: string;
  readonly sha256: string;
  readonly withdrawn?: unknown;
}

export interface KeptVersion {
  readonly version: Pick<FrozenVersion, 'number' | 'content' | 'fingerprint'> & { readonly void?: unknown };
  /** All of them, withdrawn ones included. */
  readonly signatures: readonly KeptSignature[];
  /** The whole chain of the agreement. */
  readonly links: readonly Link[];
}

interface Told {
  readonly what: string;
  readonly version?: number;
  readonly fingerprint?: string;
  readonly side?: string;
  readonly round?: number;
  readonly signature?: string;
}

/** A link that cannot be read fits nothing; the chain's own check names it. */
function told({ body }: Link): Told {
  try {
    return JSON.parse(body) as Told;
  } catch {
    return { what: 'unreadable' };
  }
}

const place = ({ side, round }: Pick<Told, 'side' | 'round'>): string => `${side} ${round}`;
const same = (one: readonly string[], other: readonly string[]): boolean => one.toSorted().join('\n') === other.toSorted().join('\n');

/** Every signature row belongs to one event with its very hash, and every withdrawal to its event; and the other way round. */
function signaturesFit({ version, signatures }: KeptVersion, events: readonly Told[], sha256: Sha256): boolean {
  const signed = events.filter(({ what }) => what === 'agreement-signed');
  const withdrawn = events.filter(({ what }) => what === 'signature-withdrawn');
  return (
    signatures.every(({ evidence, sha256: hash }) => sha256(evidence) === hash) &&
    signed.every(({ fingerprint }) => fingerprint === version.fingerprint) &&
    same(
      signatures.map((row) => `${place(row)} ${row.sha256}`),
      signed.map((event) => `${place(event)} ${event.signature}`),
    ) &&
    same(signatures.filter((row) => row.withdrawn).map(place), withdrawn.map(place))
  );
}

/** By the chain: the text was opened again, or the agreement ended unsigned while this was its newest version. */
function madeVoid(number: number, events: readonly Told[]): boolean {
  const reopened = events.some(({ what, version }) => what === 'agreement-reopened' && version === number);
  const newest = events.findLast(({ what }) => what === 'version-issued')?.version;
  return reopened || (newest === number && events.some(({ what }) => what === 'signing-declined' || what === 'agreement-withdrawn'));
}

/** Everything that does not fit; nothing when the copy is unchanged. It cannot see a chain that was rewritten whole: the parties' own copies can. */
export function integrityFaults(kept: KeptVersion, sha256: Sha256): readonly IntegrityFault[] {
  const { version, links } = kept;
  const all = links.map(told);
  const events = all.filter((event) => event.version === version.number);
  const issued = events.filter(({ what }) => what === 'version-issued');
  const standing = Boolean(version.void) === madeVoid(version.number, all);
  return [
    ...(sha256(version.content) === version.fingerprint ? [] : ['text' as const]),
    ...(issued.length === 1 && issued[0]?.fingerprint === version.fingerprint && standing ? [] : ['issued' as const]),
    ...(signaturesFit(kept, events, sha256) ? [] : ['signatures' as const]),
    ...(verifyChain(links, sha256).unchanged ? [] : ['chain' as const]),
  ];
}
