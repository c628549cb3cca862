// The agreement on paper as the browser prints it: its words and nothing of the page around them, all of them, on numbered sheets.
import { expect, type Page, test } from '@playwright/test';
import * as steps from './http/whole-life';
import { exerciseClass } from './lives/exercise-class';
import { pdfText } from './pdf-text';
import { lostWords } from './steps/larger-text';
import { windowOf } from './steps/log-in';

/** A4 between its margins, in pixels of the page. */
const sheet = { width: 658, height: 980 } as const;

const dense = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '');

/** Runs in the page: the agreement piece by piece, as it is drawn now, without what is only heard and what asks its reader for a comment. */
function agreementWords(): readonly string[] {
  const texts = document.createTreeWalker(document.querySelector('.sa-agreement') ?? document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const drawn = text.parentElement?.checkVisibility() && !text.parentElement.closest('.sa-agreement__comment, .nhsuk-u-visually-hidden');
    const piece = text.textContent?.trim();
    if (drawn && piece) words.push(piece);
  }
  return words;
}

/** Runs in the page: what stands around the page, and what could be pressed. */
function frameDrawn(): readonly string[] {
  const frame = 'header:not(main *), footer, nav, .sa-demo, .nhsuk-back-link, .nhsuk-skip-link, button, .nhsuk-button, input, .sa-agreement__comment';
  return [...document.querySelectorAll(frame)].filter((one) => one.checkVisibility()).map((one) => `${one.tagName} ${one.className}`);
}

/** Runs in the page: tables of which a part would have to be scrolled to. */
const beyondTheSheet = (): readonly string[] =>
  [...document.querySelectorAll('.sa-agreement section, .sa-agreement table')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.className);

async function expectOnPaper(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(path);
  const onScreen = await page.evaluate(agreementWords);
  expect(onScreen.length, path).toBeGreaterThan(90);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  expect(await page.evaluate(agreementWords), path).toEqual(onScreen);
  expect(await page.evaluate(frameDrawn), path).toEqual([]);
  expect([...(await page.evaluate(beyondTheSheet)), ...(await page.evaluate(lostWords))], path).toEqual([]);

  const paper = pdfText(await page.pdf({ preferCSSPageSize: true }));
  const sheets = Number(/Page 1 of (\d+)/.exec(paper)?.[1]);
  expect(paper.match(/Page \d+ of \d+/g), path).toHaveLength(sheets);
  const printed = dense(paper.replace(/Page \d+ of \d+/g, ''));
  expect(
    onScreen.filter((piece) => !printed.includes(dense(piece))),
    path,
  ).toEqual([]);
}

test('the agreement as the browser prints it, while it is read and when it is final', async ({ browser, baseURL }) => {
  const begun = await steps.sent(baseURL!, exerciseClass);
  const manager = await windowOf(browser, await begun.as('manager'), { baseURL });
  await expectOnPaper(manager, begun.path('/review'));
  await steps.fillInChecklist(begun);
  await steps.readAndConfirm(begun);
  await steps.agree(begun);
  await steps.decideOnChecklist(begun);
  await steps.makeFinalVersion(begun);
  await expectOnPaper(manager, begun.path('/versions/1'));
});
