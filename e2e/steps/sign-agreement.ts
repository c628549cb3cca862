// Signing the final version, and what is kept of it.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { pdfText } from '../pdf-text';
import { answerPage, goOnWith, onPage } from './answer-page';
import { click } from './hand';

/** Reads what stands there, types name and job under the declaration, and signs. */
export async function signAs(page: Page, reference: string, name: string, job: string): Promise<void> {
  await goOnWith(page, reference, 'Read and sign');
  await onPage(page, 'Read what you are signing');
  await click(page.locator('main').getByRole('link', { name: 'Continue to sign' }));
  await answerPage(page, { heading: 'Sign the agreement', type: { 'Your full name': name, 'Your job': job }, press: 'Sign this agreement' });
  await onPage(page, 'You have signed the agreement');
}

/** Downloads the signed PDF by its link on the page of the agreement, and reads it. */
export async function downloadAndRead(page: Page, reference: string): Promise<string> {
  const link = page.locator('main').getByRole('link', { name: /\(PDF/ }).first();
  await expect(async () => {
    await page.goto(`/agreements/${reference}`);
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  // The PDF is made after the signature: until then its address answers “being made”, and a click would lead there.
  const address = (await link.getAttribute('href')) ?? '';
  await expect.poll(async () => (await page.request.get(address)).status(), { timeout: 60_000 }).toBe(200);
  const [download] = await Promise.all([page.waitForEvent('download'), click(link)]);
  return pdfText(readFileSync(await download.path()));
}
