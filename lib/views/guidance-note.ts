import 'server-only';
// On the page of an agreement: guidance that is newer than its words, what changed, and what to do.
import { editionChanges } from '@/content/edition';
import { guidanceChangedWords as words } from '@/content/wording/guidance-changed';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type EditionChange, guidanceChanged } from '@/lib/domain/agreement/guidance-changed';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { HubNote } from './agreement-hub-model';

const lineOf = ({ title, from, to, what }: EditionChange): string =>
  from === undefined ? filledIn({ text: words.added }, { title, to, what }).text : filledIn({ text: words.change }, { title, from, to, what }).text;

/** mayReplace: this reader can begin a new version. */
export function guidanceNotes(file: AgreementFile, mayReplace: boolean, changes: readonly EditionChange[] = editionChanges): readonly HubNote[] {
  const changed = guidanceChanged(file, changes);
  if (changed.length === 0) return [];
  const signed = file.status === 'signed';
  const todo = signed ? (mayReplace ? words.todo.signed : words.todo.others) : words.todo.issued;
  return [
    {
      heading: words.heading,
      lines: [...changed.map(lineOf), `${words.stays[signed ? 'signed' : 'issued']} ${todo}`],
      way: { href: `/agreements/${file.reference}/guidance`, text: words.way },
    },
  ];
}
