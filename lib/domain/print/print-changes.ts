// What changed between two texts of an agreement: sentence by sentence within each section, as Before and Now.
import { isOpen } from './open-line';
import type { Block, PrintModel, PrintSchedule } from './print-model';

export interface PrintChange {
  /** “3 Who and what”; parts without a number by their name. */
  readonly heading: string;
  /** Sentences that stood there and are gone. */
  readonly before: readonly string[];
  /** Sentences that are new. */
  readonly now: readonly string[];
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

function linesOf(block: Block): readonly string[] {
  if (block.block !== 'table') return block.sentences.map(({ text }) => text);
  return block.rows.map(({ cells: [first = '', ...rest] }) => `${block.caption}: ${[first, ...rest].join(', ')}`);
}

const scheduleLines = ({ standing, rows, notes }: PrintSchedule): readonly string[] => [
  ...standing.map(({ text }) => text),
  ...rows.map(({ item, answer, plan }) => [`${item}: ${answer}`, ...(plan ? [plan] : [])].join('. ')),
  ...notes.map(({ text }) => text),
];

function partsOf(print: PrintModel): readonly Part[] {
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

const without = (lines: readonly string[], others: readonly string[] = []): readonly string[] => lines.filter((line) => !others.includes(line));

/** The parts that differ, in the order of the new text; parts that are gone come last. That nobody had answered yet is no text that changes. */
export function printChanges(before: PrintModel, now: PrintModel): readonly PrintChange[] {
  const [old, current] = [partsOf(before), partsOf(now)];
  const find = (parts: readonly Part[], id: string) => parts.find((part) => part.id === id);
  const all = [...current, ...old.filter(({ id }) => !find(current, id))];
  return all
    .map(({ id, heading }) => {
      const [was = [], is = []] = [find(old, id)?.lines, find(current, id)?.lines].map((lines) => lines?.filter((line) => !isOpen(line)));
      return { heading, before: without(was, is), now: without(is, was) };
    })
    .filter((change) => change.before.length + change.now.length > 0);
}
