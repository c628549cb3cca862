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
