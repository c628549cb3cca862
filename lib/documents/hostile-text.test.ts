// Hostile text in every field, in the PDF: laid out as the words that were typed, run by nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { textsOf } from '@/lib/domain/print/papers/paper-words';
import { paperNamed, papersOfFile } from '@/lib/domain/print/papers/testing/papers-on-file';
import { hostileFile, hostileTexts, scheduleWords } from '@/lib/domain/print/testing/hostile-file';
import { allSaid } from '@/lib/domain/print/testing/print-as-text';
import { printed } from '@/lib/domain/print/testing/printed';
import { type RenderQueue, startRenderQueue } from './render';
import { goldenFrame } from './testing/golden-print';
import { attachmentOf, cannotRead, spokenOf, squeezed } from './testing/read-pdf';

let queue: RenderQueue;
beforeAll(() => {
  queue = startRenderQueue();
});
afterAll(() => queue.stop());

const isHostile = (text: string) => hostileTexts.some((one) => text.includes(one));
const spoken = (pdf: Uint8Array) => squeezed(spokenOf(pdf));

describe.skipIf(cannotRead)('hostile text in every field', () => {
  it('stands in the PDF of the agreement as it was typed, and in what is attached', async () => {
    const print = printed(hostileFile);
    const { contactSheet: _, ...alone } = goldenFrame;
    const sheet = contactSheet(hostileFile, '2026-11-21');
    const attachment = JSON.stringify(print);
    // Names, jobs and in whose place: typed again at the signature, by somebody else than the agreement named.
    const [name = '', role = '', inPlaceOf = ''] = hostileTexts.map((text) => `signs ${text}`);
    const signed = print.signatures.map(({ partyId, organisation }) => ({ partyId, organisation, name, role, inPlaceOf, at: goldenFrame.date }));
    const made = await queue.renderPdf({ print, frame: { ...alone, signed, mark: 'signed', contactSheet: sheet }, attachment, priority: 'signed' });
    if (!made.ok) throw new Error(`${made.reason}: ${made.detail}`);
    const words = spoken(made.pdf);
    const contacts = sheet.sides.flatMap(({ organisation, rows }) => [organisation, ...rows.flatMap(({ job, name, phone = '' }) => [job, name, phone])]);
    const said = [...allSaid(print).flatMap(({ text }) => text.split(' | ')), ...contacts, ...scheduleWords(print.schedule), name, role, inPlaceOf].filter(
      isHostile,
    );
    expect(said.length).toBeGreaterThan(60);
    for (const text of said) expect(words).toContain(squeezed(text));
    expect(attachmentOf(made.pdf)).toBe(attachment);
  });

  // Together they hold every kind of block that carries what somebody typed.
  it.each(['verbal-consent-record', 'privacy-notice-text-receiving', 'legitimate-interests-record-receiving'])(
    'stands in the PDF of the paper %s as it was typed',
    async (id) => {
      const paper = paperNamed(papersOfFile(hostileFile), id);
      const made = await queue.renderPdf({ paper, large: false, priority: 'preview' });
      if (!made.ok) throw new Error(`${paper.id}: ${made.reason} ${made.detail}`);
      const words = spoken(made.pdf);
      const said = paper.blocks.flatMap(textsOf).filter(isHostile);
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(words).toContain(squeezed(text));
    },
  );
});
