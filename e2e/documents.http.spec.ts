// The documents of an agreement, by plain HTTP: drafts until both sides have signed, then one pack that says the same as its pages.
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { wordsOf } from './http/page-form';
import { open } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { hospice } from './lives/hospice';
import { pdfText } from './pdf-text';

test.describe.configure({ mode: 'parallel' });

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const letters = (text: string) => text.replace(/\s/gu, '');

interface Manifest {
  readonly fingerprint: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

for (const { life, asks } of [
  { life: debtAdvice, asks: true },
  { life: hospice, asks: false },
]) {
  test(`${life.name}: the papers that belong, as drafts and then for use`, async ({ baseURL }) => {
    const begun = await steps.issued(baseURL!, life);
    const [ours, theirs] = [await begun.as('drafter'), await begun.as('manager')];
    expect(wordsOf(await open(theirs, begun.path('/documents/patient-leaflet')))).toContain('Draft – do not use');
    expect(wordsOf(await open(theirs, begun.path('/promises')))).toContain('Nothing is promised until both sides sign');
    expect((await theirs.get(begun.path('/documents/pack.zip'))).status).toBe(409);
    expect((await theirs.get(begun.path('/documents/consent-form'))).status).toBe(asks ? 200 : 404);

    await steps.sign(begun, 'sharing');
    await steps.sign(begun, 'receiving');
    const at = begun.path('/documents/pack.zip');
    await expect.poll(async () => (await theirs.bytes(at)).status, { timeout: 30_000 }).toBe(200);
    const [pack, same] = [await theirs.bytes(at), await ours.bytes(at)];
    expect(pack.headers.get('content-type')).toBe('application/zip');
    expect(sha256(same.bytes)).toBe(sha256(pack.bytes));

    const folder = `${begun.reference}-version-1`;
    const files = unzipSync(pack.bytes);
    const file = (name: string) => files[`${folder}/${name}`] ?? new Uint8Array();
    const { fingerprint, files: listed } = JSON.parse(Buffer.from(file('manifest.json')).toString()) as Manifest;
    expect(fingerprint).toBe(sha256(file('agreement.json')));
    expect(sha256(file('agreement.pdf'))).toBe(sha256((await ours.bytes(begun.path('/versions/1/agreement.pdf'))).bytes));
    expect(Object.keys(files).sort()).toEqual([...listed.map(({ name }) => `${folder}/${name}`), `${folder}/manifest.json`].sort());
    for (const { name, sha256: said } of listed) expect(sha256(file(name)), name).toBe(said);
    expect(listed.some(({ name }) => name === 'consent-form.pdf')).toBe(asks);

    for (const id of ['patient-leaflet', 'staff-guide', 'volunteer-card', 'objection-procedure']) {
      const shown = wordsOf(await open(theirs, begun.path(`/documents/${id}`)));
      const printed = pdfText(Buffer.from(file(`${id}.pdf`)));
      for (const words of [shown, printed]) expect(words, id).not.toContain('do not use');
      for (const words of [begun.reference, `Fingerprint ${fingerprint.slice(0, 8)}`]) expect(letters(printed), id).toContain(letters(words));
      expect((await theirs.bytes(begun.path(`/documents/${id}/document.pdf`))).bytes.equals(Buffer.from(file(`${id}.pdf`))), id).toBe(true);
    }
    const calendar = await theirs.get(begun.path('/promises/calendar.ics'));
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(calendar.body).toContain('SUMMARY:Review the agreement');
  });
}
