import 'server-only';
// The contact sheets that were replaced, each with what replaced it and who did it.
import { contactWords } from '@/content/wording/contacts';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { jobAlone, type Reach } from '@/lib/domain/contacts/contact-line';
import { earlierSheets } from '@/lib/domain/contacts/earlier-sheets';
import { rowOf, type SheetStep } from '@/lib/domain/contacts/sheet-in-force';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { ContactSubject } from './contact-subject';
import type { ContactsPageModel } from './contacts-page-model';
import { organisationOf } from './signing-file';

const words = contactWords.earlier;

/** “Sam Lee, 01632 960 113, sam@riverside.example”. */
export const reachWords = ({ name, phone, email }: Reach): string => [name, phone, email].filter(Boolean).join(', ');

function stepWords({ what, notice }: SheetStep, base: PrintContactSheet, { file }: ContactSubject): string {
  const { side, line, before, after, byName, at, confirmed } = notice;
  const about = { job: jobAlone(rowOf(base, side, line)?.job ?? ''), organisation: organisationOf(file, side) };
  if (what === 'confirmed' && confirmed)
    return filledIn(words.confirmed, { ...about, mailbox: after.email ?? '', name: confirmed.byName, when: momentInWords(confirmed.at) });
  return filledIn(words.changed, { ...about, before: reachWords(before), after: reachWords(after), name: byName, when: momentInWords(at) });
}

export function earlierContacts(subject: ContactSubject, base: PrintContactSheet, today: string): NonNullable<ContactsPageModel['earlier']> {
  const sheets = earlierSheets(base, subject.notices, today).map(({ sheet, until, steps }) => ({
    heading: filledIn(words.sheet, { date: dateInWords(sheet.date), until: dateInWords(until) }),
    lines: steps.map((step) => stepWords(step, base, subject)),
    sheet,
  }));
  return { heading: words.heading, sheets, ...(sheets.length === 0 && { none: words.none }) };
}
