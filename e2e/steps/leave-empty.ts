// A form sent with nothing in it: it comes back, says what is missing twice in the same words, and leads to where it is missing.
import { expect, type Locator, type Page, test } from '@playwright/test';

/**
 * Takes out what stands in the boxes already, the ticks of a list that begins with a suggestion, and the choices that a partner made in its last
 * agreement. No other choice is made on a first visit.
 */
async function emptyBoxes(form: Locator): Promise<void> {
  for (const box of await form.locator('input[type=text], input[type=email], input[type=tel], input[type=url], textarea').all()) {
    if (await box.isVisible()) await box.fill('');
  }
  const ticked = form.locator('input[type=checkbox]:checked').filter({ visible: true });
  while ((await ticked.count()) > 0) await ticked.first().uncheck();
  await form.locator('input[type=radio]:checked').evaluateAll((chosen) => {
    for (const one of chosen) (one as HTMLInputElement).checked = false;
  });
}

/** The summary’s link leads to a control that is described by the same words. */
async function expectExplained(page: Page, link: Locator): Promise<void> {
  const words = (await link.textContent()) ?? '';
  const id = ((await link.getAttribute('href')) ?? '').slice(1);
  const control = page.locator(`[id="${id}"]`);
  await link.click();
  await expect(control, words).toBeFocused();
  const told = await control.evaluate((element) => {
    const group = element.closest('fieldset');
    const ids = [element, group].flatMap((one) => one?.getAttribute('aria-describedby')?.split(' ') ?? []);
    return ids.map((one) => document.getElementById(one)?.textContent ?? `nothing called ${one}`);
  });
  expect(told, words).toContain(`Error: ${words}`);
  const typed = await control.evaluate((element) => !['radio', 'checkbox'].includes((element as HTMLInputElement).type));
  if (typed) await expect(control, words).toHaveAttribute('aria-invalid', 'true');
}

/** What sends the form: not what looks for a choice, nor what leaves the page with what was typed (Change), nor what Enter alone presses. */
const sends = ':is(button[type=submit], button:not([type])):not(search button, [aria-hidden], .sa-link-button)';

async function sendEmpty(page: Page, command: string): Promise<readonly string[]> {
  const form = page.locator(`main form[action="/do/${command}"]`);
  const shut = page.locator('main details.sa-answers__more:not([open]) > summary');
  while ((await shut.count()) > 0) await shut.first().click(); // answers that open beneath their own line
  await emptyBoxes(form);
  await form.locator(sends).first().click();
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.locator('.nhsuk-error-summary');
  await expect(summary).toBeFocused();
  const links = await summary.getByRole('link').all();
  expect(links.length, `${page.url()}: the summary leads to what is missing`).toBeGreaterThan(0);
  for (const link of links) await expectExplained(page, link);
  return summary.getByRole('listitem').allTextContents();
}

/** Sends the form of this page empty. Returns what is said to be missing. */
export const leaveEmpty = (page: Page, command: string): Promise<readonly string[]> => test.step(`${command}, left empty`, () => sendEmpty(page, command));
