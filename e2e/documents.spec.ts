// The documents of an agreement in a browser: nobody is shut out, drafts are marked, text is copied, and what people get prints on one side.
import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import * as steps from './http/whole-life';
import { exerciseClass } from './lives/exercise-class';
import { expectAccessiblePages } from './steps/accessible';
import { windowOf } from './steps/log-in';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

const papers = [
  'consent-form',
  'verbal-consent-record',
  'patient-leaflet',
  'staff-guide',
  'objection-procedure',
  'volunteer-card',
  'promises-receiving',
  'privacy-notice-text-receiving',
];

const sheetsOf = (pdf: Buffer): number => Number(/Pages:\s+(\d+)/u.exec(spawnSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' }).stdout)?.[1]);

async function printedOn(page: Page, path: string): Promise<number> {
  await page.goto(path);
  return sheetsOf(await page.pdf({ preferCSSPageSize: true }));
}

test('as drafts and for use: each page, each paper, on the smallest screen', async ({ browser, baseURL }) => {
  const begun = await steps.issued(baseURL!, exerciseClass);
  const page = await windowOf(browser, await begun.as('manager'), { baseURL });
  await expectAccessiblePages(page, [begun.path('/documents'), begun.path('/documents/consent-form'), begun.path('/promises')]);
  await expect(page.getByText('Nothing is promised until both sides sign')).toBeVisible();
  await page.goto(begun.path('/documents/consent-form'));
  await expect(page.getByText('Draft – do not use')).toBeVisible();
  await steps.sign(begun, 'sharing');
  await steps.sign(begun, 'receiving');
  await expectAccessiblePages(page, [begun.path('/documents'), begun.path('/promises'), ...papers.map((id) => begun.path(`/documents/${id}`))]);
  for (const id of ['patient-leaflet', 'volunteer-card']) expect(await printedOn(page, begun.path(`/documents/${id}`)), id).toBe(1);
});

test('text is copied with one press, and stands there without scripts', async ({ browser, baseURL }) => {
  const begun = await steps.issued(baseURL!, exerciseClass);
  const path = begun.path('/documents/verbal-consent-record');
  const page = await windowOf(browser, await begun.as('manager'), { baseURL, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const plain = await windowOf(browser, await begun.as('manager'), { baseURL, javaScriptEnabled: false });
  await plain.goto(path);
  await expect(plain.getByRole('button', { name: 'Copy the text' })).toHaveCount(0);
  expect((await plain.locator('#to-copy').textContent())?.trim()).toBe(copied.trim());
});
