// A page as somebody uses it who has a keyboard and nothing else: Tab, Space, Enter, the arrows, and letters where something is typed.
import { expect, type Locator, type Page } from '@playwright/test';
import { focusNow, type Focus, stopsOf } from './focus';

const exact = { exact: true } as const;

/** One press of Tab. Wherever it leads must be seen: on the screen, covered by nothing, and not drawn as it was without focus. */
async function tab(page: Page): Promise<Focus | undefined> {
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(focusNow);
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

/** Presses Tab until this control has focus, or the group of radios that it belongs to: those are one stop. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  const reached = () =>
    control.evaluate((element) => {
      const now = document.activeElement;
      const sameGroup = element instanceof HTMLInputElement && element.type === 'radio' && now instanceof HTMLInputElement && now.type === 'radio';
      return element === now || (sameGroup && now.name === element.name);
    });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await reached()) return;
    await tab(page);
  }
  throw new Error(`${page.url()}: Tab never leads to ${control.toString()}`);
}

/** Chooses with Space; among radios with the arrows, which choose as they go. */
async function choose(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  if (await hasFocus(control)) await page.keyboard.press('Space');
  for (let presses = 0; presses < 40 && !(await hasFocus(control)); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(control).toBeChecked();
  await expect(control).toBeFocused();
}

/** Goes to a button or a link and presses Enter. */
export async function follow(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await page.evaluate(stopsOf);
  await tabTo(page, page.locator('main').getByRole(role, { name, ...exact }));
  await page.keyboard.press('Enter');
}

export const goOn = (page: Page, button = 'Continue'): Promise<void> => follow(page, 'button', button);

/** Chooses each of these, as a pointer would, and goes nowhere. */
export async function answerByKeys(page: Page, labels: readonly string[]): Promise<void> {
  await page.evaluate(stopsOf);
  for (const label of labels) await choose(page, page.locator('main').getByLabel(label, exact).filter({ visible: true }));
}

export async function typeByKeys(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate(stopsOf);
  const field = page.locator('main').getByRole('textbox', { name: label });
  await tabTo(page, field);
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}
