// What people use a page with: a pointer, a finger alone, or keys and nothing else. Every step of a life goes through these, whoever takes it.
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseByKeys, pickByKeys, pressByKeys, typeByKeys } from './keyboard';

const keysAlone = new WeakSet<Page>();
const fingerAlone = new WeakSet<Page>();

/** From now on this page has no pointer. */
export function withoutPointer(page: Page): Page {
  keysAlone.add(page);
  return page;
}

/** From now on this page is tapped, and nothing hovers over it. The page must be one that answers to touch. */
export function byFinger(page: Page): Page {
  fingerAlone.add(page);
  return page;
}

const taps = new WeakMap<Page, number>();

/** How often a finger has tapped on this page so far, to choose or to press something. */
export const tapsOn = (page: Page): number => taps.get(page) ?? 0;

async function tap(control: Locator): Promise<void> {
  taps.set(control.page(), tapsOn(control.page()) + 1);
  await control.tap();
}

async function tapOn(control: Locator): Promise<void> {
  if (!(await control.isChecked())) await tap(control);
  await expect(control).toBeChecked();
}

export function check(control: Locator): Promise<void> {
  if (keysAlone.has(control.page())) return chooseByKeys(control);
  return fingerAlone.has(control.page()) ? tapOn(control) : control.check();
}

export const fill = (control: Locator, text: string): Promise<void> => (keysAlone.has(control.page()) ? typeByKeys(control, text) : control.fill(text));

/** A tap does not wait for where it leads, as a click does: whatever comes next would cut it off. */
async function tapAndGo(control: Locator): Promise<void> {
  await Promise.all([control.page().waitForEvent('framenavigated'), tap(control)]);
}

export function click(control: Locator): Promise<void> {
  if (keysAlone.has(control.page())) return pressByKeys(control);
  return fingerAlone.has(control.page()) ? tapAndGo(control) : control.click();
}

/** What opens on the page itself, and leads nowhere. */
export async function openLine(summary: Locator): Promise<void> {
  if (keysAlone.has(summary.page())) return pressByKeys(summary);
  return fingerAlone.has(summary.page()) ? tap(summary) : summary.click();
}

export async function pick(control: Locator, label: string): Promise<void> {
  if (keysAlone.has(control.page())) await pickByKeys(control, label);
  else await control.selectOption({ label });
}
