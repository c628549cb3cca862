// What stands together on a page of an agreement, read from the PDF.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Replaces } from '@/lib/domain/agreement/replaces';
import type { PrintFrame } from '@/lib/domain/print/print-model';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import { printed } from '@/lib/domain/print/testing/printed';
import { type RenderQueue, startRenderQueue } from './render';
import { goldenFrame } from './testing/golden-print';
import { cannotRead, wholeTextOf } from './testing/read-pdf';

let queue: RenderQueue;
beforeAll(() => {
  queue = startRenderQueue();
});
afterAll(() => queue.stop());

const files = { goldenFile, commissionedHospice, exerciseClass };
type File = (typeof files)[keyof typeof files];

async function pagesOf(file: File, frame: Partial<PrintFrame> = {}, missing: 'leave-out' | 'say' = 'leave-out'): Promise<readonly string[]> {
  const { contactSheet: _, ...alone } = goldenFrame;
  const made = await queue.renderPdf({
    print: printed(file, catalogue, missing),
    frame: { ...alone, signed: [], mark: 'final', ...frame },
    attachment: '{}',
    priority: 'signed',
  });
  if (!made.ok) throw new Error(`${made.reason}: ${made.detail}`);
  return wholeTextOf(made.pdf).split('\f').slice(0, -1);
}
const replacing: Replaces = {
  reference: 'SA-WWWW-MMMM',
  root: 'SA-WWWW-MMMM',
  version: 12,
  kind: 'amendment',
  signedOn: '2026-09-30',
  starts: '2026-09-30',
  open: [],
  carried: [],
  at: '2026-11-21T09:00:00.000Z',
};
const on = (pages: readonly string[], words: string): number => pages.findIndex((page) => page.includes(words));

describe.skipIf(cannotRead)('the pages of an agreement', () => {
  it.each(Object.entries(files))('%s keeps the box for IG readers in one piece, and the signatures with what stands before them', async (_, file) => {
    const { checklist: __, igReview: ___, reply: ____, ...open } = file;
    const { 'telling-people': _____, 'only-you': ______, ...answers } = open.answers;
    for (const pages of [await pagesOf(file), await pagesOf({ ...open, answers } as File, { mark: 'draft' }, 'say')]) {
      const box = on(pages, 'For IG readers');
      expect(pages[box]).toMatch(/proportionate/u);
      expect(pages[on(pages, 'For the ')]).toContain('payment or indemnity');
    }
  });

  it('begins a long box under its heading, and leaves no half of a page empty for it', async () => {
    const pages = await pagesOf(commissionedHospice);
    expect(on(pages, 'For IG readers')).toBe(on(pages, 'Our legal basis'));
  });

  it.each(Object.entries(files))('%s needs three pages for its text once it is signed, and says there what it replaces', async (_, first) => {
    const file = { ...first, replaces: replacing };
    const { signatures } = printed(file);
    const signed = signatures.map(({ partyId, organisation }) => ({ partyId, organisation, name: 'Ella Park', role: 'Chief Executive', at: goldenFrame.date }));
    const pages = await pagesOf(file, { mark: 'signed', signed });
    expect(on(pages, 'Checklist schedule')).toBeLessThanOrEqual(3);
    expect(pages.join(' ')).toContain('replaces version 12');
  });

  it.each(Object.entries(files))('%s keeps every address of the contact sheet on one line', async (_, file) => {
    const sheet = contactSheet(file, '2026-11-21');
    const text = (await pagesOf(file, { contactSheet: sheet })).join('\n');
    for (const { email } of sheet.sides.flatMap(({ rows }) => rows)) expect(text).toContain(email ?? '');
  });

  it('gives two lines of a fingerprint no page of their own: they stand above the schedule where they do not fit below the signatures', async () => {
    const { fingerprint } = goldenFrame;
    const people = { who: ['adults', 'may-lack-capacity', 'children', 'carers'], howMany: '50-500', carerAgreement: 'each' };
    const pages = await pagesOf(withAnswers(commissionedHospice, { people }) as File, { ...(fingerprint && { fingerprint }) });
    const place = on(pages, 'Fingerprint of the text');
    expect([pages.length, place, on(pages, 'Checklist schedule')]).toEqual([4, 3, 3]);
    const golden = await pagesOf(goldenFile, { ...(fingerprint && { fingerprint }) });
    expect(on(golden, 'Fingerprint of the text')).toBe(on(golden, 'For the '));
  });

  it('keeps its four pages with the longest names that may sign', async () => {
    const long = 'Dr Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley of the Northfield Hills';
    const signs = (file: AgreementFile): AgreementFile => ({
      ...file,
      sharingSignatory: { personId: 'one', name: long, job: long },
      ...(file.reply && { reply: { ...file.reply, signatory: { personId: 'two', name: long, job: long } } as AgreementFile['reply'] & object }),
    });
    const file = signs(commissionedHospice);
    const sheet = contactSheet(file, '2026-11-21');
    const { fingerprint } = goldenFrame;
    expect(await pagesOf(file, { ...(fingerprint && { fingerprint }), contactSheet: sheet })).toHaveLength(4);
  });
});
