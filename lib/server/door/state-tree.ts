import 'server-only';
// The state that Next's browser part sends when it moves to another page. Next answers 500 to one it cannot read, so we look first.
import * as z from 'zod';

const segment = z.union([
  z.string(),
  z.tuple([
    z.string(),
    z.string(),
    z.enum(['c', 'ci(..)(..)', 'ci(.)', 'ci(..)', 'ci(...)', 'oc', 'd', 'di(..)(..)', 'di(.)', 'di(..)', 'di(...)']),
    z.array(z.string()).nullable(),
  ]),
]);

type Tree = unknown[];
const MAX_DEPTH = 30;

function isTree(value: unknown, depth: number): value is Tree {
  if (depth > MAX_DEPTH || !Array.isArray(value) || value.length < 2 || value.length > 6) return false;
  const [own, children, refetch, mark, flags, more] = value as Tree;
  return (
    segment.safeParse(own).success &&
    typeof children === 'object' &&
    children !== null &&
    !Array.isArray(children) &&
    Object.values(children).every((child) => isTree(child, depth + 1)) &&
    isAbsentOr(refetch, (x) => Array.isArray(x) && x.length === 2 && x.every((y) => typeof y === 'string')) &&
    isAbsentOr(mark, (x) => x === 'refetch' || x === 'inside-shared-layout' || x === 'metadata-only') &&
    isAbsentOr(flags, (x) => typeof x === 'number') &&
    (more === undefined || typeof more === 'string')
  );
}

function isAbsentOr(value: unknown, good: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || good(value);
}

/** True for the text of a next-router-state-tree header that Next 16.4 can read. */
export function isStateTree(text: string): boolean {
  try {
    return isTree(JSON.parse(decodeURIComponent(text)), 0);
  } catch {
    return false;
  }
}
