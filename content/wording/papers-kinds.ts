// How a sentence of a paper is entered: its kind, where it comes from, its text. A list may be longer than other sentences.
import type { WordedSentence } from '@/lib/domain/print/print-wording';

const of =
  (kind: WordedSentence['kind']) =>
  (from: string, text: string, list?: true): WordedSentence => ({ text, kind, from, ...(list && { list }) });

export const law = of('law');
export const answer = of('answer');
export const confirmed = of('confirmed');
