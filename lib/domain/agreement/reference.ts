// The reference of an agreement, SA-7K4M-2QXR: short enough to say on the telephone, without letters that look like numbers.

/** 31 letters and digits: no 0, O, 1, I or L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** Bytes from this one on are passed over, so that every letter is equally likely. */
const fair = alphabet.length * Math.floor(256 / alphabet.length);

/** How many random bytes newReference wants. Eight that count are in them in all but about one of ten million draws. */
export const referenceBytes = 32;

const grouped = (letters: string): string => `SA-${letters.slice(0, 4)}-${letters.slice(4)}`;

/** A new reference from random bytes. Throws when too few of them count: draw again. */
export function newReference(random: Uint8Array): string {
  const letters = Array.from(random)
    .filter((byte) => byte < fair)
    .slice(0, length)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');
  if (letters.length < length) throw new Error('too few random bytes for a reference');
  return grouped(letters);
}

/** The reference as it is stored, from what somebody typed: any case, with or without hyphens and spaces. Undefined when it is none. */
export function readReference(typed: string): string | undefined {
  const squashed = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const letters = squashed.length === length ? squashed : squashed.replace(/^SA/u, '');
  const known = letters.length === length && Array.from(letters).every((letter) => alphabet.includes(letter));
  return known ? grouped(letters) : undefined;
}
