// The name that a file is shown under and saved as. The file itself lies under its hash, so that a name can do nothing but be read.
import { isRefusedIdentifier, scanForIdentifiers } from '../registers/patient-identifiers';
import type { FileKind } from './file-fault';

const longest = 80;
const endings: Readonly<Record<FileKind, string>> = { pdf: 'pdf', docx: 'docx', jpeg: 'jpg', png: 'png' };
/** Names that Windows keeps for itself. */
const kept = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Controls, marks that turn the writing round or cannot be seen, and what no file system takes. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\/]/gu;

/** Of a path the last part, without what cannot be seen, with the ending that its content has. Never empty. */
export function shownFileName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  const stem = withoutPeople(plain)
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = [...stem].slice(0, longest).join('').trim();
  return `${short === '' || kept.test(short) ? 'evidence' : short}.${endings[kind]}`;
}

/** A number of a person in the name of a file: the file is then very likely a real record. */
export const namesAPerson = (given: string): boolean => scanForIdentifiers(given).some(isRefusedIdentifier);

/** What only may be about a person is left out: nobody is asked about the name of a file. */
function withoutPeople(text: string): string {
  return [...scanForIdentifiers(text)].sort((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
