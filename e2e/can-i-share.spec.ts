// May details about this person be shared? Worked out in the browser, with nothing sent and nothing kept; without scripts, a table.
import { expect, type Page, test } from '@playwright/test';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { hospice } from './lives/hospice';
import { expectAccessible } from './steps/accessible';
import { windowOf } from './steps/log-in';

async function signed(origin: string, life: typeof debtAdvice) {
  const begun = await steps.issued(origin, life);
  for (const side of ['receiving', 'sharing'] as const) await steps.sign(begun, side);
  return begun;
}

/** Read by both tests, changed by none. */
let asking: steps.Begun;
test.beforeAll(async ({ baseURL }) => {
  asking = await signed(baseURL!, debtAdvice);
});

const choose = (page: Page, question: string, label: string) => page.getByRole('group', { name: question }).getByLabel(label, { exact: true }).check();
const danger = 'Could somebody come to serious harm if you do not share?';
const able = 'Is this person able to decide about this today?';
const no = 'Has this person said no, or would they be likely to say no?';

test('choosing answers says what to do, and nothing leaves the page', async ({ browser, baseURL }) => {
  const page = await windowOf(browser, await asking.as('drafter'), { baseURL });
  await page.goto(asking.path());
  await page.getByRole('link', { name: 'Can I share details about this person?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can I share details about this person?');
  await expect(page.getByText('Nothing you select here is sent or kept')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const left: string[] = [];
  page.on('request', (request) => left.push(`${request.method()} ${request.url()}`));
  const address = page.url();

  const answer = page.locator('main').getByRole('status');
  await expect(page.getByRole('group')).toHaveCount(4); // one question, and the panels below
  await choose(page, danger, 'No');
  await choose(page, able, 'Yes');
  await choose(page, no, 'No');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveCount(0);
  await choose(page, 'Has this person said yes?', 'Nobody has asked them');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Ask first');
  await expectAccessible(page);
  await choose(page, 'Has this person said yes?', 'Yes, out loud, and it is in their record');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Share');
  await expect(answer).toContainText('Send only the details that the agreement lists');
  await choose(page, no, 'They said no');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Do not share');
  await expect(page.getByRole('group', { name: 'Has this person said yes?' })).toHaveCount(0);
  await choose(page, no, 'They said no, and I fear that their care would be unsafe without this');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Ask the Caldicott Guardian');
  await choose(page, able, 'No');
  await choose(page, 'Who has been appointed to decide for them?', 'Only an attorney or deputy for money and property');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Decide in their best interests');
  await choose(page, danger, 'Yes, somebody else, or this person and somebody else');
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Share, to keep people safe');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  expect(left).toEqual([]);
  expect(page.url()).toBe(address);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
});

test('without scripts the same rules stand as a table, for this agreement', async ({ browser, baseURL }) => {
  const caring = await signed(baseURL!, hospice);
  const texts: string[] = [];
  for (const begun of [asking, caring]) {
    const page = await windowOf(browser, await begun.as('drafter'), { baseURL, javaScriptEnabled: false });
    await page.goto(begun.path('/can-i-share'));
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('table').getByRole('columnheader')).toHaveText(['When', 'What to do']);
    texts.push((await page.getByRole('table').textContent()) ?? '');
  }
  for (const text of texts) expect(text).toContain('The person is able to decide and said no');
  expect(texts[0]).toContain('People do not expect this service to know about them');
  expect(texts[1]).not.toContain('People do not expect this service to know about them');
  expect(texts[1]).toContain('The person is able to decide, and nothing above is the case');
  const partner = await windowOf(browser, await caring.as('manager'), { baseURL, javaScriptEnabled: false });
  await partner.goto(caring.path('/can-i-share'));
  await expect(partner.getByText('For details that Exampleton Hospice sends back to ')).toBeVisible();
});
