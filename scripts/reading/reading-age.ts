// How hard a text is to read, by the Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, 1975):
// 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. A child of grade 1 is six years old, so five more is the age.
import { REGULATOR } from '@/content/wording/regulator';

/** Names that a text cannot do without: what bodies, Acts and standards are called, and how their short forms are said. Each counts as one easy word. */
const names = [
  'Data Security and Protection Toolkit',
  REGULATOR,
  'UK General Data Protection Regulation',
  'National Insurance number',
  'Caldicott Guardian',
  'Caldicott Principles',
  'Department for Education',
  'Better Security, Better Care',
  'Digital Care Hub',
  'Court of Protection',
  'Care Quality Commission',
  'Health Research Authority',
  'National Data Guardian',
  'Information Governance Alliance',
  'Confidentiality Advisory Group',
  'Northern Ireland',
  'UK GDPR',
  'NHS England',
  'NHS number',
  'DSPT',
  'IG lead',
  'NHSmail',
] as const;

const asName = new RegExp(`\\b(?:${names.map((name) => name.replaceAll(' ', '\\s+')).join('|')})\\b`, 'g');
/** “section 251B”, “Article 6(1)(ea)”: said as a name as well. */
const asNumber = /\b(?:Articles?|sections?|Schedules?|paragraphs?)\s+\d+[A-Z]*(?:\(\w+\))*(?:(?:,| and| or| to)\s+\d+[A-Z]*(?:\(\w+\))*)*/g;

/** The words of a text, with each name and each number of a law as one word. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(asName, 'name')
      .replace(asNumber, 'number')
      .replace(/\{\w+\}/g, 'name')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  );
}

/** What stands between two full stops, question marks or colons at the end of a line. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:])[”’)]?\s+(?=[\p{Lu}\p{N}“‘])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence));

const silentEnd = /(?:[^laeiouycszxgh]es|[^laeiouycsz]hes|[^dt]ed|[^laeiouy]e)$/;

/** A count by the letters: groups of vowels, less what is silent at the end. Numbers count as one. */
export function syllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’'].*$/, '')
    .replace(/[^a-z-]/g, '');
  if (letters.includes('-')) return letters.split('-').reduce((sum, part) => sum + syllables(part), 0);
  if (letters.length <= 3) return 1;
  const bare = letters.replace(silentEnd, (end) => end.replace(/e[sd]?$/, ''));
  return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

export interface Readability {
  readonly words: number;
  /** In years, to one decimal. */
  readonly age: number;
  /** Longer than the most. */
  readonly long: readonly string[];
}

export const mostWords = 20;
export const mostAge = 11;

/** texts: paragraphs, items of lists, headings. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf).map((text) => ({ text, words: wordsOf(text) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = words.length === 0 ? 0 : (0.39 * words.length) / sentences.length + (11.8 * spoken) / words.length - 15.59;
  return { words: words.length, age: Math.round((grade + 5) * 10) / 10, long: sentences.filter((one) => one.words.length > mostWords).map(({ text }) => text) };
}
