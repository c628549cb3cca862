// Ways through the real questions, drawn at random and laid out by the real child: each within the page budget. PATHS=500 lays out as many.
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { acceptedChecklist, fileOf, type Given, igReviewed } from '@/lib/domain/print/testing/agreement-files';
import { printed } from '@/lib/domain/print/testing/printed';
import { randomPath } from '@/lib/domain/print/testing/random-path';
import { type RenderQueue, startRenderQueue } from './render';
import { goldenFrame } from './testing/golden-print';
import { cannotRead, wholeTextOf } from './testing/read-pdf';

const paths = Number(process.env.PATHS ?? 6);

let queue: RenderQueue;
beforeAll(() => {
  queue = startRenderQueue();
});
afterAll(() => queue.stop());

const inPlace = Object.fromEntries(
  ['lead', 'contracts', 'training', 'staff-rules', 'premises', 'devices', 'keeping', 'mistakes'].map((id) => [id, { answer: 'in-place' }]),
);
/** Without a current DSPT result: all ten answers, one of them with a plan. */
const given: Given = {
  dspt: { status: 'not-registered' },
  ...inPlace,
  privacy: { answer: 'partly' },
  'plan/transparency': { plan: 'use' },
  email: { answer: 'ordinary', email: 'referrals@riverside.example' },
};

/** The same answers, agreed and ready to sign. */
function agreed(drawn: AgreementFile): AgreementFile {
  const { sharing, partner = sharing } = drawn;
  const { igReview, sharingSignatory, reply } = fileOf({ sharing, partner, draft: {}, review: { enough: {} }, igReview: igReviewed });
  return {
    ...drawn,
    checklist: acceptedChecklist({ sharing, partner, given }),
    ...(igReview && { igReview }),
    ...(sharingSignatory && { sharingSignatory }),
    ...(reply && { reply }),
  };
}

async function pagesOf(file: AgreementFile): Promise<readonly string[]> {
  const frame = { mark: 'final', date: goldenFrame.date, signed: [], contactSheet: contactSheet(file, '2026-11-21') } as const;
  const made = await queue.renderPdf({ print: printed(file), frame, attachment: '{}', priority: 'signed' });
  if (!made.ok) throw new Error(`${made.reason}: ${made.detail}`);
  return wholeTextOf(made.pdf).split('\f').slice(0, -1);
}

describe.skipIf(cannotRead)('the page budget', () => {
  it('holds for any answers: four pages and one more, and six at most where answers are as long as they may be', async () => {
    let laid = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 9999 })), fc.boolean(), async (stream, long) => {
        const file = randomPath((most) => (stream.next().value ?? 0) % Math.max(1, most), { long });
        if (!settle(file, catalogue)) return;
        laid += 1;
        const pages = await pagesOf(agreed(file));
        const behind = pages.findIndex((page) => page.includes('Checklist schedule'));
        const signatures = pages.findIndex((page) => page.includes('Signed') && page.includes('For the Charity: Ella Park, Chief Executive'));
        expect(signatures).toBeGreaterThan(0);
        expect([signatures < 4, behind >= signatures]).toEqual([true, true]);
        expect(pages.length).toBeLessThanOrEqual(long ? 6 : 5);
      }),
      { numRuns: paths, seed: 11 },
    );
    expect(laid).toBeGreaterThan(paths * 0.7);
  }, 1_200_000);
});
