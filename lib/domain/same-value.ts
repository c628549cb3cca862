// Two values that say the same.

/** Compares what JSON can hold. Parts that are one object need no look inside. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const ofA = Object.entries(a);
  return ofA.length === Object.keys(b).length && ofA.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, b[key as keyof typeof b]));
}
