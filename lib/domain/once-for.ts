// What follows from things that never change is worked out once for them, and forgotten with them.
import { sameValue } from './same-value';

/** `work`, remembered for the same two objects. Both must be immutable, as everything on file is. */
export function onceFor<A extends object, B extends object, R>(work: (a: A, b: B) => R): (a: A, b: B) => R {
  const known = new WeakMap<A, WeakMap<B, { readonly found: R }>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new WeakMap<B, { readonly found: R }>();
    const kept = ofA.get(b) ?? { found: work(a, b) };
    known.set(a, ofA.set(b, kept));
    return kept.found;
  };
}

/** `work`, remembered for one object. */
export function onceOf<A extends object, R>(work: (a: A) => R): (a: A) => R {
  const known = new WeakMap<A, { readonly found: R }>();
  return (a) => {
    const kept = known.get(a) ?? { found: work(a) };
    known.set(a, kept);
    return kept.found;
  };
}

/** The same with a second value of any kind, of which there are few: a question, a name. */
export function oncePer<A extends object, K, R>(work: (a: A, key: K) => R): (a: A, key: K) => R {
  const known = new WeakMap<A, Map<K, { readonly found: R }>>();
  return (a, key) => {
    const ofA = known.get(a) ?? new Map<K, { readonly found: R }>();
    const kept = ofA.get(key) ?? { found: work(a, key) };
    known.set(a, ofA.set(key, kept));
    return kept.found;
  };
}

/** The same for values that are read anew each time: remembered for the last `most` names, for as long as the value of a name says the same. */
export function onceAlike<A, R>(nameOf: (a: A) => string, work: (a: A) => R, most: number): (a: A) => R {
  const known = new Map<string, { readonly a: A; readonly found: R }>();
  return (a) => {
    const name = nameOf(a);
    const before = known.get(name);
    const kept = before && sameValue(before.a, a) ? before : { a, found: work(a) };
    known.delete(name);
    known.set(name, kept);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return kept.found;
  };
}
