import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { type Link, nextLink, verifyChain } from './chain';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
function made(bodies: readonly string[]): readonly Link[] {
  const links: Link[] = [];
  for (const [i, what] of bodies.entries())
    links.push(nextLink(links.at(-1), { chain: 'agreement:SA-1', at: new Date(i).toISOString(), body: canonicalJson({ what }) }, sha256));
  return links;
}
const chains = fc.array(fc.string(), { minLength: 2, maxLength: 12 }).map(made);
const verdict = (links: readonly Link[]) => verifyChain(links, sha256).unchanged;

describe('a chain', () => {
  it('verifies as it was written, and its head is its last hash', () => {
    fc.assert(fc.property(chains, (links) => void expect(verifyChain(links, sha256)).toEqual({ unchanged: true, head: links.at(-1)?.hash })));
  });

  it('shows every changed character of every column', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.constantFrom('chain', 'at', 'body', 'previous', 'hash'), fc.nat(), (links, n, column, place) => {
        const i = n % links.length;
        const link = links[i] as Link;
        const text = link[column as 'body'];
        const at = place % text.length;
        const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
        const tampered = links.map((l, k) => (k === i ? { ...l, [column]: changed } : l));
        expect(verifyChain(tampered, sha256)).toMatchObject({ unchanged: false });
      }),
    );
  });

  it('shows a link lost, doubled, moved or renumbered', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (links, n) => {
        const i = n % (links.length - 1); // a link cut off the end shows only against a head kept elsewhere
        expect(verdict(links.filter((_, k) => k !== i))).toBe(false);
        expect(verdict([...links.slice(0, i + 1), ...links.slice(i)])).toBe(false);
        expect(verdict([...links.slice(0, i), links[i + 1] as Link, links[i] as Link, ...links.slice(i + 2)])).toBe(false);
        expect(verdict(links.map((l, k) => (k === i ? { ...l, seq: l.seq + 1 } : l)))).toBe(false);
      }),
    );
  });

  it('shows where it stops fitting', () => {
    const links = made(['a', 'b', 'c']);
    expect(
      verifyChain(
        links.map((l, i) => (i === 1 ? { ...l, body: '{}' } : l)),
        sha256,
      ),
    ).toEqual({ unchanged: false, seq: 2 });
    expect(verdict([])).toBe(true);
  });
});
