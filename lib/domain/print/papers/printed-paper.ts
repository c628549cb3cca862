// A paper as it is laid out, and the words around it. A contact sheet is laid out like a paper, and is none of an agreement’s own.
import { dateInWords } from '../../assurance/calendar';
import { throughWhom } from '../../contacts/through-whom';
import type { PrintContactSheet } from '../print-model';
import type { PaperKind, PaperModel } from './paper-model';
import { mailboxWords, whoComes } from './reached';

type Laid = 'id' | 'title' | 'audience' | 'format' | 'pages' | 'blocks' | 'reference' | 'date' | 'foot' | 'draft';
export type PrintedPaper = Pick<PaperModel, Laid> & { readonly kind: PaperKind | 'contact-sheet' };

export const paperFrame = {
  /** Foot of each side. */
  page: 'Side {page} of {pages}',
  /** Foot of the first side, where large print takes more sides than the paper at its usual size. */
  largeSides: 'In large print this takes {pages} sides',
  /** Heads of a table of duties. */
  dates: ['What', 'When', 'Who', 'Section'],
  /** The part of a leaflet that nobody may miss. */
  mark: 'You can say no',
} as const;

const heads = ['Job', 'Name, telephone and email'];

/** The sheet of a day, one table a side. `draft` is the mark of an agreement that is not signed. */
export function contactSheetPaper(sheet: PrintContactSheet, agreement: Pick<PaperModel, 'reference' | 'draft'>): PrintedPaper {
  return {
    ...agreement,
    kind: 'contact-sheet',
    id: 'contact-sheet',
    title: sheet.heading,
    audience: 'staff',
    format: 'A4',
    pages: 1,
    date: sheet.date,
    foot: `Reference ${agreement.reference} | Contact sheet of ${dateInWords(sheet.date)}, not part of the signed text`,
    blocks: sheet.sides.flatMap(({ organisation, rows }) => [
      { block: 'heading' as const, text: organisation },
      {
        block: 'table' as const,
        caption: organisation,
        head: heads,
        rows: rows.map((row) => ({
          cells: [row.job, [[row.name, row.phone, mailboxWords(row), throughWhom(row, rows)].filter(Boolean).join(', '), ...whoComes(row)].join('; ')],
          kind: 'confirmed' as const,
          from: 'profile',
        })),
      },
    ]),
  };
}
