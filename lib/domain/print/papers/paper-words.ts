// The words of a paper as a person meets them, to count and to read through.
import type { PaperBlock, PaperBody } from './paper-model';

/** Every piece of text of a block, in the order in which it is read. */
export function textsOf(block: PaperBlock): readonly string[] {
  switch (block.block) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'list':
    case 'tick':
      return block.sentences.map(({ text }) => text);
    case 'items':
      return [block.lead, ...block.rows.map(({ text }) => text)];
    case 'blanks':
      return block.lines.map(({ label }) => label);
    case 'signature':
      return [block.heading, ...block.sentences.map(({ text }) => text), ...block.lines.map(({ label }) => label)];
    case 'script':
    case 'call-out':
      return [block.heading, ...block.sentences.map(({ text }) => text)];
    case 'paste':
      return [block.heading, ...block.lines];
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells)];
    case 'dates':
      return block.rows.flatMap(({ what, when, who }) => [what, when, who]);
  }
}

export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The words that a limit counts: all of a leaflet or a card, but of a notice its paragraph alone. */
export function wordsOfPaper({ kind, blocks }: Pick<PaperBody, 'kind' | 'blocks'>): number {
  const counted = kind === 'privacy-notice-text' ? blocks.filter(({ block }) => block === 'paragraph') : blocks;
  return countWords(counted.flatMap(textsOf).join(' '));
}
