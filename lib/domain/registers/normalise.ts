// How a number is read before it is checked: people type spaces, hyphens and small letters.

/** Compatibility form, trimmed, upper-case, without spaces and without any kind of hyphen. */
export function squash(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, '');
}
