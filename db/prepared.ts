import 'server-only';
// Queries whose text is put together once: building SQL takes ten times as long as SQLite takes to answer it.
import { type Placeholder, sql } from 'drizzle-orm';
import type { Q } from './store';

interface Executable<R> {
  execute(values: Record<string, unknown>): Promise<R>;
}
type Build<R> = (q: Q, list: Placeholder[], shape: string) => { prepare(): Executable<R> };

/** A place for one value, by its name. */
export const slot = (name: string): Placeholder => sql.placeholder(name);

/** A page of the list of agreements asks for as many. */
const longest = 25;
const listName = (n: number): string => `list${n}`;

/**
 * A query with slots for its values. `list` is a place for each of the listed values, for conditions like inArray; `more` are the values by name;
 * `shape` says which of the few forms of the query is meant, where it has several. Inside a transaction it is built anew, since it must not outlive its handle.
 */
export function prepared<R>(build: Build<R>): (q: Q, list?: readonly string[], more?: Readonly<Record<string, unknown>>, shape?: string) => Promise<R> {
  const known = new WeakMap<Q, Map<string, Executable<R>>>();
  return (q, list = [], more = {}, shape = '') => {
    const ofHandle = known.get(q) ?? new Map<string, Executable<R>>();
    const form = `${list.length} ${shape}`;
    const found =
      ofHandle.get(form) ??
      build(
        q,
        list.map((_, n) => slot(listName(n))),
        shape,
      ).prepare();
    if (q.lasting && list.length <= longest) known.set(q, ofHandle.set(form, found));
    return found.execute({ ...more, ...Object.fromEntries(list.map((value, n) => [listName(n), value])) });
  };
}
