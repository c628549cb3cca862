// What every page owes to everybody: nothing for axe to find, at 320 pixels either, no sideways scroll on a small screen or at 400%.
import { expect, type Page, test } from '@playwright/test';
import { axeFaults, narrowAxeFaults, withAxe } from './axe';
import { contrastFaults, dressedTexts } from './contrast';

const wide = { width: 1280, height: 900 } as const;
const zoomed = { width: 320, height: 256 } as const;

/** How texts were dressed whose colours this process has measured: most of the time that axe takes goes into colours. */
const measured = new Set<string>();

/** Measures the colours of each text that stands in a dress not met before. */
async function colourFaults(page: Page): Promise<readonly string[]> {
  const dresses = await page.evaluate(dressedTexts);
  const fresh = dresses.flatMap((dress, at) => (measured.has(dress) || dresses.indexOf(dress) < at ? [] : [at]));
  if (fresh.length === 0) return [];
  const faults = await page.evaluate(contrastFaults, fresh);
  if (faults.length === 0) for (const dress of dresses) measured.add(dress);
  return faults;
}

async function look(page: Page, where: string): Promise<void> {
  await withAxe(page);
  const found = await page.evaluate(axeFaults);
  expect([...found, ...(await colourFaults(page))], where).toEqual([]);
  await page.setViewportSize(zoomed);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where} scrolls sideways at 320 pixels`).toBeLessThanOrEqual(0);
  expect(await page.evaluate(narrowAxeFaults), `${where} at 320 pixels`).toEqual([]);
  await page.setViewportSize(wide);
}

/** Given a page as it stands, demands that nobody is shut out. One step of its test, whatever it takes: for each of its own the runner looks through all before. */
export const expectAccessible = (page: Page): Promise<void> => test.step('nobody is shut out', () => look(page, page.url()));

/** Opens each address as it is and demands the same of each. */
export async function expectAccessiblePages(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expectAccessible(page);
  }
}
