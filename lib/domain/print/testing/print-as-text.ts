// The print model as plain text, in reading order, for comparing words.
import type { Block, PrintModel, Sentence } from '../print-model';

export interface Said {
  readonly section: string;
  readonly text: string;
  readonly kind: Sentence['kind'];
  readonly from: string;
}

const ofBlock = (block: Block): readonly Omit<Said, 'section'>[] => {
  if (block.block === 'table') return block.rows.map(({ cells, kind, from }) => ({ text: cells.join(' | '), kind, from }));
  if (block.block === 'panel') return [{ text: `${block.heading}:`, kind: 'law', from: 'heading' }, ...block.sentences];
  return block.sentences;
};

/** Every sentence of the text, with its section; rows of tables and headings of panels count as one each. */
export function allSaid(print: PrintModel): readonly Said[] {
  const top = (print.smallCharity?.sentences ?? []).map((sentence) => ({ ...sentence, section: 'small-charity' }));
  const sections = print.sections.flatMap(({ id, blocks }) => {
    const signatures = id === 'signatures' ? print.signatures.map(({ sentence }) => sentence) : [];
    return [...signatures, ...blocks.flatMap(ofBlock)].map((said) => ({ ...said, section: id }));
  });
  return [...top, ...sections];
}

/** Title, dates, the five lines, then each section under its number and heading. */
export function printAsText(print: PrintModel): string {
  const said = allSaid(print);
  const of = (section: string) => said.filter((one) => one.section === section).map(({ text }) => text);
  const top = print.smallCharity ? [print.smallCharity.heading.toUpperCase(), ...of('small-charity').map((text) => `- ${text}`)] : [];
  return [
    print.title.toUpperCase(),
    print.subtitle,
    `Reference ${print.reference} | Version ${print.version} | ${print.start} | ${print.review}`,
    ...top,
    ...print.sections.flatMap(({ id, number, heading }) => [`${number}. ${heading.toUpperCase()}`, ...of(id)]),
  ].join('\n');
}
