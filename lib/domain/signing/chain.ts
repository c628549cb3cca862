// The audit chain: each link carries the hash of the one before, so that a changed, lost or moved event shows.
import { canonicalJson } from './canonical-json';

/** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes. */
export type Sha256 = (text: string) => string;

export interface Link {
  readonly chain: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** ISO UTC. */
  readonly at: string;
  /** Canonical JSON of the event. */
  readonly body: string;
  readonly previous: string;
  readonly hash: string;
}

export const firstPrevious = '0'.repeat(64);

/** SHA256("sa:v1\0" + canonical JSON of the link without its hash). */
export const linkHash = ({ chain, seq, at, body, previous }: Omit<Link, 'hash'>, sha256: Sha256): string =>
  sha256(`sa:v1\0${canonicalJson({ chain, seq, previous, at, body })}`);

/** The link that follows. */
export function nextLink(last: Pick<Link, 'seq' | 'hash'> | undefined, content: Pick<Link, 'chain' | 'at' | 'body'>, sha256: Sha256): Link {
  const open = { ...content, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? firstPrevious };
  return { ...open, hash: linkHash(open, sha256) };
}

export type ChainVerdict = { readonly unchanged: true; readonly head: string } | { readonly unchanged: false; readonly seq: number };

/** Reads one chain from its first link. The answer names the first place that does not fit. It cannot see links cut off the end: compare the head with one kept elsewhere. */
export function verifyChain(links: readonly Link[], sha256: Sha256): ChainVerdict {
  let head = firstPrevious;
  for (const [i, link] of links.entries()) {
    const fits = link.seq === i + 1 && link.previous === head && link.chain === links[0]?.chain && link.hash === linkHash(link, sha256);
    if (!fits) return { unchanged: false, seq: i + 1 };
    head = link.hash;
  }
  return { unchanged: true, head };
}
