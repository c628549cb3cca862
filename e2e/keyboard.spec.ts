// A draft from logging in to the check of its answers without a pointer: Tab, Space, Enter, the arrows. Focus is always seen and never lost.
import { expect, type Page, test } from '@playwright/test';
import { onPage } from './steps/answer-page';
import { answerByKeys, expectKeyboardWalk, follow, goOn, typeByKeys } from './steps/keyboard';
import { debtAdvice } from './told/debt-advice';
import { firstPage } from './told/told-life';

// A trace keeps the whole page at every key: it would take longer than the walk.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

/** Goes on although something is missing: focus is on what is wrong, and Enter on it leads to where it is put right. */
async function expectLedToTheFault(page: Page): Promise<void> {
  await goOn(page);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.keyboard.press('Tab');
  const link = page.locator('.nhsuk-error-summary a').first();
  await expect(link).toBeFocused();
  const id = ((await link.getAttribute('href')) ?? '').slice(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
}

/** The details one by one, with one of our own: its box appears when it is ticked, and what is missing is said without a new page. */
async function chooseDetails(page: Page): Promise<void> {
  await answerByKeys(page, ['No, I want to choose the details myself']);
  await goOn(page);
  await onPage(page, 'Which details does Riverside Debt Advice need?');
  await expectKeyboardWalk(page);
  await answerByKeys(page, ['They pick from a short list', 'Something else']);
  await expectLedToTheFault(page);
  await typeByKeys(page, 'The other detail', 'Day on which to call');
  await answerByKeys(page, ['An ordinary detail']);
  await goOn(page);
  await onPage(page, /^Why does Riverside Debt Advice need/);
  await typeByKeys(page, 'Why', 'To reach the person at a good time');
  await goOn(page);
}

test('a draft, from logging in to the check of its answers, by keys alone', async ({ page }) => {
  await page.goto('/demo');
  await expectKeyboardWalk(page);
  await answerByKeys(page, ['Maya Collins']);
  await goOn(page, 'Log in as this person');
  await onPage(page, 'Home');
  await follow(page, 'link', 'Start an agreement');
  await onPage(page, 'How do you want to start?');
  await answerByKeys(page, ['Answer the questions one at a time']);
  await goOn(page);
  await onPage(page, firstPage.heading);
  await expectKeyboardWalk(page);
  await expectLedToTheFault(page);
  for (const { heading, choose = [] } of [firstPage, ...debtAdvice.draft]) {
    await onPage(page, heading);
    if (/all that/.test(heading)) await chooseDetails(page);
    else {
      await answerByKeys(page, choose.flat());
      await goOn(page);
    }
  }
  await onPage(page, 'Check your answers before you send');
  await expectKeyboardWalk(page);
});
