// Each kind of page with the settings of the person who reads it: a keyboard, a finger, wider and larger text, forced colours, less motion.
import { expect, type Page, test } from '@playwright/test';
import * as steps from './http/whole-life';
import { debtAdvice } from './lives/debt-advice';
import { everyBranch } from './lives/every-branch';
import { expectRoomForFinger } from './steps/finger';
import { expectEdges, expectTicksSeen } from './steps/high-contrast';
import { expectKeyboardWalk } from './steps/keyboard';
import { expectRoomForText } from './steps/larger-text';
import { leaveEmpty } from './steps/leave-empty';
import { windowOf } from './steps/log-in';
import { expectStill } from './steps/stillness';

test.describe.configure({ mode: 'parallel', timeout: 240_000 });

async function expectEverySetting(page: Page): Promise<void> {
  await expectStill(page);
  await expectEdges(page);
  await expectRoomForFinger(page);
  await expectRoomForText(page);
}

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
