import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import { type RenderQueue, startRenderQueue } from './render';
import { fullestFrame, fullestPrint } from './testing/fullest-print';
import { goldenFingerprint, goldenFrame, goldenPrint } from './testing/golden-print';
import { printedWords } from './testing/printed-words';
import { startingSets } from './testing/starting-sets';
import {
  attachmentOf,
  bookmarksOf,
  cannotRead,
  checkedByQpdf,
  fontsOf,
  infoOf,
  languageOf,
  metadataOf,
  pagesOf,
  placesOf,
  smallestTypeOf,
  spokenOf,
  squeezed,
  structureOf,
  textOf,
  wholeTextOf,
} from './testing/read-pdf';

const attachment = '{"reference":"SA-7K4M-2QXR","name":"Siân Ŵynne-Hughes, রহিমা খাতুন"}';
const waiting: PrintFrame = { mark: 'final', fingerprint: goldenFingerprint, date: goldenFrame.date, signed: goldenFrame.signed.slice(0, 1) };
const draft: PrintFrame = { mark: 'draft', date: goldenFrame.date, signed: [] };

let queue: RenderQueue;
beforeAll(() => {
  queue = startRenderQueue();
});
afterAll(() => queue.stop());

/** What was laid out already: nothing here changes a file, and that a second child makes the same one is a test of its own. */
const laidOut = new Map<string, Promise<Uint8Array>>();

async function layOut(print: PrintModel, frame: PrintFrame): Promise<Uint8Array> {
  const made = await queue.renderPdf({ print, frame, attachment, priority: 'signed' });
  if (!made.ok) throw new Error(`${made.reason}: ${made.detail}`);
  return made.pdf;
}

function pdfOf(print: PrintModel = goldenPrint, frame: PrintFrame = goldenFrame): Promise<Uint8Array> {
  const key = JSON.stringify([print, frame]);
  const pdf = laidOut.get(key) ?? layOut(print, frame);
  laidOut.set(key, pdf);
  return pdf;
}

/** Each text stands behind the one before it. */
function expectInOrder(whole: string, texts: readonly string[]) {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(squeezed(text), from);
    expect(at, `“${text}” stands after “${whole.slice(Math.max(0, from - 40), from)}”`).toBeGreaterThanOrEqual(from);
    from = at + squeezed(text).length;
  }
}

describe.skipIf(cannotRead)('the printed agreement', () => {
  it.each([
    ['signed', goldenFrame],
    ['final', waiting],
    ['draft', draft],
  ])('says every sentence once and in order when %s', async (_, frame) => {
    const pdf = await pdfOf(goldenPrint, frame);
    const words = printedWords(goldenPrint, frame);
    expectInOrder(squeezed(textOf(pdf)), words);
    expect(squeezed(spokenOf(pdf))).toBe(squeezed(words.join('')));
  });

  it('stays within its page budget and never prints small', async () => {
    const { schedule: _, ...textOnly } = goldenPrint;
    const { contactSheet: __, ...noSheet } = goldenFrame;
    expect(pagesOf(await pdfOf(textOnly, noSheet))).toBeLessThanOrEqual(4);
    const pdf = await pdfOf();
    expect(pagesOf(pdf)).toBeLessThanOrEqual(5);
    expect(pagesOf(await pdfOf(goldenPrint, draft))).toBeLessThanOrEqual(5);
    expect(smallestTypeOf(pdf)).toBeGreaterThanOrEqual(10);
  });

  it.each(startingSets)('fits %s as suggested on four pages, and its schedule and contact sheet on one more', async (_, print, contactSheet) => {
    const { schedule, ...text } = print;
    const { contactSheet: __, ...alone } = goldenFrame;
    expect(schedule?.rows).toHaveLength(10);
    expect(pagesOf(await pdfOf(text, alone))).toBeLessThanOrEqual(4);
    expect(pagesOf(await pdfOf(print, { ...alone, contactSheet }))).toBeLessThanOrEqual(5);
  });

  it('fits every field at its limit on six pages, still at 10 points', async () => {
    const pdf = await pdfOf(fullestPrint, fullestFrame);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(6);
    expect(smallestTypeOf(pdf)).toBeGreaterThanOrEqual(10);
    expectInOrder(
      squeezed(textOf(pdf)),
      fullestPrint.sections.flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) => (block.block === 'table' ? block.rows.flatMap(({ cells }) => cells) : [])),
      ]),
    );
  });

  it('names itself, its language and its sections', async () => {
    const pdf = await pdfOf();
    const headings = ['What this means for a small charity', ...goldenPrint.sections.map(({ number, heading }) => `${number} ${heading}`)];
    const behind = ['Schedule: the checklist as it stood on 14 November 2026', 'Contact sheet of 21 November 2026, not part of the signed text'];
    expect(bookmarksOf(pdf)).toEqual([...headings, ...behind]);
    expect(languageOf(pdf)).toBe('en-GB');
    expect(infoOf(pdf)).toMatchObject({
      Title: 'Information sharing agreement: Referrals from Northfield Surgery to Riverside Debt Advice',
      Author: 'Northfield Surgery, Riverside Debt Advice',
      Tagged: 'yes',
    });
  });

  it('has real headings, lists and tables for a screen reader', async () => {
    const structure = structureOf(await pdfOf());
    const count = (start: string) => structure.filter((line) => line.startsWith(start)).length;
    expect({
      H1: count('H1 '),
      H2: count('H2 '),
      tables: count('Table'),
      captions: count('Caption'),
      heads: count('TH <'),
      scopes: count('/Scope /Column'),
    }).toEqual({
      H1: 17,
      H2: 1,
      tables: 4,
      captions: 3,
      heads: 9,
      scopes: 9,
    });
    expect(count('LBody')).toBe(5 + 2 + 3);
  });

  it('claims PDF/A-3a, carries the signed text byte for byte, and is sound', async () => {
    const pdf = await pdfOf();
    expect(metadataOf(pdf)).toMatch(/<pdfaid:part>3<.*<pdfaid:conformance>A</su);
    expect(attachmentOf(pdf)).toBe(attachment);
    expect(checkedByQpdf(pdf)).toContain('No syntax or stream encoding errors found');
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
  });

  it('is the same file when another child makes it again', async () => {
    const other = startRenderQueue();
    const again = await other.renderPdf({ print: goldenPrint, frame: goldenFrame, attachment, priority: 'signed' });
    other.stop();
    expect(again.ok && Buffer.compare(Buffer.from(again.pdf), Buffer.from(await pdfOf()))).toBe(0);
  });

  it('marks a draft on every page and gives it no fingerprint', async () => {
    const pdf = await pdfOf(goldenPrint, { ...draft, fingerprint: goldenFingerprint });
    const pages = wholeTextOf(pdf).split('\f').slice(0, -1);
    expect(pages).toHaveLength(pagesOf(pdf));
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Draft, not signed');
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
      expect(page).not.toContain('9f2c 1a7b');
    }
  });

  it('shows reference, version and the start of the fingerprint on every page of a final version', async () => {
    for (const page of wholeTextOf(await pdfOf())
      .split('\f')
      .slice(0, -1)) {
      expect(page).toContain('SA-7K4M-2QXR');
      expect(page).toMatch(/version 1/iu);
      expect(page).toContain('Fingerprint 9f2c 1a7b e04d 5533 c8a1 f6d2 0b7e 94ac');
    }
  });

  it('leaves out sections that do not apply, and the rest keep their numbers', async () => {
    const print = { ...goldenPrint, sections: goldenPrint.sections.filter(({ id }) => id !== 'foi') };
    const text = textOf(await pdfOf(print));
    expect(text).not.toContain('Freedom of information');
    expect(squeezed(text)).toContain(squeezed('13 Checks, review and ending'));
  });
});

/** A short agreement around one typed text. */
const withPurpose = (text: string): PrintModel => ({
  ...goldenPrint,
  sections: [
    { id: 'purpose', number: 2, heading: 'Why we are sharing', blocks: [{ block: 'paragraph', sentences: [{ text, kind: 'answer', from: 'purpose' }] }] },
  ],
});

describe.skipIf(cannotRead)('what people type', () => {
  it.each([
    '#panic("no") and #read("/etc/passwd") and #image("x.png")',
    '$ x^2 $ *bold* _it_ `raw` = heading - list + enum / term: x',
    '[[ @ref <label> // comment /* more */ \\u{41} \\ ~ -- --- ... "quotes" \'single\'',
    '<script>alert(1)</script> &amp; %PDF-1.7 endstream endobj',
  ])('prints %s as it is', async (text) => {
    expect(squeezed(textOf(await pdfOf(withPurpose(text), draft)))).toContain(squeezed(text));
  });

  it.each([
    ['Welsh', 'Siân Ŵynne-Hughes, Tŷ’r Ysgol'],
    ['Polish', 'Zażółć Gęślą-Jaźń, Łączność'],
    ['Greek and Cyrillic', 'Ελένη Παπαδοπούλου, Олена Ковальчук'],
    ['Yoruba and Vietnamese', 'Ọlọ́run Adébáyọ̀, Nguyễn Thị Hồng'],
    ['Chinese', '王小明, 陳大文'],
    ['Gujarati', 'મીના'],
    ['Tamil', 'கமல'],
  ])('prints and gives back %s names', async (_, text) => {
    expect(squeezed(textOf(await pdfOf(withPurpose(text), draft)))).toContain(squeezed(text));
  });

  it.each([
    ['Arabic', 'فاطمة الزهراء', 'Vazirmatn'],
    ['Hebrew', 'שרה כהן', 'NotoSansHebrew'],
    ['Bengali', 'রহিমা খাতুন চৌধুরী', 'NotoSansBengali'],
    ['Hindi', 'प्रिया शर्मा', 'NotoSansDevanagari'],
    ['Punjabi', 'ਗੁਰਪ੍ਰੀਤ ਕੌਰ', 'NotoSansGurmukhi'],
  ])('prints %s names in a font made for them', async (_, text, font) => {
    const fonts = fontsOf(await pdfOf(withPurpose(text)));
    expect(fonts.some(({ name }) => name.includes(font))).toBe(true);
  });

  it.each(['جمعية النور الخيرية', 'שרה כהן'])('keeps what follows %s behind it', async (name) => {
    const pdf = await pdfOf(withPurpose(`${name}, 98 High Street, Article 6(1)(f)`), draft);
    const line = placesOf(pdf).filter(({ word }) => /98|High|\p{Script=Arabic}|\p{Script=Hebrew}/u.test(word));
    const x = (found: RegExp) => line.filter(({ word }) => found.test(word)).map((one) => one.x);
    expect(Math.max(...x(/\p{Script=Arabic}|\p{Script=Hebrew}/u))).toBeLessThan(Math.min(...x(/98/u)));
    expect(Math.max(...x(/98/u))).toBeLessThan(Math.min(...x(/High/u)));
  });

  it.each([
    ['Smile 😀', '😀 (U+1F600)'],
    ['Thai ภ', 'ภ (U+0E20)'],
    ['Bell \u{7}', 'U+0007'],
    ['Nothing \u{0}', 'U+0000'],
    ['No character \u{fffe}', 'U+FFFE'],
  ])('refuses %j and names the character', async (text, name) => {
    const refused = await queue.renderPdf({ print: withPurpose(text), frame: goldenFrame, priority: 'preview' });
    expect(refused).toMatchObject({ ok: false, code: 'unsupported-character' });
    expect(!refused.ok && refused.reason).toBe(`The text holds ${name}, which cannot be printed. Change it and try again`);
  });

  it('keeps a name without spaces on the page', async () => {
    const long = `${'Llanfairpwll'.repeat(20)}@${'mailbox-'.repeat(12)}riverside.example`;
    const pdf = await pdfOf({ ...withPurpose(long), subtitle: long });
    expect(squeezed(textOf(pdf)).split(long).length - 1).toBe(2);
  });
});
