// The words of a paper as a person meets them, to count and to read through.
import type { Sentence } from '../print-model';
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

/** A list of details is looked up and not read through: as many of its names are counted. */
const namesCounted = 10;

/** So are telephone numbers and mailboxes. */
const isReach = ({ from }: Sentence): boolean => from === 'profile/sharing' || from === 'profile/receiving';

/** A block of a leaflet without the lines that say how a side is reached: they would push out for how long the details are kept. */
const withoutReach = (block: PaperBlock): PaperBlock =>
  block.block === 'paragraph' ? { ...block, sentences: block.sentences.filter((one) => !isReach(one)) } : block;

const isNames = (block: PaperBlock): boolean => block.block === 'list' && block.sentences.every(({ from }) => from === 'details' || from === 'back');

/**
 * The words that a limit counts: of a leaflet or a card all but the names of a long list, which would push out what the person has to
 * know, and of a leaflet how each side is reached; of a notice its paragraph alone.
 */
export function wordsOfPaper({ kind, blocks }: Pick<PaperBody, 'kind' | 'blocks'>): number {
  const counted = kind === 'privacy-notice-text' ? blocks.filter(({ block }) => block === 'paragraph') : blocks;
  const read = kind === 'patient-leaflet' ? counted.map(withoutReach) : counted;
  const texts = read.flatMap((block) => (isNames(block) ? textsOf(block).slice(0, namesCounted) : textsOf(block)));
  return countWords(texts.join(' '));
}
