// A mail that a mail server refuses, from the change that it was about to the admin who sends it again.
import { expect, test } from '@playwright/test';
import { dropDataDir, newDataDir, type OwnServer, startOwn } from '@/scripts/testing/own-server';
import { type MailSink, mailSink } from './http/mail-sink';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { expectAccessible } from './steps/accessible';
import { onPage, press } from './steps/answer-page';
import { logInAs } from './steps/log-in';

let mails: MailSink;
let server: OwnServer;

test.beforeAll(async () => {
  mails = await mailSink();
  mails.refusing = true; // from the first mail on: reminders of the demonstration go out as the server starts
  server = await startOwn(newDataDir(), undefined, { SMTP_URL: mails.url, MAIL_FROM: 'sharing@mail.example' });
});

test.afterAll(async () => {
  await server.stop();
  await mails.close();
  dropDataDir(server.dataDir);
});

test('an admin sees what did not arrive and why, and sends it again', async ({ browser }) => {
  await steps.sent(server.origin, debtAdvice); // the change itself knows nothing of it
  const page = await logInAs(browser, 'Jon Reid', { baseURL: server.origin });
  const letter = page.locator('.sa-card', { hasText: 'Read and reply: agreement from Northfield Surgery' });
  await expect(async () => {
    await page.goto('/home');
    await page.getByRole('link', { name: /did not arrive/ }).click({ timeout: 500 });
    await expect(letter).toContainText('Tom Ashby, riverside-manager@riverside-debt.example', { timeout: 500 });
  }).toPass();
  await onPage(page, 'Emails that did not arrive');
  await expectAccessible(page);
  await expect(letter).toContainText('Check the address');
  expect(mails.messages).toEqual([]);
  mails.refusing = false;
  await press(page, 'Send again to Tom Ashby: Read and reply: agreement from Northfield Surgery');
  await onPage(page, 'Emails that did not arrive');
  await expect(letter).toHaveCount(0);
  await expect.poll(() => mails.messages.filter((message) => message.includes('To: Tom Ashby <riverside-manager@riverside-debt.example>')).length).toBe(1);
});
