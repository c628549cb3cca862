import 'server-only';
// What the PDF of one paper is laid out from: the paper itself, or the contact sheet that the papers are made from.
import * as z from 'zod';
import { anyMember } from '@/lib/domain/people/actor';
import { contactSheetPaper, type PrintedPaper } from '@/lib/domain/print/papers/printed-paper';
import { Reference, Whole } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { mayReadPapers, type Papers, papersFile, papersIn } from './papers-file';

export type PaperCopy =
  | { readonly kind: 'paper'; readonly name: string; readonly paper: PrintedPaper; readonly large: boolean }
  | { readonly kind: 'early' | 'broken' | 'gone' };

function paperNamed(made: Extract<Papers, { kind: 'papers' }>, kind: string): (PrintedPaper & { readonly largePrint: boolean }) | undefined {
  if (kind !== 'contact-sheet') return made.papers.find(({ id }) => id === kind);
  const { reference, draft } = made.papers[0] ?? { reference: '' };
  // Whom to ring stays true once the agreement has ended: details are still held, and something may still go wrong.
  return { ...contactSheetPaper(made.sheet, { reference, ...(!made.signed && draft && { draft }) }), largePrint: true };
}

export const paperCopy = view({
  name: 'paper-copy',
  who: anyMember,
  input: z.strictObject({ reference: Reference, kind: z.string().max(60), version: Whole.optional(), print: z.literal('large').optional() }),
  load: async (q, { kind, print, ...input }, actor, now) => {
    const found = await papersFile(q, input, actor, now);
    if (!found) return undefined;
    const made = papersIn(found, now);
    if (made.kind !== 'papers') return { ...found, copy: { kind: made.kind } as const };
    const paper = paperNamed(made, kind);
    if (!paper || (print && !paper.largePrint)) return undefined;
    const { number } = found.one?.version ?? { number: undefined };
    const name = [input.reference, number === undefined ? 'draft' : `version-${number}`, paper.id, ...(print ? ['large-print'] : [])].join('-');
    return { ...found, copy: { kind: 'paper', name, paper, large: print !== undefined } as const };
  },
  allow: mayReadPapers,
  show: ({ subject }): PaperCopy => subject.copy,
});
