// The blocks of a paper, made from what is there: a paragraph, a list or a heading over nothing is left out.
import type { FlowItem } from '../../agreement/model';
import type { Sentence } from '../print-model';
import { itemWords } from './items-told';
import type { BlankLine, PaperBlock } from './paper-model';

type Said = Sentence | readonly Sentence[] | undefined | false;
type Blocks = readonly PaperBlock[];

const flat = (said: readonly Said[]): readonly Sentence[] => said.flatMap((one) => (one ? one : []));
const unlessEmpty = (sentences: readonly Sentence[], make: (sentences: readonly Sentence[]) => PaperBlock): Blocks =>
  sentences.length === 0 ? [] : [make(sentences)];

export const lines = (...said: readonly Said[]): Blocks => unlessEmpty(flat(said), (sentences) => ({ block: 'paragraph', sentences }));
export const bullets = (...said: readonly Said[]): Blocks => unlessEmpty(flat(said), (sentences) => ({ block: 'list', style: 'bullet', sentences }));
export const steps = (...said: readonly Said[]): Blocks => unlessEmpty(flat(said), (sentences) => ({ block: 'list', style: 'number', sentences }));
export const callOut = (heading: string, ...said: readonly Said[]): Blocks =>
  unlessEmpty(flat(said), (sentences) => ({ block: 'call-out', heading, sentences }));
export const script = (heading: string, ...said: readonly Said[]): Blocks => unlessEmpty(flat(said), (sentences) => ({ block: 'script', heading, sentences }));
export const tick = (mark: string | undefined, ...said: readonly Said[]): Blocks =>
  unlessEmpty(flat(said), (sentences) => ({ block: 'tick', ...(mark && { mark }), sentences }));

/** A heading with what stands under it; nothing when nothing does. */
export const under = (text: string, ...blocks: readonly Blocks[]): Blocks => {
  const below = blocks.flat();
  return below.length === 0 ? [] : [{ block: 'heading', text }, ...below];
};

export const blanks = (...given: readonly (string | BlankLine)[]): Blocks => [
  { block: 'blanks', lines: given.map((line) => (typeof line === 'string' ? { label: line } : line)) },
];
export const wide = (label: string): BlankLine => ({ label, wide: true });

/** Each item as a line of its own, as answered on the page of details. */
export const itemLines = (items: readonly FlowItem[], from: 'details' | 'back'): readonly Sentence[] =>
  items.map((item) => ({ text: itemWords(item), kind: 'answer', from }));

export const itemsToCross = (lead: string, items: readonly FlowItem[], from: 'details' | 'back'): Blocks =>
  items.length === 0 ? [] : [{ block: 'items', lead, rows: itemLines(items, from) }];
