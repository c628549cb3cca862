// Each kind of page with the settings of the person who reads it: a keyboard, a finger, wider and larger text, forced colours, less motion.
import { expect, type Page, test } from '@playwright/test';
import { send } from './http/play';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { answersGiven } from './store';
import { everyBranch } from './lives/every-branch';
import { onPage, press } from './steps/answer-page';
import { expectRoomForFinger } from './steps/finger';
import { expectEdges, expectTicksSeen } from './steps/high-contrast';
import { expectKeyboardWalk } from './steps/keyboard';
import { expectRoomForText } from './steps/larger-text';
import { leaveEmpty } from './steps/leave-empty';
import { windowOf } from './steps/log-in';
import { expectStill } from './steps/stillness';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

const expectEverySetting = (page: Page): Promise<void> =>
  test.step('every setting', async () => {
    await expectStill(page);
    await expectEdges(page);
    await expectRoomForFinger(page);
    await expectRoomForText(page);
  });

/** Opens each address as it is, and looks at it under each setting; with `byKeys` walks through it by Tab before. */
async function lookAt(page: Page, paths: readonly string[], byKeys?: 'by keys'): Promise<void> {
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    if (byKeys) await expectKeyboardWalk(page);
    await expectEverySetting(page);
  }
}

test('the first pages and those of a draft', async ({ browser, baseURL, page }) => {
  await lookAt(page, ['/']);
  await lookAt(page, ['/log-in'], 'by keys');
  const begun = await steps.begin(baseURL!, everyBranch);
  const drafter = await windowOf(browser, await begun.as('drafter'), { baseURL });
  await drafter.goto('/agreements/new/share');
  await leaveEmpty(drafter, 'start-draft');
  await expectEverySetting(drafter);
  await steps.answerQuestions(begun);
  await lookAt(drafter, ['/home', begun.path('/draft')], 'by keys');
  const questions = ['purpose/edit', 'details/choose', 'telling-people', 'legal-basis', 'check'];
  await lookAt(drafter, [begun.path(), ...questions.map((one) => begun.path(`/draft/${one}`))]);
  await drafter.goto(begun.path('/draft/telling-people'));
  await expectTicksSeen(drafter, 'checkbox');
  await steps.confirmAndHandOver(begun);
  await lookAt(await windowOf(browser, await begun.as('igLead'), { baseURL }), [begun.path('/draft/ig-review')], 'by keys');
});

test('the pages of the partner and around signing', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, debtAdvice);
  const base = await steps.checklistPath(begun);
  const manager = await windowOf(browser, await begun.as('manager'), { baseURL });
  await lookAt(manager, [base, `${base}/dspt`]);
  await lookAt(manager, [begun.path('/review')], 'by keys');
  await expectTicksSeen(manager, 'radio');
  await steps.fillInChecklist(begun, (path) => (/email|plan/.test(path) ? lookAt(manager, [path]) : Promise.resolve()));
  await lookAt(manager, [`${base}/sent`]);
  await steps.readAndConfirm(begun);
  await lookAt(manager, [begun.path('/review/only-you'), begun.path('/review/decide')]);
  await steps.agree(begun);
  await lookAt(await windowOf(browser, await begun.as('igLead'), { baseURL }), [`${base}/review`]);
  await steps.decideOnChecklist(begun);
  await steps.makeFinalVersion(begun);
  const signatory = await windowOf(browser, await begun.as('sharingSignatory'), { baseURL });
  await lookAt(signatory, [begun.path(), begun.path('/sign/name'), begun.path('/contacts'), begun.path('/history')]);
  await lookAt(signatory, [begun.path('/sign'), begun.path('/versions/1'), begun.path('/can-i-share')], 'by keys');
});

/** A gap in the first two, the plan that is ready for it, and yes to everything else. */
const tapped: Readonly<Record<string, Readonly<Record<string, string>> & { readonly answer: string }>> = {
  dspt: { answer: 'not-registered' },
  privacy: { answer: 'not-yet' },
  contracts: { answer: 'not-yet' },
  training: { answer: 'in-place', 'lastTraining-month': '9', 'lastTraining-year': '2026' },
  email: { answer: 'no-email' },
  'plan/transparency': { answer: 'use' },
  'plan/contracts': { answer: 'use' },
};

async function tapAnswer(page: Page): Promise<void> {
  const question = page.locator('#question');
  const screen = await question.locator('input[name="screen"]').first().inputValue();
  const { answer, ...typed } = tapped[screen] ?? { answer: 'in-place' };
  const form = question.locator(screen.startsWith('plan/') ? 'form' : `form:has(input[type="hidden"][value="${answer}"])`);
  for (const [name, value] of Object.entries(typed)) await form.locator(`input[type="text"][name="${name}"]`).fill(value);
  if (screen.startsWith('plan/')) await form.locator(`input[value="${answer}"]`).check();
  await form.getByRole('button').first().click();
}

test('a telephone that loses its signal: answers wait, arrive once, and write over nothing that was answered meanwhile', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, debtAdvice);
  const base = await steps.checklistPath(begun);
  const telephone = { baseURL: baseURL!, viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
  const page = await windowOf(browser, await begun.as('manager'), telephone);
  await page.goto(`${base}/dspt`);
  for (const next of ['privacy', 'contracts', 'training']) {
    await expect(page.getByRole('status')).toBeAttached();
    await tapAnswer(page);
    await page.waitForURL(`**/${next}`);
  }
  // Seven points and the two plans.
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.includes('/plan/')).length), { timeout: 30_000 }).toBe(2);
  await page.context().setOffline(true);
  for (let n = 1; n <= 9; n += 1) {
    await tapAnswer(page);
    await expect(page.getByText(`Not saved yet: ${n}`)).toBeVisible();
  }
  await onPage(page, 'You have answered all that can be asked without a signal');
  await expect(page.getByText('You can go on')).toBeHidden();
  expect(answersGiven(begun.reference)).toBe(3);
  const context = page.context();
  await page.close();
  await send(await begun.as('manager'), `${base}/premises`, 'answer-checklist', { answer: 'partly' });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(base);
  await expect(again.getByRole('status')).toContainText('Not saved: it needs another look. It was answered in another place meanwhile', { timeout: 30_000 });
  await expect.poll(() => answersGiven(begun.reference), { timeout: 30_000 }).toBe(3 + 1 + 8);
  await again.getByRole('button', { name: 'Look at it again' }).click();
  await onPage(again, 'Choose which answer to keep');
  await press(again, 'Keep the answer on this page');
  await onPage(again, 'Check your answers before you send them');
  await again.goto(base);
  await expect(again.getByRole('link', { name: 'Check your answers', exact: true })).toBeVisible();
  expect(answersGiven(begun.reference)).toBe(13);
  expect(await again.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('unsent')))).toEqual([]);
});
