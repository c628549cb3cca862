// Logging in with the link and with the code of the mail, as they stand in the captured mail; logging out; and what is left then.
import { expect, type Page, test } from '@playwright/test';
import { onPage, press } from './steps/answer-page';

test.describe.configure({ mode: 'parallel' });

async function ask(page: Page, email: string): Promise<void> {
  await page.goto('/log-in');
  await page.getByLabel('Email address').fill(email);
  await press(page, 'Send me a code');
  await onPage(page, 'Check your email');
}

/** The newest letter to this mailbox, once the worker has sent it. Without scripts the page is asked again. */
async function letterTo(page: Page, email: string): Promise<string> {
  let letter = '';
  await expect(async () => {
    await page.goto('/demo/mail');
    letter = await page.locator('[id^=mail-]').filter({ hasText: email }).first().innerHTML({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  return letter;
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });
    // Mailboxes that no other test writes to.
    const [linked, coded] = scripts
      ? (['northfield-admin@northfield-surgery.example', 'exampleton-trust-admin@exampleton-trust.example'] as const)
      : (['riverside-admin@riverside-debt.example', 'exampleton-hospice-admin@exampleton-hospice.example'] as const);

    test('by the link, which works once and not by being looked at', async ({ page, browser, baseURL }) => {
      await ask(page, linked);
      const link = /href="(\/log-in\/link\/[^"]+)"/.exec(await letterTo(page, linked))?.[1] ?? '';
      const scanner = await (await browser.newContext({ baseURL })).newPage();
      for (let look = 0; look < 2; look += 1) await scanner.goto(link);
      await page.goto(link);
      await onPage(page, 'Log in to Sharing Agreed');
      await press(page, 'Log in');
      await onPage(page, 'Home');
      await scanner.goto(link);
      await expect(scanner.locator('main')).toContainText('expired or been used');
      await expect(scanner.locator('main').getByRole('button', { name: 'Log in', exact: true })).toHaveCount(0);
      await page.getByRole('button', { name: 'Log out' }).click();
      await expect(page).toHaveURL(`${baseURL}/`);
      await page.goto('/home');
      await onPage(page, 'Log in to see this page');
    });

    test('by the code, after a wrong one', async ({ page }) => {
      await ask(page, coded);
      const sent = page.url();
      const code = /Your code is (\d{3} \d{3})/.exec(await letterTo(page, coded))?.[1] ?? '';
      await page.goto(sent);
      await page.getByLabel('6-digit code').fill(code === '000 000' ? '000001' : '000000');
      await press(page, 'Log in');
      await expect(page).toHaveTitle(/^Error: /);
      await page.getByLabel('6-digit code').fill(code);
      await press(page, 'Log in');
      await onPage(page, 'Home');
    });
  });
}

test('a mailbox that nobody has is answered alike, and gets no letter', async ({ page }) => {
  await ask(page, 'nobody@nowhere.example');
  await ask(page, 'northfield-reader@northfield-surgery.example');
  await letterTo(page, 'northfield-reader@northfield-surgery.example');
  await expect(page.locator('main')).not.toContainText('nobody@nowhere.example');
});
