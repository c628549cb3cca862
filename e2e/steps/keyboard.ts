// A page as somebody uses it who has a keyboard and nothing else: Tab, Space, Enter, the arrows, and letters where something is typed.
import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test';
import { focusNow, type Focus, stopsOf } from './focus';

type Sought = ElementHandle<SVGElement | HTMLElement> | null;

/** One press of Tab. Wherever it leads must be seen: on the screen, covered by nothing, and not drawn as it was without focus. */
async function tab(page: Page, sought: Sought = null): Promise<Focus | undefined> {
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(focusNow, sought);
  expect(focus?.faults ?? [], `${page.url()}: focus on ${focus?.name}`).toEqual([]);
  return focus;
}

/** Given a page on which nothing was pressed yet: every control is met once, in the order of the page, and the way leads out at the end. */
export async function expectKeyboardWalk(page: Page): Promise<void> {
  const stops = await page.evaluate(stopsOf);
  const met: (string | undefined)[] = [];
  for (const _ of stops) met.push((await tab(page))?.name);
  expect(met, page.url()).toEqual(stops);
  // What comes next is the browser itself, or the page from its start.
  expect([undefined, stops[0]], page.url()).toContain((await tab(page))?.name);
}

const hasFocus = (control: Locator): Promise<boolean> => control.evaluate((element) => element === document.activeElement);

/** Presses Tab until this control has focus, or the group of radios that it belongs to. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  const sought = await control.elementHandle(); // found once, and asked about with where focus is: a page has many stops
  if ((await page.evaluate(focusNow, sought))?.there) return;
  for (let presses = 0; presses < 80; presses += 1) if ((await tab(page, sought))?.there) return;
  throw new Error(`${page.url()}: Tab never leads to ${control.toString()}`);
}

/** Given a control that focus may reach, goes there. What has no focus is looked at before, to see the difference. */
async function reach(control: Locator): Promise<Page> {
  const page = control.page();
  await control.waitFor();
  await page.evaluate(stopsOf);
  await tabTo(page, control);
  return page;
}

/** Chooses with Space; among radios with the arrows, which choose as they go. */
export async function chooseByKeys(control: Locator): Promise<void> {
  if (await control.isChecked()) return;
  const page = await reach(control);
  if (await hasFocus(control)) await page.keyboard.press('Space');
  for (let presses = 0; presses < 40 && !(await hasFocus(control)); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(control).toBeChecked();
  await expect(control).toBeFocused();
}

/** Types in place of what stands there. */
export async function typeByKeys(control: Locator, text: string): Promise<void> {
  const page = await reach(control);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await expect(control).toHaveValue(text);
}

/** Goes to a button, a link or what opens a panel, and presses Enter. */
export async function pressByKeys(control: Locator): Promise<void> {
  await reach(control);
  await control.press('Enter'); // it has focus; unlike a bare key, this waits until the next page is on its way
}

/** A list answers to the first letters of what is in it. */
export async function pickByKeys(control: Locator, label: string): Promise<void> {
  const page = await reach(control);
  await page.keyboard.type(label);
  await expect(control.locator('option:checked')).toHaveText(label);
}
