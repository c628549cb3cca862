// Signed agreements that name somebody whom their organisation itself names no more: a profile that changes moves no sheet by itself, so
// whoever keeps the profile is told what is left to change by notice.
import type { Organisation } from '../people/organisation';
import { profileSheetRows } from '../print/contact-sheet';
import { noticesOf, type SheetOnFile } from './change-contact';
import { type ContactLine, jobAlone, lineOf, type Reach, reachOf, sameReach } from './contact-line';
import { grouped } from './grouped';
import { ownRows, sheetInForce } from './sheet-in-force';

export interface LeftBehind {
  readonly line: ContactLine;
  readonly job: string;
  readonly before: Reach;
  /** Whom the organisation names for it now. */
  readonly after: Reach;
  readonly references: readonly string[];
}

/** Everybody whom the profile names: an agreement may have chosen any of them for itself (D07). */
const named = ({ contacts, teams }: Organisation): readonly Reach[] => [
  ...Object.values(contacts).flatMap((contact) => (typeof contact === 'object' ? [reachOf(contact)] : [])),
  ...teams.map(({ name, phone, mailbox }) => reachOf({ name, phone, email: mailbox })),
];

/** What was fixed, or told by notice, after the profile changed was said with the new profile in view, and is left alone. */
function isOlder(sheet: SheetOnFile, line: ContactLine, changedAt: string): boolean {
  return (noticesOf(sheet, line).at(-1)?.at ?? sheet.fixedAt) < changedAt;
}

/** today: ISO date; changedAt: when the people of the profile were last saved (ISO UTC). */
export function contactsLeftBehind(
  organisation: Organisation,
  sheets: readonly SheetOnFile[],
  { today, changedAt }: { readonly today: string; readonly changedAt: string },
): readonly LeftBehind[] {
  const known = named(organisation);
  const found = sheets
    .filter(({ ends }) => ends === undefined || ends > today)
    .flatMap((sheet): readonly LeftBehind[] => {
      const now = profileSheetRows(organisation, sheet.side);
      // The mailbox for referrals is named with the checklist, which the profile alone does not say.
      const own = ownRows(sheetInForce(sheet.base, sheet.notices, today), sheet.side).filter(({ line }) => line !== 'referrals');
      return own.flatMap(({ line, row }) => {
        const after = now.find(({ job }) => lineOf(job) === line);
        const before = reachOf(row);
        if (!after || row.unconfirmed || sameReach(after, before) || !isOlder(sheet, line, changedAt) || known.some((one) => sameReach(one, before))) return [];
        return [{ line, job: jobAlone(row.job), before, after: reachOf(after), references: [sheet.reference] }];
      });
    });
  const groups = grouped(found, ({ line, before, after }) => JSON.stringify([line, before, after]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, references: group.flatMap(({ references }) => references) }] : [];
  });
}
