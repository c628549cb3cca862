// The profile of an organisation in a browser: open to everybody, its errors said at the field with nothing lost, and its rows of teams
// with and without scripts.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessiblePages } from './steps/accessible';
import { expectRoomForFinger } from './steps/finger';

async function opened(browser: Browser, person: string, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: scripts ? { width: 1280, height: 900 } : { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto('/demo');
  await page.check(`input[value="${person}"]`);
  await page.click('form[action="/do/log-in-as-demo"] button');
  await page.waitForURL('**/home');
  return page;
}

test('everybody can open, read and reach each page of the profile', async ({ browser }) => {
  const lead = await opened(browser, 'exampleton-trust-ig-lead', true);
  await expectAccessiblePages(
    lead,
    ['', '/about', '/numbers', '/law', '/people?more=yes', '/dspt'].map((path) => `/organisation${path}`),
  );
  await lead.goto('/organisation/people');
  await expectRoomForFinger(lead);
  const reader = await opened(browser, 'exampleton-trust-reader', true);
  await expectAccessiblePages(reader, ['/organisation']);
  await expect(reader.getByRole('main').getByRole('link', { name: /^Change/ })).toHaveCount(0);
});

const wrong: readonly (readonly [page: string, field: string, error: string])[] = [
  ['about', 'legalName', 'Enter the legal name'],
  ['numbers', 'address', 'Enter your address'],
  ['people', 'name', 'Enter the name of the person who looks after information'],
];

for (const scripts of [false, true])
  test(`what is wrong is said at the field, and the rest stays: ${scripts ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const lead = await opened(browser, 'exampleton-trust-ig-lead', scripts);
    for (const [path, field, error] of wrong) {
      await lead.goto(`/organisation/${path}`);
      if (scripts) await lead.waitForLoadState('networkidle');
      const kept = await lead.locator('input[type=text], input[type=email], input[type=tel]').last().inputValue();
      await lead.fill(`[name="${field}"]`, '');
      await lead.getByRole('button', { name: 'Continue' }).click();
      await expect(lead.getByRole('link', { name: error })).toHaveAttribute('href', `#${field}`);
      await expect(lead).toHaveTitle(/^Error: /);
      if (scripts) await expect(lead.locator('.nhsuk-error-summary')).toBeFocused();
      expect(await lead.locator('input[type=text], input[type=email], input[type=tel]').last().inputValue()).toBe(kept);
      if (scripts) await expectAccessible(lead);
    }
  });

for (const scripts of [false, true])
  test(`a team is added and taken away again: ${scripts ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const lead = await opened(browser, scripts ? 'exampleton-trust-admin' : 'northfield-admin', scripts);
    const shown = () => lead.locator('#people');
    await lead.goto('/organisation/people');
    await lead.getByRole('button', { name: 'Save and add another team' }).click();
    await lead.getByLabel('Name of team 2').fill('Memory clinic');
    await lead.getByLabel('Who sends details in team 2?').fill('the clinic’s nurses');
    await lead.getByLabel('Shared mailbox of team 2').fill('memory-clinic@northfield-surgery.example');
    await lead.getByLabel('Phone of team 2').fill('01632 960109');
    await lead.getByRole('button', { name: 'Continue' }).click();
    await lead.waitForURL('**/organisation?saved=yes');
    await expect(shown()).toContainText('Memory clinic');
    await expect(shown()).toContainText('may show what people are treated for');
    await lead.goto('/organisation/people');
    await lead.locator('[name="team-2-remove"]').check();
    await lead.getByRole('button', { name: 'Continue' }).click();
    await lead.waitForURL('**/organisation?saved=yes');
    await expect(lead.getByRole('link', { name: 'Go to what needs you' })).toBeVisible();
    await expect(shown()).not.toContainText('Memory clinic');
  });
