// What has changed in guidance, law or rules since the words of an agreement were fixed. The words stay as they are: only the page says so.
import type { AgreementFile } from './agreement-file';
import type { Status } from './lifecycle';

/** A new edition of a source that we cite, or of our own rules. */
export interface EditionChange {
  /** The first edition of our content that has it (ISO date). */
  readonly on: string;
  /** Of the source, as its citation has it. */
  readonly title: string;
  /** Editions, as the source gives them. A text that is new has none before. */
  readonly from?: string;
  readonly to: string;
  /** What is different, in a sentence or two. */
  readonly what: string;
}

const withFixedWords: readonly Status[] = ['ready-to-sign', 'part-signed', 'signed'];

/** Words that are fixed and that somebody signs or keeps to. What has ended is over, and a draft always has today's guidance. */
export const hasFixedWords = (status: Status): boolean => withFixedWords.includes(status);

/** The changes since an edition (ISO date), the newest first. */
export const changesSince = (madeUnder: string, changes: readonly EditionChange[]): readonly EditionChange[] =>
  changes.filter(({ on }) => on > madeUnder).toSorted((a, b) => b.on.localeCompare(a.on));

/** What has changed since this agreement was made; nothing while its words are not fixed. */
export function guidanceChanged(
  { status, madeUnder }: Pick<AgreementFile, 'status' | 'madeUnder'>,
  changes: readonly EditionChange[],
): readonly EditionChange[] {
  return madeUnder === undefined || !hasFixedWords(status) ? [] : changesSince(madeUnder, changes);
}

/** Whatever was made under an edition before this day has not seen the newest change; undefined while nothing has changed yet. */
export const newestChange = (changes: readonly EditionChange[]): string | undefined =>
  changes
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
