import { Tag, type TagTint } from './tag';

/** The first words of a status tag → its tint. “Signed, starts 1 March 2027” begins with “Signed”. */
const tints: readonly (readonly [string, TagTint])[] = [
  ['Draft', 'grey'],
  ['With ', 'blue'],
  ['You agreed', 'blue'],
  ['Changes asked for', 'amber'],
  ['Ready to sign', 'blue'],
  ['Part signed', 'blue'],
  ['Signed', 'blue'],
  ['In force', 'green'],
  ['Review due', 'amber'],
  ['Expired', 'red'],
  ['Ended', 'grey'],
  ['Not started', 'grey'],
  ['In progress', 'blue'],
  ['Question asked', 'amber'],
  ['Accepted with plan', 'green'],
  ['Accepted', 'green'],
  ['Not accepted', 'red'],
  ['Out of date', 'red'],
  ['Check again', 'amber'],
  ['Needs another route', 'amber'],
  ['Guidance changed', 'amber'],
  ['New', 'blue'],
  ['Asked', 'amber'],
  ['Being drafted', 'blue'],
];

/** The tag of an agreement or a checklist, from the words people read. */
export function StatusTag({ text }: { readonly text: string }) {
  return <Tag text={text} tint={tints.find(([start]) => text.startsWith(start))?.[1] ?? 'grey'} />;
}
