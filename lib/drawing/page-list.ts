// Which page an address leads to: the folders of app/ as Next reads them. A place that gives out a file is on the list too, without a page.

export interface Place<P> {
  /** “/agreements/[reference]/draft/[...screen]” */
  readonly path: string;
  readonly page?: P;
}

export interface Found<P> {
  readonly page: P;
  /** Which screen this is, whosever it is: the path with names of single parts, and all that a name for the rest stands for. */
  readonly screen: string;
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

/** Written out, before a name for one part, before a name for all that is left. */
const rank = (part: string) => (part.startsWith('[...') ? 2 : part.startsWith('[') ? 1 : 0);

const partsOf = (path: string): readonly string[] => path.split('/').slice(1);

/** The narrower place first; a negative number where `a` is. */
function narrower(a: readonly string[], b: readonly string[]): number {
  for (let n = 0; n < Math.min(a.length, b.length); n++) {
    const apart = rank(a[n] ?? '') - rank(b[n] ?? '');
    if (apart !== 0) return apart;
  }
  return b.length - a.length;
}

type Params = Record<string, string | readonly string[]>;

/** What the names in the path stand for, or undefined when the address is not of this place. */
function matched(parts: readonly string[], asked: readonly string[]): Params | undefined {
  const params: Params = {};
  for (const [n, part] of parts.entries()) {
    const given = asked[n];
    if (given === undefined) return undefined;
    if (part.startsWith('[...')) return { ...params, [part.slice(4, -1)]: asked.slice(n) };
    if (part.startsWith('[')) params[part.slice(1, -1)] = given;
    else if (part !== given) return undefined;
  }
  return parts.length === asked.length ? params : undefined;
}

const screenOf = (parts: readonly string[], asked: readonly string[]): string =>
  parts.flatMap((part, n) => (part.startsWith('[...') ? asked.slice(n) : [part])).join('/');

/** Plain letters: whatever is written in another way is left to Next, which knows every way. */
const PLAIN = /^(\/|(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+)$/;

/** Finds the page of a path, without its query. */
export function pageFinder<P>(places: readonly Place<P>[]): (path: string) => Found<P> | undefined {
  const known = places.map(({ path, page }) => ({ parts: partsOf(path), page })).sort((a, b) => narrower(a.parts, b.parts));
  return (path) => {
    if (!PLAIN.test(path)) return undefined;
    const asked = partsOf(path);
    for (const { parts, page } of known) {
      const params = matched(parts, asked);
      if (params) return page === undefined ? undefined : { page, params, screen: screenOf(parts, asked) };
    }
    return undefined;
  };
}
