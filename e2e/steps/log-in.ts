// A browser of one's own, and somebody in it.
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { onPage, press } from './answer-page';

/** A new browser window without anything of another one, in which this person of the demonstration is logged in. */
export async function logInAs(browser: Browser, name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await changeTo(page, name);
  return page;
}

/** The same window, somebody else. */
export async function changeTo(page: Page, name: string): Promise<void> {
  await page.goto('/demo');
  await page.getByLabel(name, { exact: true }).check();
  await press(page, 'Log in as this person');
  await onPage(page, 'Home');
}
