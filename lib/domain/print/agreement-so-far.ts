// The agreement so far, beside a question: the section that its answer goes into as it will print, of the others the headings.
import { isOpen } from './open-line';
import { printAgreement } from './print-agreement';
import type { PrintSource } from './print-context';
import type { Block, PrintSection, SectionId } from './print-model';

export interface SectionSoFar extends Pick<PrintSection, 'id' | 'number' | 'heading'> {
  /** Something in it is not answered yet. */
  readonly open: boolean;
  /** The words of the section that is being written; absent in the others. */
  readonly blocks?: readonly Block[];
}

const lines = (block: Block): readonly string[] =>
  block.block === 'table' ? block.rows.flatMap(({ cells }) => cells) : block.sentences.map(({ text }) => text);

/** Throws like printAgreement: a side or the outward flow must be known. */
export function agreementSoFar(source: Omit<PrintSource, 'missing'>, fed: SectionId | undefined): readonly SectionSoFar[] {
  const { sections, signatures } = printAgreement({ ...source, missing: 'say' });
  return sections.map(({ id, number, heading, blocks }) => {
    const said = [...blocks.flatMap(lines), ...(id === 'signatures' ? signatures.map(({ sentence }) => sentence.text) : [])];
    return { id, number, heading, open: said.some(isOpen), ...(id === fed && { blocks }) };
  });
}
