// May details about this person be shared? Worked out in the browser, with scripts and without them; nothing is sent, stored or logged.
import Database from 'better-sqlite3';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { dropDataDir, newDataDir, type OwnServer, startOwn } from '@/scripts/testing/own-server';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as steps from './http/whole-life';
import { hospice } from './lives/hospice';
import { expectAccessible } from './steps/accessible';
import { logInAs, windowOf } from './steps/log-in';

const signed = '/agreements/SA-7K4M-2QXR';
const staff = 'Lucy Tran';

/** Of its own, so that whatever is written or said comes from the page under test. */
let server: OwnServer;
test.beforeAll(async () => {
  server = await startOwn(newDataDir());
});
test.afterAll(async () => {
  await server.stop();
  dropDataDir(server.dataDir);
});

/** Every row of every table, as text. */
function rowsOfStore(): Record<string, string> {
  const name = readdirSync(server.dataDir).find((file) => /\.(sqlite|db)$/.test(file)) ?? '';
  const db = new Database(join(server.dataDir, name), { timeout: 5_000 });
  const tables = db.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const all = Object.fromEntries(tables.map((table) => [table, JSON.stringify(db.prepare(`select * from "${table}"`).raw().all())]));
  db.close();
  return all;
}

/** Opens the page, and from then on counts what leaves it; at the end store and log stand as they stood when it had loaded. */
async function keepsNothing(browser: Browser, javaScriptEnabled: boolean, walk: (page: Page) => Promise<void>): Promise<void> {
  const page = await logInAs(browser, staff, { baseURL: server.origin, javaScriptEnabled });
  const [before, said] = [rowsOfStore(), server.said()];
  await page.goto(`${signed}/can-i-share`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Can I share details about this person?');
  await page.waitForLoadState('networkidle');
  const loaded = rowsOfStore();
  const changed = Object.keys(loaded).filter((table) => loaded[table] !== before[table]);
  expect(
    changed.filter((table) => table !== 'session'),
    'loading a page notes that somebody is there, and nothing else',
  ).toEqual([]);

  const left: string[] = [];
  page.on('request', (request) => left.push(`${request.method()} ${request.url()}`));
  const address = page.url();
  await walk(page);
  await page.waitForLoadState('networkidle');
  expect(left).toEqual([]);
  expect(page.url()).toBe(address);
  expect(rowsOfStore()).toEqual(loaded);
  expect(server.said()).toBe(said);
  expect(await page.context().storageState()).toMatchObject({ origins: [] });
  await page.context().close();
}

const choose = (page: Page, question: string, label: string) => page.getByRole('group', { name: question }).getByLabel(label, { exact: true }).check();
const danger = 'Could somebody come to serious harm if you do not share?';
const able = 'Is this person able to decide about this today?';
const no = 'Has this person said no, or would they be likely to say no?';
const yes = 'Has this person said yes?';
const shows = 'Do the details show that this person changed their legal gender?';

test('choosing answers says what to do, and nothing leaves the page', async ({ browser }) => {
  await keepsNothing(browser, true, async (page) => {
    const answer = page.locator('main').getByRole('status');
    const decided = answer.getByRole('heading', { level: 2 });
    await choose(page, danger, 'No');
    await choose(page, able, 'Yes');
    await choose(page, no, 'No');
    await expect(decided).toHaveCount(0);
    await choose(page, yes, 'Nobody has asked them');
    await expect(decided).toHaveText('Ask first');
    await expectAccessible(page);
    await choose(page, yes, 'Yes, out loud, and it is in their record');
    await expect(decided).toHaveCount(0);
    await choose(page, shows, 'Yes, and they have not said yes to sharing that');
    await expect(decided).toHaveText('Share');
    await expect(answer).toContainText('Take the gender history out');
    await choose(page, shows, 'No');
    await expect(answer).not.toContainText('gender history');
    await expect(answer).toContainText('Send only the details that the agreement lists');
    await choose(page, no, 'They said no');
    await expect(decided).toHaveText('Do not share');
    await expect(page.getByRole('group', { name: yes })).toHaveCount(0);
    await choose(page, no, 'They said no, and I fear that their care would be unsafe without this');
    await expect(decided).toHaveText('Ask the Caldicott Guardian');
    await choose(page, able, 'No');
    await expect(decided).toHaveText('Do not share');
    await expect(answer).toContainText('it has no steps for this person');
    await choose(page, danger, 'Yes, somebody else, or this person and somebody else');
    await expect(decided).toHaveText('Share, to keep people safe');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

const open = (page: Page, answer: string) =>
  page
    .locator('.sa-steps summary:visible')
    .filter({ hasText: new RegExp(`^${answer}`) })
    .last()
    .click();

test('without scripts each answer opens what comes next, and nothing leaves the page either', async ({ browser }) => {
  await keepsNothing(browser, false, async (page) => {
    const decided = page.locator('.sa-person-answer:visible').getByRole('heading', { level: 2 });
    await expect(page.locator('main').locator('form, input, button, select, textarea')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: able })).toHaveCount(0);
    for (const answer of ['No', 'Yes', 'No', 'Yes, out loud']) await open(page, answer);
    await expect(page.getByRole('heading', { name: shows })).toBeVisible();
    await open(page, 'Yes, and they have not');
    await expect(decided).toHaveText('Share');
    await expect(page.locator('.sa-person-answer:visible')).toContainText('Take the gender history out');
    // An answer is changed where it was given, also by keyboard; the others come back.
    const first = page.locator('.sa-steps summary:visible').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.sa-steps summary:visible')).toHaveCount(3);
    await open(page, 'Yes, somebody else');
    await expect(decided).toHaveText('Share, to keep people safe');
  });
});

test('without scripts staff of a care service are not asked if the person said yes, and the rules stand as a table too', async ({ browser, baseURL }) => {
  const caring = await steps.issued(baseURL!, hospice);
  for (const side of ['receiving', 'sharing'] as const) await steps.sign(caring, side);
  const page = await windowOf(browser, await caring.as('drafter'), { baseURL, javaScriptEnabled: false });
  await page.goto(caring.path('/can-i-share'));
  for (const answer of ['No', 'Yes', 'No']) await open(page, answer);
  await expect(page.getByRole('heading', { name: yes })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: shows })).toBeVisible();
  await page.getByText('All cases, and what to do').click();
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText(['When', 'What to do']);
  await expect(page.getByRole('table')).toContainText('The person is able to decide, and nothing above is the case');
  await expect(page.getByRole('table')).not.toContainText('People do not expect this service to know about them');
  const partner = await windowOf(browser, await caring.as('manager'), { baseURL, javaScriptEnabled: false });
  await partner.goto(caring.path('/can-i-share'));
  await expect(partner.getByText('For details that Exampleton Hospice sends back to ')).toBeVisible();
});
