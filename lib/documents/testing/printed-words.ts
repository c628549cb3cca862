// Every piece of text that an agreement prints, in the order of the page: what a reader of any copy must meet.
import { frameWords } from '@/lib/domain/print/frame-words';
import type { Block, PrintFrame, PrintModel, PrintSection } from '@/lib/domain/print/print-model';

const blockWords = (block: Block): readonly string[] => {
  switch (block.block) {
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap(({ cells }) => cells)];
    case 'panel':
      return [block.heading, ...block.sentences.map(({ text }) => text)];
    default:
      return block.sentences.map(({ text }) => text);
  }
};

const sectionWords = ({ number, heading, blocks }: PrintSection): readonly string[] => [String(number), heading, ...blocks.flatMap(blockWords)];

function behindTheText(print: PrintModel, frame: PrintFrame): readonly string[] {
  const words = frameWords(print, frame);
  const { schedule } = print;
  const checklist = schedule
    ? [
        schedule.heading,
        ...schedule.standing.map(({ text }) => text),
        ...words.checklistHead,
        ...schedule.rows.flatMap(({ item, answer, references, plan = '' }) => [item, references, answer, plan]),
        ...schedule.notes.map(({ text }) => text),
      ]
    : [];
  const contacts = (frame.contactSheet?.sides ?? []).flatMap(({ organisation, rows }) => [
    organisation,
    ...(words.contacts?.head ?? []),
    ...rows.flatMap(({ job, name, phone = '', email = '' }) => [job, name, phone, email]),
  ]);
  return [...checklist, words.contacts?.heading ?? '', ...contacts];
}

export function printedWords(print: PrintModel, frame: PrintFrame): readonly string[] {
  const words = frameWords(print, frame);
  const signing = print.sections.find(({ id }) => id === 'signatures');
  return [
    print.title,
    words.mark,
    print.subtitle,
    ...words.facts,
    print.smallCharity?.heading ?? '',
    ...(print.smallCharity?.sentences ?? []).map(({ text }) => text),
    ...print.sections.filter((section) => section !== signing).flatMap(sectionWords),
    ...(signing ? [String(signing.number), signing.heading] : []),
    ...words.signatures.flatMap(({ organisation, sentence, signed }) => [
      organisation,
      sentence,
      ...(signed ? [signed.name, signed.role, signed.at] : words.blanks),
    ]),
    ...(signing?.blocks ?? []).flatMap(blockWords),
    ...(words.fingerprint ? [words.fingerprint.label, words.fingerprint.groups.join(' ')] : []),
    ...behindTheText(print, frame),
  ].filter((text) => text !== '');
}
