// The partner’s side on a telephone, without scripts: reading, confirming, asking for changes, declining, and two people at once.
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import * as steps from './http/whole-life';
import { hospice } from './lives/hospice';
import { onPage, press } from './steps/answer-page';
import { windowOf } from './steps/log-in';

const phone: BrowserContextOptions = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true, javaScriptEnabled: false };
const reading = 'Read the agreement';
const confirming = 'Things only you can confirm';
const replying = 'Do you agree with this agreement?';

const choose = (page: Page, label: string) => page.locator('main').getByLabel(label, { exact: true }).check();
const chooseIn = (page: Page, question: string, label: string) =>
  page.getByRole('group', { name: question, exact: true }).getByLabel(label, { exact: true }).check();

async function continueAs(page: Page, answer: string): Promise<void> {
  await choose(page, answer);
  await press(page, 'Continue');
}

/** Everything but the reason, as it is suggested. */
async function takeSuggestions(page: Page): Promise<void> {
  await choose(page, '8 years after the person leaves the service');
  for (const question of ['Referrals not taken up, the end, and checking', 'Where will you keep them, and who will see them?'])
    await chooseIn(page, question, 'Use this wording');
  await choose(page, 'In the UK');
}

test('the partner reads it on one screen, confirms and agrees', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, hospice);
  const page = await windowOf(browser, await begun.as('manager'), { ...phone, baseURL });
  await page.goto(begun.path('/review'));
  await onPage(page, reading);
  const short = page.getByRole('region', { name: 'In short' });
  await expect(short.getByRole('term')).toHaveCount(8);
  await page.evaluate(() => document.fonts.ready); // until then its lines break as another typeface would
  expect((await short.boundingBox())?.height).toBeLessThanOrEqual(667);
  await expect(page.getByRole('article', { name: 'Information sharing agreement' })).toContainText('Not answered yet: how long ');
  await press(page, 'Continue');
  await expect(page.locator('.nhsuk-error-summary')).toHaveText(/There is a problem\s*Select if this is what you need to start helping/);
  await continueAs(page, 'Yes, this is enough');

  await onPage(page, confirming);
  await page.getByRole('link', { name: 'Our adviser can name the law that gives us this task' }).click();
  await onPage(page, 'Which law gives this task to Exampleton Hospice?');
  await page.getByLabel('Act and section').fill('Our contract with the trust');
  await press(page, 'Continue');
  await expect(page.locator('.nhsuk-error-summary')).toContainText('The law and section must be an Act and its section, not a contract');
  await page.getByLabel('Act and section').fill('Health and Care Act 2022, section 21');
  await press(page, 'Continue');

  await onPage(page, confirming);
  await expect(page.getByRole('group', { name: 'Your reason for using the details' })).toHaveCount(0);
  await page.getByRole('link', { name: 'You named a law that gives you this task: Health and Care Act 2022, section 21' }).click();
  await page.getByLabel('Act and section').fill('');
  await press(page, 'Continue');

  await onPage(page, confirming);
  await chooseIn(page, 'Your reason for using the details', 'Use this wording');
  await takeSuggestions(page);
  await press(page, 'Continue');

  await onPage(page, replying);
  await choose(page, 'Yes, we agree');
  await press(page, 'Send our reply');
  await expect(page.locator('.nhsuk-error-summary')).toContainText('Select who will sign for Exampleton Hospice');
  await choose(page, 'Hugh Danes, Chief Executive');
  await press(page, 'Send our reply');
  await onPage(page, 'Agreement with Exampleton Hospitals NHS Trust');
  await page.goto(begun.path('/review'));
  await expect(page.locator('main')).toContainText(/Grace Lindqvist agreed on .* Hugh Danes will sign\./);
});

test('what may be about a person is refused or asked about, and what was typed stays', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, hospice);
  const page = await windowOf(browser, await begun.as('manager'), { ...phone, baseURL });
  await page.goto(begun.path('/review'));
  const box = page.getByLabel('What is missing, and what do you need it for?');
  await choose(page, 'Something is missing');
  await box.fill('The number 943 476 5919, for letters');
  await press(page, 'Continue');
  await expect(page.locator('.nhsuk-error-summary')).toContainText('Remove the NHS number from your answer');
  await expect(box).toHaveValue('The number ••• ••• ••••, for letters');
  await box.fill('A number like 01632 960199, for evenings');
  await press(page, 'Continue');
  await onPage(page, 'Your answer may be about a real person');
  await page.getByRole('link', { name: 'Change my answer' }).click();
  await expect(box).toHaveValue('A number like 01632 960199, for evenings');
  await press(page, 'Continue');
  await press(page, 'Keep my answer');
  await onPage(page, replying);
});

test('something is missing: it goes back with what was said, and every page says what happens now', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, hospice);
  const page = await windowOf(browser, await begun.as('manager'), { ...phone, baseURL });
  await page.goto(begun.path('/review'));
  await choose(page, 'Something is missing');
  await page.getByLabel('What is missing, and what do you need it for?').fill('Who visits at night, to plan the week');
  await press(page, 'Continue');
  await onPage(page, replying);
  await choose(page, 'Yes, we agree');
  await choose(page, 'Hugh Danes, Chief Executive');
  await press(page, 'Send our reply');
  await expect(page.locator('.nhsuk-error-summary')).toContainText('You said that this is not what you need');
  await choose(page, 'No, we want changes');
  await expect(page.getByLabel('What would you like to change?')).toHaveValue('Something is missing. Who visits at night, to plan the week');
  await press(page, 'Send our reply');
  await onPage(page, 'Agreement with Exampleton Hospitals NHS Trust');
  for (const below of ['/review', '/review/only-you', '/review/decide']) {
    await page.goto(begun.path(below));
    await expect(page.locator('main')).toContainText(/You asked for changes on .* is looking at them and will send the agreement again\./);
    await expect(page.locator('main form')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Go to the agreement' }).click();
  await onPage(page, 'Agreement with Exampleton Hospitals NHS Trust');
});

test('two people of the partner never overwrite each other in silence', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, hospice);
  const [manager, signatory] = [
    await windowOf(browser, await begun.as('manager'), { ...phone, baseURL }),
    await windowOf(browser, await begun.as('receivingSignatory'), { baseURL }),
  ];
  for (const page of [manager, signatory]) await page.goto(begun.path('/review'));
  await continueAs(signatory, 'Yes, this is enough');
  await choose(manager, 'It is more than we need');
  await manager.getByLabel('What can be left out?').fill('Letters about earlier illnesses');
  await press(manager, 'Continue');
  await onPage(manager, 'Choose which answer to keep');
  await expect(manager.locator('main')).toContainText('Hugh Danes changed this answer');
  await expect(manager.locator('main')).toContainText('Letters about earlier illnesses');
  await manager.getByRole('link', { name: 'Keep Hugh Danes’s answer' }).click();
  await onPage(manager, confirming);

  await chooseIn(manager, 'Your reason for using the details', 'Use this wording');
  await takeSuggestions(manager);
  await press(manager, 'Continue');
  await onPage(manager, replying);
  await signatory.goto(begun.path('/review/only-you'));
  await continueAs(signatory, 'In the UK or EEA');
  await choose(manager, 'Yes, we agree');
  await choose(manager, 'Hugh Danes, Chief Executive');
  await press(manager, 'Send our reply');
  await expect(manager.locator('.nhsuk-error-summary')).toContainText('This agreement changed while you were here');
  await press(manager, 'Send our reply');
  await onPage(manager, 'Agreement with Exampleton Hospitals NHS Trust');
});

test('the partner does not want to go ahead', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, hospice);
  const page = await windowOf(browser, await begun.as('manager'), { ...phone, baseURL });
  await page.goto(begun.path('/review/decide'));
  await choose(page, 'We do not want to go ahead');
  await page.getByLabel('Why?').fill('Our service closes in spring');
  await press(page, 'Send our reply');
  await onPage(page, 'Agreement with Exampleton Hospitals NHS Trust');
  await page.goto(begun.path('/review'));
  await expect(page.locator('main')).toContainText('This agreement has ended: one side did not want to go ahead.');
});
