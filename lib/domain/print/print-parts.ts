// The text of an agreement in parts, a line for each sentence and each row: what a comparison of two texts goes through.
import type { Block, PrintModel, PrintSchedule } from './print-model';

export interface PrintPart {
  readonly id: string;
  /** “3 Who and what”; parts without a number by their name. */
  readonly heading: string;
  readonly lines: readonly string[];
}

function linesOf(block: Block): readonly string[] {
  if (block.block === 'panel') return [block.heading, ...block.sentences.map(({ text }) => text)];
  if (block.block !== 'table') return block.sentences.map(({ text }) => text);
  return block.rows.map(({ cells: [first = '', ...rest] }) => `${block.caption}: ${[first, ...rest].join(', ')}`);
}

const scheduleLines = ({ standing, rows, notes }: PrintSchedule): readonly string[] => [
  ...standing.map(({ text }) => text),
  ...rows.map(({ item, answer, plan }) => [`${item}: ${answer}`, ...(plan ? [plan] : [])].join('. ')),
  ...notes.map(({ text }) => text),
];

/** In the order in which they print. */
export function printParts(print: PrintModel): readonly PrintPart[] {
  const signatures = print.signatures.map(({ sentence }) => sentence.text);
  return [
    { id: 'dates', heading: 'Start and review', lines: [print.start, print.review] },
    ...(print.smallCharity ? [{ id: 'charity', heading: print.smallCharity.heading, lines: print.smallCharity.sentences.map(({ text }) => text) }] : []),
    ...print.sections.map(({ id, number, heading, blocks }) => ({
      id,
      heading: `${number} ${heading}`,
      lines: [...(id === 'signatures' ? signatures : []), ...blocks.flatMap(linesOf)],
    })),
    ...(print.schedule ? [{ id: 'schedule', heading: print.schedule.heading, lines: scheduleLines(print.schedule) }] : []),
  ];
}
