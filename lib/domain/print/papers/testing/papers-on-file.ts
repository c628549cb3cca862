// Papers for the tests: every starting set, asked in the ways that change what belongs, with and without something coming back.
import { catalogue } from '@/content/catalogue';
import { exampletonTrust, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { fileOf, type Given, igReviewed } from '@/lib/domain/print/testing/agreement-files';
import { goldenChecklist, goldenDraft, goldenReview } from '@/lib/domain/print/testing/golden-file';
import { sourceOf } from '@/lib/domain/print/testing/printed';
import type { PaperSource } from '../paper-context';
import type { PaperBlock, PaperModel } from '../paper-model';
import { papersOf } from '../papers-of';

export const sheetDate = '2026-11-20';

/** The facts of a file, with the contact sheet of a day; `more` says if it is signed. */
export const paperSource = (file: AgreementFile, more: Partial<PaperSource> = {}): PaperSource => ({
  ...sourceOf(file),
  sheet: contactSheet(file, sheetDate),
  ...more,
});

export const papersOfFile = (file: AgreementFile, more: Partial<PaperSource> = {}): readonly PaperModel[] => papersOf(paperSource(file, more));

export const paperNamed = (papers: readonly PaperModel[], id: string): PaperModel => {
  const found = papers.find((paper) => paper.id === id);
  if (!found) throw new Error(`no paper “${id}” among ${papers.map((paper) => paper.id).join(', ')}`);
  return found;
};

export const blocksOf = <Kind extends PaperBlock['block']>({ blocks }: Pick<PaperModel, 'blocks'>, kind: Kind) =>
  blocks.filter((block): block is Extract<PaperBlock, { block: Kind }> => block.block === kind);

const ways: readonly Given[] = [
  { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' }, 'service-confirm': { confirm: 'yes' } },
  { 'people-call-it-care': { testA: 'no' }, 'service-confirm': { confirm: 'no' } },
];
const backs: readonly (readonly string[])[] = [['nothing'], ['attended'], ['attended', 'safety']];
const records = ['form', 'note', 'either'];

const fileFor = (serviceType: string, way: Given, back: readonly string[], record: string): AgreementFile =>
  fileOf({
    sharing: exampletonTrust,
    partner: riversideDebtAdvice,
    igReview: igReviewed,
    checklist: goldenChecklist,
    review: goldenReview,
    draft: {
      ...goldenDraft,
      ...way,
      service: { serviceType },
      'who-pays': { commissioner: ['none'] },
      back: { back },
      'telling-people': { tell: ['leaflet', 'notice'], record },
    },
  });

/** All 21 starting sets × both readings of the service × what comes back × how the yes is recorded; those that leave the journey are left out. */
export const everyFile: readonly (readonly [string, AgreementFile])[] = catalogue.services.flatMap(({ id }) =>
  ways.flatMap((way, at) =>
    backs.flatMap((back) =>
      records.flatMap((record) => {
        const file = fileFor(id, way, back, record);
        return settle(file, catalogue) ? [[`${id}, ${at === 0 ? 'care' : 'wider'}, ${back.join(' and ')}, ${record}`, file] as const] : [];
      }),
    ),
  ),
);
