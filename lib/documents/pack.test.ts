import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { fullestFile } from '@/lib/domain/print/papers/testing/fullest-file';
import type { PackSource } from '@/lib/domain/print/papers/pack-source';
import { papersOfFile } from '@/lib/domain/print/papers/testing/papers-on-file';
import { makePack, zipped } from './pack';
import type { PaperJob } from './render-state';

const fingerprint = 'ab'.repeat(32);
const hostile = '../../etc/CON:<>|"?*\u0000.pdf';
const source: PackSource = {
  reference: 'SA-7K4M-2QXR',
  version: 2,
  fingerprint,
  at: '2026-07-01T23:45:10.000Z',
  agreement: { pdf: new TextEncoder().encode('%PDF signed'), json: '{"a":"é"}' },
  papers: papersOfFile(fullestFile, { fingerprint }).map((paper) => ({ ...paper, title: hostile })),
  sheet: { ...contactSheet(fullestFile, '2026-11-20'), heading: hostile },
};
const drawn = async ({ paper, large }: PaperJob) => ({ ok: true, pdf: new TextEncoder().encode(`%PDF ${paper.id} ${large}`) }) as const;

async function packed(from = source) {
  const made = await makePack(from, drawn);
  if (!made.ok) throw new Error(made.reason);
  return made;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the pack of a signed version', () => {
  it('holds the agreement, every paper, all large print that is offered, the contact sheet, and a true list of them', async () => {
    const files = unzipSync((await packed()).zip);
    const names = Object.keys(files).map((name) => name.replace('SA-7K4M-2QXR-version-2/', ''));
    expect(names.slice(0, 2)).toEqual(['agreement.pdf', 'agreement.json']);
    for (const { id } of source.papers) expect(names).toContain(`${id}.pdf`);
    expect(names.filter((name) => name.endsWith('-large-print.pdf'))).toEqual([
      'consent-form-large-print.pdf',
      'patient-leaflet-large-print.pdf',
      'staff-guide-large-print.pdf',
      'objection-procedure-large-print.pdf',
      'volunteer-card-large-print.pdf',
      'promises-sharing-large-print.pdf',
      'promises-receiving-large-print.pdf',
    ]);
    const offered = source.papers.filter(({ largePrint }) => largePrint).map(({ id }) => `${id}-large-print.pdf`);
    expect(new Set(names.filter((name) => name.includes('large')))).toEqual(new Set(offered));
    expect(names.slice(-2)).toEqual(['contact-sheet.pdf', 'manifest.json']);
    const manifest = JSON.parse(new TextDecoder().decode(files['SA-7K4M-2QXR-version-2/manifest.json']));
    expect(manifest).toMatchObject({ reference: 'SA-7K4M-2QXR', version: 2, fingerprint, contactSheetOf: '2026-11-20' });
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(names.slice(0, -1));
    for (const { name, sha256: said } of manifest.files) expect(sha256(files[`SA-7K4M-2QXR-version-2/${name}`] ?? new Uint8Array()), name).toBe(said);
  });

  it('says in a file of its own, which the list has too, that the papers are in newer words than the version', async () => {
    const files = unzipSync((await packed({ ...source, newerWords: 'They are in newer words.' })).zip);
    const folder = 'SA-7K4M-2QXR-version-2';
    const read = (name: string) => new TextDecoder().decode(files[`${folder}/${name}`]);
    expect(read('about-the-words.txt')).toBe('They are in newer words.\n');
    expect(read('manifest.json')).toContain(sha256(files[`${folder}/about-the-words.txt`] ?? new Uint8Array()));
    expect(Object.keys(unzipSync((await packed()).zip)).join()).not.toContain('about-the-words');
  });

  it('has names that mean the same on every file system, whatever people typed', async () => {
    const { name, zip } = await packed();
    for (const one of [name, ...Object.keys(unzipSync(zip))])
      expect(one).toMatch(/^(?:SA-[A-Z0-9]{4}-[A-Z0-9]{4}-version-\d+\/)?[A-Za-z0-9-]+\.(?:pdf|json|zip)$/u);
  });

  it('is the same file each time, in every time zone', async () => {
    const first = (await packed()).zip;
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
        process.env.TZ = other;
        expect(Buffer.compare(Buffer.from((await packed()).zip), Buffer.from(first)), other).toBe(0);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(Buffer.compare(Buffer.from((await packed({ ...source, sheet: { ...source.sheet, date: '2026-11-21' } })).zip), Buffer.from(first))).not.toBe(0);
  });

  it('is refused as a whole when one paper cannot be made', async () => {
    const refuses = async (job: PaperJob) =>
      job.paper.id === 'staff-guide' ? { ok: false as const, code: 'busy', reason: 'Many documents are being made' } : drawn(job);
    expect(await makePack(source, refuses)).toEqual({ ok: false, code: 'busy', reason: 'Many documents are being made' });
  });

  it('keeps the bytes of what is put in', () => {
    const bytes = new Uint8Array([0, 255, 13, 10]);
    expect(unzipSync(zipped('f', [{ name: 'a.pdf', bytes }], source.at))['f/a.pdf']).toEqual(bytes);
  });
});
