// The words of the papers as data: titles, labels, and one entry for each sentence with where it comes from. content/wording
// holds the one value; the domain only chooses and fills.
import type { WordedSentence } from '../print-wording';
import type { PaperKind } from './paper-model';

export interface PaperWording {
  readonly draftMark: string;
  /** Of an agreement that has ended. */
  readonly endedMark: string;
  readonly titles: Readonly<Record<PaperKind, { readonly title: string; readonly use: string }>>;
  readonly sentences: Readonly<Record<string, WordedSentence>>;
  /** Headings, names of blanks, words that open a list. */
  readonly labels: Readonly<Record<string, string>>;
  /** Legal condition → how a notice says it to the person: “legitimate interests”. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Print group → its short name in a notice: “how to reach you”. */
  readonly categories: Readonly<Record<string, string>>;
  /** Item id, or the legal fact that it sets → what statement B calls it: “health”, “beliefs”. */
  readonly kinds: Readonly<Record<string, string>>;
}
