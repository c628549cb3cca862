// A browser of one's own, and somebody in it.
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { Client } from '../http/client';
import { onPage, press } from './answer-page';
import { check, withoutPointer } from './hand';

/** A new browser window without anything of another one, in which this person of the demonstration is logged in; without a pointer by keys. */
export async function logInAs(browser: Browser, name: string, options: BrowserContextOptions & { readonly pointer?: boolean } = {}): Promise<Page> {
  const { pointer = true, ...settings } = options;
  const page = await (await browser.newContext(settings)).newPage();
  if (!pointer) withoutPointer(page);
  await changeTo(page, name);
  return page;
}

/** The same window, somebody else. */
export async function changeTo(page: Page, name: string): Promise<void> {
  await page.goto('/demo');
  await check(page.getByLabel(name, { exact: true }));
  await press(page, 'Log in as this person');
  await onPage(page, 'Home');
}

/** A browser window with the session of somebody who logged in over plain HTTP. */
export async function windowOf(browser: Browser, client: Client, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // The cookies of a loopback address are secure ones, whatever its scheme.
  const url = (options.baseURL ?? '').replace('http:', 'https:');
  await context.addCookies([...client.cookies()].map(([name, value]) => ({ name, value, url, secure: name.startsWith('__Host-'), httpOnly: true })));
  return page;
}
