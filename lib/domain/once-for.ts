// What follows from things that never change is worked out once for them, and forgotten with them.

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
