import 'server-only';
// The papers of a signed version are made from what it froze, in the words of today: said where our wording has changed since.
import { contentEdition } from '@/content/edition';
import { papersPageWords } from '@/content/wording/papers-page';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { KeptVersion } from './version-file';

/** Undefined for a draft, and while the wording is the one that the version was made with. */
export function wordsOfToday(version: Pick<KeptVersion['version'], 'snapshot'> | undefined, today: string = contentEdition): string | undefined {
  const made = version?.snapshot?.editions?.content;
  // An edition is a day; a version that keeps none says nothing.
  if (!made || !/^\d{4}-\d\d-\d\d$/u.test(made) || made === today) return undefined;
  return filledIn({ text: papersPageWords.newerWords }, { now: dateInWords(today), signed: dateInWords(made) }).text;
}
