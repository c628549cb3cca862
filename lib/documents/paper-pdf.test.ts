import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import { textsOf } from '@/lib/domain/print/papers/paper-words';
import { contactSheetPaper, type PrintedPaper } from '@/lib/domain/print/papers/printed-paper';
import { fullestFile } from '@/lib/domain/print/papers/testing/fullest-file';
import { everyFile, paperNamed, papersOfFile } from '@/lib/domain/print/papers/testing/papers-on-file';
import { type RenderQueue, startRenderQueue } from './render';
import {
  cannotRead,
  checkedByQpdf,
  fontsOf,
  infoOf,
  languageOf,
  metadataOf,
  pagesOf,
  typeSizesOf,
  spokenOf,
  squeezed,
  structureOf,
  textOf,
  wholeTextOf,
} from './testing/read-pdf';

const fingerprint = '9f2c1a7be04d5533'.repeat(4);

let queue: RenderQueue;
beforeAll(() => {
  queue = startRenderQueue();
});
afterAll(() => queue.stop());

/** What was laid out already, small and large. */
const laidOut = { small: new Map<PrintedPaper, Promise<Uint8Array>>(), large: new Map<PrintedPaper, Promise<Uint8Array>>() };

async function layOut(paper: PrintedPaper, large: boolean): Promise<Uint8Array> {
  const made = await queue.renderPdf({ paper, large, priority: 'preview' });
  if (!made.ok) throw new Error(`${paper.id}: ${made.reason} ${made.detail}`);
  return made.pdf;
}

function pdfOf(paper: PrintedPaper, large = false): Promise<Uint8Array> {
  const known = laidOut[large ? 'large' : 'small'];
  const pdf = known.get(paper) ?? layOut(paper, large);
  known.set(paper, pdf);
  return pdf;
}

const fileNamed = (name: string) => {
  const found = everyFile.find(([one]) => one === name);
  if (!found) throw new Error(name);
  return found[1];
};
/** Asks first, shares health details, hears back: every kind of block. */
const asked = fileNamed('welfare-benefits, care, attended and safety, either');
const signedPapers = papersOfFile(asked, { fingerprint, reviewOn: '2027-11-21' });
const fullest = papersOfFile(fullestFile, { fingerprint, reviewOn: '2027-11-21' });

/** One of each kind of service, and of its papers those whose length follows what is shared. */
const services = [...new Map(everyFile.map(([name, file]) => [name.split(',')[0], [name, file] as const])).values()];

const follows = ['consent-form', 'patient-leaflet', 'staff-guide', 'volunteer-card'];

const sidesOf = async (papers: readonly PaperModel[]) => Promise.all(papers.map(async (paper) => [paper.id, pagesOf(await pdfOf(paper))] as const));

describe.skipIf(cannotRead)('a paper as a PDF', () => {
  it.each(signedPapers.map((paper) => [paper.id, paper] as const))('of the kind %s says every word in order, for eyes and for ears', async (_, paper) => {
    const pdf = await pdfOf(paper);
    const spoken = squeezed(spokenOf(pdf));
    expect(spoken.startsWith(squeezed(paper.title))).toBe(true);
    let from = 0;
    for (const words of paper.blocks.flatMap(textsOf)) {
      // A caption that repeats the heading above it is left out.
      const at = spoken.indexOf(squeezed(words), from);
      if (at === -1 && paper.blocks.some((block) => block.block === 'table' && block.caption === words)) continue;
      expect(at, `“${words}” stands after “${spoken.slice(Math.max(0, from - 40), from)}”`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    // At a hyphen nobody could tell if the hyphen belongs to the address.
    expect(textOf(pdf)).not.toMatch(/@\S*-$/mu);
    // Where lines run over the width of a side, and not in a card or a cell, an address goes to the next one as a whole.
    const narrow = paper.kind === 'staff-guide' || paper.blocks.some(({ block }) => block === 'table');
    if (paper.format === 'A4' && !narrow) expect(textOf(pdf)).not.toMatch(/@$/mu);
  });

  it('claims PDF/A-3a, names its title and language, has headings, and embeds its fonts', async () => {
    const pdf = await pdfOf(paperNamed(signedPapers, 'consent-form'));
    expect(metadataOf(pdf)).toMatch(/<pdfaid:part>3<.*<pdfaid:conformance>A</su);
    expect(infoOf(pdf)).toMatchObject({ Title: 'Your say on sharing with the Charity (SA-7K4M-2QXR)', Tagged: 'yes' });
    expect(languageOf(pdf)).toBe('en-GB');
    expect(structureOf(pdf).filter((line) => line.startsWith('H1 ')).length).toBeGreaterThan(6);
    expect(fontsOf(pdf).filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
    expect(checkedByQpdf(pdf)).toContain('No syntax or stream encoding errors found');
  });

  it.each(services)('keeps every paper on its one side: %s', async (_, file) => {
    for (const [id, sides] of await sidesOf(papersOfFile(file).filter(({ kind }) => follows.includes(kind)))) expect(sides, id).toBe(1);
  });

  it('keeps every paper on its one side with every field at its limit', async () => {
    for (const [id, sides] of await sidesOf(fullest)) expect(sides, id).toBe(1);
  });

  it('keeps the own sheets of carer and person cared for on one side too', async () => {
    const { people, 'details-choose': details } = fullestFile.answers;
    const file = withAnswers(fullestFile, {
      people: { ...people?.value, carerWhose: ['carer-own', 'cared-for'] },
      'details-choose': { ...details?.value, items: ['name', 'phone', 'carer-details', 'carer-health', 'cared-for', 'participation-health'] },
    });
    const own = papersOfFile(file, { fingerprint, reviewOn: '2027-11-21' }).filter(({ about }) => about !== undefined);
    expect((await sidesOf(own)).map(([id, sides]) => `${id} ${sides}`)).toEqual([
      'consent-form-cared-for 1',
      'consent-form-carer 1',
      'verbal-consent-record-cared-for 1',
      'verbal-consent-record-carer 1',
    ]);
  });

  it('says on every side of large print how many there are, and on the first that it takes more', async () => {
    const pdf = await pdfOf(paperNamed(fullest, 'consent-form'), true);
    const pages = wholeTextOf(pdf).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain(`In large print this takes ${pages.length} sides`);
    for (const [at, page] of pages.entries()) expect(page).toContain(`Side ${at + 1} of ${pages.length}`);
    const short = wholeTextOf(await pdfOf(paperNamed(signedPapers, 'volunteer-card'), true));
    expect(short.includes('In large print')).toBe(short.split('\f').length > 2);
  });

  it('shows reference, version, day and contact day on every side; a draft its mark and no fingerprint', async () => {
    for (const page of wholeTextOf(await pdfOf(paperNamed(fullest, 'patient-leaflet'), true))
      .split('\f')
      .slice(0, -1)) {
      for (const words of ['Reference SA-7K4M-2QXR', 'Version 1', '2026', 'Fingerprint 9f2c1a7b', 'Contacts'])
        expect(squeezed(page)).toContain(squeezed(words));
      expect(page).not.toContain('do not use');
    }
    for (const paper of papersOfFile(asked)) {
      for (const page of wholeTextOf(await pdfOf(paper))
        .split('\f')
        .slice(0, -1)) {
        expect(squeezed(page), paper.id).toContain(squeezed('Draft – do not use'));
        expect(page).not.toContain('Fingerprint');
      }
    }
  });

  it('prints large print at 16 points, apart from its head and foot', async () => {
    for (const id of ['consent-form', 'patient-leaflet', 'staff-guide', 'volunteer-card', 'promises-sharing']) {
      const sizes = typeSizesOf(await pdfOf(paperNamed(signedPapers, id), true));
      expect(
        sizes.filter((size) => size < 16 && ![10, 11, 12].includes(size)),
        id,
      ).toEqual([]);
    }
  });

  it('is the same file when another child makes it again', async () => {
    const paper = paperNamed(signedPapers, 'staff-guide');
    const other = startRenderQueue();
    const again = await other.renderPdf({ paper, priority: 'preview' });
    other.stop();
    expect(again.ok && Buffer.compare(Buffer.from(again.pdf), Buffer.from(await pdfOf(paper)))).toBe(0);
  });

  it.each(['#panic("no") #read("/etc/passwd") $x$ *b* _i_ `r` = h', '[[ @ref <label> // c /* d */ \\u{41} ~ "q"', '<script>alert(1)</script> &amp; endobj'])(
    'prints %s as it is, wherever it stands',
    async (text) => {
      const sentence = { text, kind: 'answer', from: 'purpose' } as const;
      const paper: PaperModel = {
        ...paperNamed(signedPapers, 'consent-form'),
        title: text,
        blocks: [
          { block: 'paragraph', sentences: [sentence] },
          { block: 'heading', text },
          { block: 'list', style: 'bullet', sentences: [sentence] },
          { block: 'items', lead: text, rows: [sentence] },
          { block: 'tick', mark: 'A', sentences: [sentence] },
          { block: 'blanks', lines: [{ label: text }] },
          { block: 'script', heading: text, sentences: [sentence] },
          { block: 'paste', heading: text, lines: [text] },
          { block: 'table', caption: text, head: [text], rows: [{ cells: [text], kind: 'answer', from: 'purpose' }] },
          { block: 'call-out', heading: text, sentences: [sentence] },
        ],
      };
      const spoken = squeezed(spokenOf(await pdfOf(paper)));
      expect(spoken.split(squeezed(text)).length - 1).toBe(17);
    },
  );

  it('lays out the contact sheet, with everybody on it', async () => {
    const sheet = contactSheet(asked, '2026-11-20');
    const pdf = await pdfOf(contactSheetPaper(sheet, { reference: 'SA-7K4M-2QXR' }));
    const spoken = squeezed(spokenOf(pdf));
    for (const { organisation, rows } of sheet.sides)
      for (const words of [organisation, ...rows.map(({ job }) => job)]) expect(spoken).toContain(squeezed(words));
    expect(pagesOf(pdf)).toBe(1);
  });
});
