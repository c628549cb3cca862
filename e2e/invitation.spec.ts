// A charity that the service has never seen, on a small telephone without scripts: from the mail to its signature.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Begun } from './http/whole-life';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { inDays, type Life, postedDate } from './lives/life';
import { aPhoto } from '@/lib/domain/evidence/testing/files';
import { expectAccessible, expectAccessiblePages } from './steps/accessible';
import * as answering from './steps/answer-agreement';
import { answerPage, onPage, press } from './steps/answer-page';
import { expectRoomForFinger } from './steps/finger';
import { byFinger, check, click, tapsOn } from './steps/hand';
import { logInAs } from './steps/log-in';
import { signAs } from './steps/sign-agreement';
import { debtAdvice as told } from './told/debt-advice';
import type { ToldLife } from './told/told-life';

interface Newcomer {
  readonly name: string;
  readonly person: string;
  readonly email: string;
}

const newcomer = (which: string): Newcomer => {
  const unique = `${which}-${Date.now() % 1_000_000}`;
  return { name: `Quayside Advice ${unique}`, person: 'Mo Adeyemi', email: `mo-${unique}@quayside.example` };
};

/** Nothing is open in the checklist. */
const { lookup, code, status } = debtAdvice.assurance;
const accepted: Pick<Life, 'assurance' | 'decision'> = {
  assurance: { lookup: lookup ?? '', code: code ?? '', status: status ?? '', ...postedDate('date', inDays(0)) },
  decision: { decision: 'yes' },
};

/** The surgery has sent its agreement; the charity has its mail. */
async function invited(origin: string, { name, person, email }: Newcomer): Promise<Begun> {
  const life: Life = { ...debtAdvice, ...accepted, draft: { ...debtAdvice.draft, partner: { partner: 'new', name, person, email } } };
  return steps.sent(origin, life);
}

/** All is well: a notice in the place of a plan for one. */
const allWell: ToldLife['checklist'] = told.checklist
  .filter(({ choose }) => !choose?.includes('Use this plan'))
  .map((page) =>
    page.choose?.includes('Partly')
      ? {
          ...page,
          choose: ['Yes'],
          type: { 'Web address of your privacy notice, or how you tell people if you have no website': 'https://quayside.example/privacy' },
        }
      : page,
  );

const telephone = (browser: Browser) =>
  browser
    .newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, javaScriptEnabled: false })
    .then((context) => context.newPage().then(byFinger));

/** The link of the newest mail to this address. */
async function linkTo(page: Page, { email }: Newcomer): Promise<string> {
  const link = page.locator('article, section, li').filter({ hasText: email }).locator('a[href^="/invite/"]').first();
  await expect(async () => {
    await page.goto('/demo/mail');
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return (await link.getAttribute('href')) ?? '';
}

const noSidewaysScroll = async (page: Page) =>
  expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), page.url()).toBeLessThanOrEqual(0);

test('comes in by its mail, says who it is, fills in its checklist, agrees and signs', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const who = newcomer('phone');
  const begun = await invited(baseURL ?? '', who);
  const page = await telephone(browser);
  await page.goto(await linkTo(page, who));
  await onPage(page, `Northfield Surgery asks ${who.name} to agree how details are shared`);
  await noSidewaysScroll(page);
  await press(page, 'Accept and start'); // the second tap: the first opened the link, and this leads to the first question
  await answerPage(page, {
    heading: 'About your organisation',
    choose: ['Charity or community group', 'No', 'England'],
    type: { 'Short name for agreements': 'Quayside' },
  });
  await answerPage(page, {
    heading: 'Numbers and address',
    choose: ['We do not need to register'],
    type: { 'Why not?': 'We hold only what our work as a charity needs', Address: '2 Quay Street\nHarbour\nHB1 2CD' },
  });
  await onPage(page, 'People');
  await page.locator('#phone').fill('01632 960777'); // the exceptions below have telephone numbers of their own
  await answerPage(page, { heading: 'People', choose: [`Use ${who.person} for everything`, 'We do not have one'] });
  const evidence = { about: 'People are told', photo: aPhoto };
  const theirs = { ...told, checklist: allWell, evidence, partner: { name: who.name, manager: who.person, signatory: who.person, job: 'Service manager' } };
  const before = tapsOn(page);
  // Nothing has left them yet, and nobody has asked who they are: before the first thing does, they show it, once.
  await answering.fillInChecklist(page, begun.reference, theirs, async (send) => {
    await onPage(page, 'Confirm it is you');
    await noSidewaysScroll(page);
    await check(page.getByLabel(who.person));
    const form = page.locator('form').filter({ has: page.getByLabel(who.person) });
    await click(form.getByRole('button'));
    await send();
  });
  const [toTheChecklist, forThePhoto, toShowWho] = [1, 3, 3]; // the last with the button to send once more
  expect(tapsOn(page) - before - toTheChecklist - forThePhoto - toShowWho, 'taps from the start of the checklist until it is sent').toBeLessThanOrEqual(10);
  await page.goto(`/agreements/${begun.reference}`);
  expect((await page.getByRole('banner').boundingBox())?.height, 'what stands above the page on a telephone').toBeLessThan(640 / 3);
  await answering.readAndAgree(page, begun.reference, theirs);
  await noSidewaysScroll(page);
  await steps.decideOnChecklist({ ...begun, as: (part) => begun.as(part === 'manager' ? 'igLead' : part) });
  await steps.makeFinalVersion(begun);
  await signAs(page, begun.reference, who.person, 'Service manager');
  await steps.sign(begun, 'sharing');
  await page.goto(`/agreements/${begun.reference}`);
  await expect(page.locator('main')).toContainText('Read the signed agreement');
});

test('a mistyped address is put right by the sender, and every page of it is open to everybody', async ({ browser, baseURL }) => {
  const who = newcomer('typo');
  const begun = await invited(baseURL ?? '', who);
  const ours = await logInAs(browser, told.sharing.drafter, { javaScriptEnabled: true });
  await expectAccessiblePages(ours, [`/agreements/${begun.reference}/invitation`, `/agreements/${begun.reference}/invitation/change`, '/invite/sent']);
  const first = await linkTo(ours, who);
  await ours.goto(`/agreements/${begun.reference}`);
  await ours.getByRole('link', { name: 'See who was invited' }).click();
  await expect(ours.locator('main')).toContainText('Not accepted yet');
  await ours.getByRole('link', { name: 'Change the address' }).click();
  await answerPage(ours, { heading: 'Who should get the invitation?', type: { 'Their email address': 'nothing' }, press: 'Send to this address' });
  await expect(ours).toHaveTitle(/^Error: /);
  const right = { ...who, email: `right-${who.email}` };
  await answerPage(ours, { heading: 'Who should get the invitation?', type: { 'Their email address': right.email }, press: 'Send to this address' });
  await expect(ours.locator('main')).toContainText(right.email);

  const page = await telephone(browser);
  await page.goto(first);
  await onPage(page, 'This invitation was taken back');
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(await linkTo(visitor, right));
  await expectAccessible(visitor);
  await expectRoomForFinger(visitor);
  await visitor.getByLabel('Your full name').fill('');
  await press(visitor, 'Accept and start');
  await expect(visitor.getByRole('link', { name: 'Enter your full name' })).toBeVisible();
  await visitor.getByLabel('Your full name').fill('Mo Adeyemi');
  await press(visitor, 'Accept and start');
  await onPage(visitor, 'About your organisation');
  await visitor.goto('/account/confirm-it-is-you');
  await expectAccessible(visitor);
  await expectRoomForFinger(visitor);
});
