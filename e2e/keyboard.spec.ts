// Pages that need more of a keyboard than the life of an agreement does: every control once and in order, a fault that is led to, and a box
// that appears where something is ticked. The whole life by keys stands in life.spec.ts.
import { expect, type Page, test } from '@playwright/test';
import { begin, answerSome, upTo } from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { onPage, press } from './steps/answer-page';
import { check, fill, withoutPointer } from './steps/hand';
import { expectKeyboardWalk } from './steps/keyboard';
import { windowOf } from './steps/log-in';

/** Goes on although something is missing: focus is on what is wrong, and Enter on it leads to where it is put right. */
async function expectLedToTheFault(page: Page): Promise<void> {
  await press(page, 'Continue');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.keyboard.press('Tab');
  const link = page.locator('.nhsuk-error-summary a').first();
  await expect(link).toBeFocused();
  const id = ((await link.getAttribute('href')) ?? '').slice(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
}

test('the first question without an answer', async ({ browser, baseURL, page: visitor }) => {
  await visitor.goto('/demo');
  await expectKeyboardWalk(visitor);
  const begun = await begin(baseURL!, debtAdvice);
  const page = withoutPointer(await windowOf(browser, await begun.as('drafter'), { baseURL }));
  await page.goto('/agreements/new/share');
  await expectKeyboardWalk(page);
  await expectLedToTheFault(page);
});

test('the details one by one, with one of our own', async ({ browser, baseURL }) => {
  const begun = await begin(baseURL!, debtAdvice);
  await answerSome(begun, { ...upTo(debtAdvice.draft, 'details'), details: { enough: 'change' } });
  const page = withoutPointer(await windowOf(browser, await begun.as('drafter'), { baseURL }));
  await page.goto(begun.path('/draft/details/choose'));
  await onPage(page, 'Which details does Riverside Debt Advice need?');
  await expectKeyboardWalk(page);
  for (const label of ['They pick from a short list', 'Something else']) await check(page.getByLabel(label, { exact: true }).filter({ visible: true }));
  await expectLedToTheFault(page); // said without a new page
  await fill(page.getByRole('textbox', { name: 'The other detail' }), 'Day on which to call');
  await check(page.getByLabel('An ordinary detail', { exact: true }));
  await press(page, 'Continue');
  await onPage(page, /^Why does Riverside Debt Advice need/);
  await fill(page.getByRole('textbox', { name: 'Why' }), 'To reach the person at a good time');
  await press(page, 'Continue');
  await expect(page).not.toHaveURL(/\/details\/(choose|why)/);
});
