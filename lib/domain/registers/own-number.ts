// A telephone number in a text that stands in the profile of either side: it is theirs, and no sign of a patient.
import type { IdentifierFinding } from './patient-identifiers';

/** “+44 (0)20 7946 0102”, “0044 20 …” and “020 7946 0102” are one number; what is rung after it, an extension, is none of it. */
export const digitsOf = (number: string): string =>
  number
    .replace(/ ?(?:x|ext\.?|extension) ?\d{1,6}$/iu, '')
    .replace(/\D/gu, '')
    .replace(/^(?:00)?44(?=\d{9})0?/u, '0');

export const isOwnNumber = ({ kind, start, end }: IdentifierFinding, text: string, own: readonly string[] = []): boolean =>
  kind === 'phone' && own.includes(digitsOf(text.slice(start, end)));
