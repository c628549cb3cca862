import 'server-only';
// What has changed since somebody last read an agreement, and the button that says that they have read it. Opening a page moves nothing.
import { catalogue } from '@/content/catalogue';
import { readingWords as words } from '@/content/wording/reading';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { changedSections, type Reading } from '@/lib/domain/agreement/reading';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import type { Actor } from '@/lib/domain/people/actor';
import type { SectionId } from '@/lib/domain/print/print-model';
import { listed } from '@/lib/domain/print/words';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { HubNote } from './agreement-hub-model';
import type { ReadMark } from './read-mark-model';

type Reader = Pick<Actor, 'person' | 'organisation'>;

/** In the order in which they stand in the agreement. */
function line(says: string, at: string, sections: readonly SectionId[]): string {
  const inOrder = Object.entries(catalogue.wording.headings).flatMap(([id, heading]) => (sections.some((one) => one === id) ? [heading] : []));
  return filledIn(says, { day: dateInWords(dayOf(at)), sections: listed(inOrder) });
}

function changedText(file: AgreementFile, reading: Reading | undefined, { person, organisation }: Reader): string | undefined {
  const side = sideOf(file, organisation);
  if (!side || reading?.textAt === undefined) return undefined;
  const sections = changedSections(file, side, person, reading, catalogue.questions);
  return sections.length > 0 ? line(words.text, reading.textAt, sections) : undefined;
}

const newComments = (reading: Reading | undefined): string | undefined =>
  reading?.commentsAt !== undefined && reading.commented.length > 0 ? line(words.comments, reading.commentsAt, reading.commented) : undefined;

/** `now`: ISO UTC, the moment at which the page is drawn: what comes later was not on it. */
export function readMark(
  file: AgreementFile,
  reading: Reading | undefined,
  reader: Reader,
  { page, now }: { readonly page: 'review' | 'preview' | 'comments'; readonly now: string },
): ReadMark {
  const ofComments = page === 'comments';
  const at = ofComments ? reading?.commentsAt : reading?.textAt;
  const changed = [changedText(file, reading, reader), newComments(reading)].flatMap((found) => found ?? []);
  const stands = (ofComments ? newComments(reading) : changedText(file, reading, reader)) === undefined;
  return {
    changed,
    ...(at !== undefined && stands && { read: filledIn(words.read, { when: momentInWords(at) }) }),
    button: words.button,
    hidden: { reference: file.reference, page, until: now },
  };
}

/** On the page of the agreement; nothing for whoever has read all, or has never said that they read it. */
export function changedNote(file: AgreementFile, reading: Reading | undefined, reader: Reader): readonly HubNote[] {
  const [text, comments] = [changedText(file, reading, reader), newComments(reading)];
  if (text === undefined && comments === undefined) return [];
  const at = `/agreements/${file.reference}`;
  const toText = { href: `${at}/${sideOf(file, reader.organisation) === 'receiving' ? 'review' : 'preview'}`, text: words.hub.toText };
  const way = text === undefined ? { href: `${at}/comments`, text: words.hub.toComments } : toText;
  return [{ heading: words.hub.heading, lines: [text, comments].flatMap((found) => found ?? []), way }];
}
