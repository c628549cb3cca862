// Somebody who has left and is still named on the own side of a contact sheet: the other side rings whoever stands there, so somebody who
// stays is asked to name another one.
import { type ContactLine, contactLines } from './contact-line';
import { lastTold, type SheetOnFile } from './change-contact';
import { grouped } from './grouped';

/** A line of one sheet that still names somebody who has left. */
export interface LeftLine {
  readonly reference: string;
  readonly line: ContactLine;
  readonly name: string;
}

/** One change for all of them: the agreement to change it in, and how many name them there. */
export interface LeftOnSheets extends LeftLine {
  readonly agreements: number;
}

const folded = (name: string): string => name.trim().toLowerCase();

/**
 * former: names of those who have left, here: of everybody who is there. What was told for a later day counts as changed, and a sheet of an agreement
 * that has ended asks for nothing. today: ISO date.
 */
export function leftLines(
  sheets: readonly SheetOnFile[],
  { former, here }: { readonly former: readonly string[]; readonly here: readonly string[] },
  today: string,
): readonly LeftLine[] {
  const stays = new Set(here.map(folded));
  const gone = new Set(former.map(folded).filter((name) => !stays.has(name)));
  if (gone.size === 0) return [];
  return sheets
    .filter(({ ends }) => ends === undefined || ends > today)
    .flatMap((sheet) =>
      contactLines.flatMap((line) => {
        const name = lastTold(sheet, line)?.name;
        return name !== undefined && gone.has(folded(name)) ? [{ reference: sheet.reference, line, name }] : [];
      }),
    );
}

/** The same lines, each person and job once. */
export const leftOnSheets = (lines: readonly LeftLine[]): readonly LeftOnSheets[] =>
  [...grouped(lines, ({ name, line }) => `${line} ${folded(name)}`).values()].flatMap((some) => (some[0] ? [{ ...some[0], agreements: some.length }] : []));
