// Every page, as the person it is for, in each of its states: nothing for axe to find, no sideways scroll at 320 pixels, and every
// kind of question that is left empty says so in a way that everybody can follow. That each of them says so: empty.http.spec.ts.
import { expect, test, type Page } from '@playwright/test';
import { logIn } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { everyBranch } from './lives/every-branch';
import { exerciseClass } from './lives/exercise-class';
import { hospice } from './lives/hospice';
import { expectAccessible, expectAccessiblePages } from './steps/accessible';
import { leaveEmpty } from './steps/leave-empty';
import { windowOf } from './steps/log-in';

// Many pages in one test: what is read takes its time on a busy machine.
test.describe.configure({ mode: 'parallel', timeout: 240_000 });

/** Looks at a question, leaves it empty, and looks at it again with its errors. */
const lookAt =
  (page: Page, command: string) =>
  async (path: string): Promise<void> => {
    await expectAccessiblePages(page, [path]);
    await leaveEmpty(page, command);
    await expectAccessible(page);
  };

/** From the empty form that stands open to the agreement that is ending, each page looked at. */
async function endEarly(page: Page): Promise<void> {
  const later = new Date(Date.now() + 70 * 86_400_000);
  await page.getByLabel('Day', { exact: true }).fill('1');
  await page.getByLabel('Month', { exact: true }).fill(String(later.getMonth() + 1));
  await page.getByLabel('Year', { exact: true }).fill(String(later.getFullYear()));
  await page.getByRole('radio', { name: /^No, it is/ }).check();
  await page.getByLabel('Why are you ending this agreement?').fill('The service closes');
  for (const held of ['held', 'heldBack']) await page.locator(`[name="${held}"][value="as-agreed"]`).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are ending this agreement');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'End this agreement' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The agreement is ending');
  await expectAccessible(page);
}

test('pages for everybody', async ({ page }) => {
  await expectAccessiblePages(page, [
    '/',
    '/help',
    '/accessibility',
    '/privacy',
    '/cookies',
    '/how-signing-works',
    '/guidance',
    '/guidance/when-police-ask',
    '/demo',
    '/demo/mail',
    '/log-in',
  ]);
  for (const path of ['/home', '/nowhere', '/agreements/SA-0000-0000', '/log-in/link/nothing']) {
    await page.goto(path);
    await expectAccessible(page);
  }
  const asked = 'purpose=individual&nation=england&service=hospice&sender=gp-practice&receiver=hospice&receiverPaid=health';
  const chosen = `${asked}&details=everyday.health&team=neither&who=adults.carers&carers=not-sure&how=message&back=health&decides=each&bound=not-sure`;
  await expectAccessiblePages(page, ['/legal-basis', '/legal-basis?asked=start', `/legal-basis?${chosen}`, `/legal-basis?${chosen}&change=details`]);
  await page.goto('/log-in');
  await leaveEmpty(page, 'request-log-in');
  await expectAccessible(page);
  await page.getByLabel('Email address').fill('nobody@nowhere.example');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your email');
  await expectAccessible(page);
  await leaveEmpty(page, 'log-in-with-code');
  await expectAccessible(page);
  await page.goto('/demo');
  await leaveEmpty(page, 'log-in-as-demo');
  await expectAccessible(page);
});

/** One question of each kind: choices, text, boxes that appear, rows, a system, a date, a name, a plan. */
const withErrors = /\/(partner|purpose\/edit|people|children|details\/choose|details\/why\/other|send-how\/access|dspt|lead|plan\/contracts)$/;

const lookAtQuestion =
  (page: Page, command: string) =>
  (path: string): Promise<void> =>
    withErrors.test(path) ? lookAt(page, command)(path) : expectAccessiblePages(page, [path]);

test('every question of a draft, and one of each kind with its errors', async ({ browser, baseURL }) => {
  const begun = await steps.begin(baseURL!, everyBranch);
  const page = await windowOf(browser, await begun.as('drafter'), { baseURL });
  const asked = await steps.answerQuestions(begun, lookAtQuestion(page, 'answer-question'));
  expect(asked).toEqual([...Object.keys(everyBranch.draft), 'legal-basis']); // letting the partner log in changes what was read
});

test('the pages around the questions of a draft', async ({ browser, baseURL }) => {
  const begun = await steps.begin(baseURL!, debtAdvice);
  const page = await windowOf(browser, await begun.as('drafter'), { baseURL });
  await expectAccessiblePages(page, [
    '/agreements',
    '/agreements?status=draft&sort=with',
    '/agreements?q=nowhere',
    '/agreements/new',
    '/agreements/new?asked=yes',
    '/organisations',
    '/organisations/riverside-debt-advice',
  ]);
  await lookAt(page, 'start-draft')('/agreements/new/share');
  await lookAt(page, 'copy-agreement')('/agreements/new/copy');
  await expectAccessiblePages(page, [begun.path('/draft/check')]); // what else there is to read of an empty draft: before it is sent, below
  await steps.answerQuestions(begun);
  await lookAt(page, 'confirm-suggestions')(begun.path('/draft/check'));
});

test('questions that only some drafts meet', async ({ browser, baseURL }) => {
  const linkWorker = await steps.begin(baseURL!, { ...everyBranch, draft: {} });
  const drafter = await linkWorker.as('drafter');
  const ours = await windowOf(browser, drafter, { baseURL });
  await steps.answerSome(linkWorker, { partner: { partner: 'riverside-debt-advice' }, service: { serviceType: 'social-prescribing' } });
  await lookAt(ours, 'answer-question')(linkWorker.path('/draft/service/confirm'));
  await steps.answerSome(linkWorker, { service: { serviceType: 'advocacy' }, 'service/confirm': { confirm: 'yes' } });
  await lookAt(ours, 'answer-question')(linkWorker.path('/draft/service/law'));

  // A charity starts nothing: its page says who does.
  const theirs = await windowOf(browser, await linkWorker.as('manager'), { baseURL });
  await expectAccessiblePages(theirs, ['/home', '/agreements/new/share']);
});

test('every exit', async ({ browser, baseURL }) => {
  const drafter = await logIn(baseURL!, 'northfield-drafter');
  const page = await windowOf(browser, drafter, { baseURL });
  await expectAccessiblePages(
    page,
    ['safeguarding', 'not-care', 'totals', 'contract', 'signpost'].map((exit) => `/agreements/new/${exit}`),
  );
  const begun = await steps.begin(baseURL!, debtAdvice);
  const people = { who: ['children'], howMany: 'under-50' };
  await steps.answerSome(begun, { ...steps.upTo(debtAdvice.draft, 'people'), people, children: { csc: 'yes' } });
  await expectAccessiblePages(page, [begun.path('/draft/another-route/childrens-social-care')]);
});

test('every question of a checklist and of the review, and both decisions', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, everyBranch);
  const theirs = await windowOf(browser, await begun.as('manager'), { baseURL });
  const base = await steps.checklistPath(begun);
  await expectAccessiblePages(theirs, ['/home', begun.path(), base]);
  await lookAt(theirs, 'add-evidence')(`${base}/evidence/training`);
  const asked = await steps.fillInChecklist(begun, lookAtQuestion(theirs, 'answer-checklist'));
  expect(asked).toEqual(Object.keys(everyBranch.checklist));
  await expectAccessiblePages(theirs, [`${base}/check`, `${base}/sent`, base]);

  await steps.readAndConfirm(begun, lookAt(theirs, 'answer-question'));
  await lookAt(theirs, 'decide-on-agreement')(begun.path('/review/decide'));
  await lookAt(theirs, 'change-own-reason')(begun.path('/review/our-reason'));
  await lookAt(theirs, 'comment-on-section')(begun.path('/review/details'));
  await theirs.goto(begun.path('/review/details'));
  await theirs.getByRole('textbox', { name: 'What you would like to change' }).fill('Leave out the <b>address</b>');
  await theirs.getByRole('button', { name: 'Send comment' }).click();
  await expect(theirs.locator('main')).toContainText('Leave out the <b>address</b>');
  await steps.agree(begun);

  const ours = await windowOf(browser, await begun.as('igLead'), { baseURL });
  await lookAt(ours, 'review-checklist')(`${base}/review`);
  await steps.decideOnChecklist(begun, lookAt(ours, 'decide-checklist'));
  await expectAccessiblePages(ours, [begun.path(), begun.path('/comments'), begun.path('/final-version'), `${base}/review`, `${base}/decision`]);
});

test('what the sharing side reads before and after it sends', async ({ browser, baseURL }) => {
  const begun = await steps.begin(baseURL!, debtAdvice);
  const drafter = await windowOf(browser, await begun.as('drafter'), { baseURL });
  await expectAccessiblePages(drafter, ['/home', begun.path(), begun.path('/draft')]);
  await steps.answerQuestions(begun);
  await expectAccessiblePages(drafter, [begun.path(), begun.path('/draft'), begun.path('/preview')]);
  await steps.confirmAndHandOver(begun);
  await expectAccessiblePages(drafter, [begun.path('/draft/with-ig-lead'), begun.path('/draft'), begun.path('/draft/purpose'), begun.path()]);

  const lead = await windowOf(browser, await begun.as('igLead'), { baseURL });
  await expectAccessiblePages(lead, ['/home', begun.path()]);
  await lookAt(lead, 'record-ig-review')(begun.path('/draft/ig-review'));
  await steps.reviewByIgLead(begun);
  await expectAccessiblePages(lead, [begun.path('/draft/send'), begun.path('/draft/ig-review')]);
  await steps.sendToPartner(begun);
  await expectAccessiblePages(lead, [begun.path('/sent'), begun.path(), begun.path('/history'), begun.path('/contacts'), '/demo/mail']);
});

test('a law of the partner’s own, and everything around signing', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, hospice);
  const manager = await windowOf(browser, await begun.as('manager'), { baseURL });
  await expectAccessiblePages(manager, [begun.path('/review/only-you'), begun.path('/review/our-task')]);
  await steps.settle(begun);
  const drafter = await windowOf(browser, await begun.as('drafter'), { baseURL });
  await expectAccessiblePages(drafter, [begun.path(), begun.path('/final-version'), begun.path('/preview')]);
  await steps.makeFinalVersion(begun);
  await expectAccessiblePages(drafter, [begun.path('/final-version'), begun.path()]);

  const signatory = await windowOf(browser, await begun.as('receivingSignatory'), { baseURL });
  await expectAccessiblePages(signatory, ['/home', begun.path('/sign'), begun.path('/sign/confirm-it-is-you')]);
  await lookAt(signatory, 'pass-signature-on')(begun.path('/sign/someone-else'));
  await lookAt(signatory, 'decline-to-sign')(begun.path('/sign/decline'));
  await lookAt(signatory, 'sign-agreement')(begun.path('/sign/name'));
  await steps.sign(begun, 'receiving');
  await expectAccessiblePages(signatory, [begun.path('/signed'), begun.path(), begun.path('/sign')]);
  await steps.sign(begun, 'sharing');
  await expectAccessiblePages(signatory, [
    begun.path('/signed'),
    begun.path(),
    begun.path('/versions'),
    begun.path('/versions/1'),
    begun.path('/history'),
    begun.path('/contacts'),
    begun.path('/can-i-share'),
    begun.path('/guidance'),
  ]);
  await lookAt(drafter, 'change-contact')(begun.path('/contacts/change?contact=safeguarding'));
  await lookAt(drafter, 'amend-agreement')(begun.path('/amend'));
  await lookAt(drafter, 'renew-agreement')(begun.path('/renew'));
  await lookAt(signatory, 'end-agreement')(begun.path('/end'));
  await endEarly(signatory);
});

test('lists and pages for somebody who has nothing', async ({ browser, baseURL }) => {
  const page = await windowOf(browser, await logIn(baseURL!, 'riverside-reader'), { baseURL });
  await expectAccessiblePages(page, ['/home', '/agreements?q=nowhere', '/checklists', '/notifications', '/organisations', '/people']);
});

/** Forms of kinds that no other test here sends empty. */
const sentEmpty: readonly (readonly [person: string, command: string, path: string])[] = [
  ['riverside-manager', 'change-own-details', '/account/details'],
  ['riverside-manager', 'ask-for-agreement', '/asks/new?service=debt-counselling'],
  ['riverside-admin', 'invite-colleague', '/people/invite'],
  ['northfield-admin', 'name-deputy', '/people/northfield-drafter/deputy'],
];

test('forms around the work, left empty', async ({ browser, baseURL }) => {
  for (const [person, command, path] of sentEmpty) await lookAt(await windowOf(browser, await logIn(baseURL!, person), { baseURL }), command)(path);
});

test('a failure that reads like a page', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, exerciseClass);
  const reader = await windowOf(browser, await logIn(baseURL!, 'northfield-reader'), { baseURL });
  const answer = await reader.goto(begun.path('/draft/purpose'));
  expect(answer?.status()).toBe(403);
  await expectAccessible(reader);
  await expectAccessiblePages(reader, ['/home', begun.path()]);
});
