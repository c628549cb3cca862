// The words by which an agreement is found in a list: partner, service in own words, and the reference as people say it, with hyphens or without.
import { foldedWords, stem } from '../questions/narrow-options';

/** Between blanks, so that “ word” finds the beginning of a word. */
export function listWords(otherName: string, ownService: string | undefined, reference: string): string {
  const squashed = reference.replaceAll('-', '');
  const words = foldedWords([otherName, ownService ?? '', reference, squashed, squashed.replace(/^SA/u, '')].join(' '));
  return ` ${[...new Set(words)].join(' ')} `;
}

/** Accents and case make no difference to the order; a draft without a partner stands behind all names. */
export const sortName = (name: string): string => (name === '' ? '~' : foldedWords(name).join(' '));

const mostWords = 8;

/** What somebody typed, as beginnings of words. */
export const searchedWords = (typed: string): readonly string[] => foldedWords(typed).map(stem).slice(0, mostWords);
