// The sharing side, up to the moment at which the partner gets the agreement.
import { expect, type Page } from '@playwright/test';
import { firstPage, type ToldLife } from '../told/told-life';
import { answerPage, answerPages, fillIn, goOnWith, onPage, press } from './answer-page';
import { check, click } from './hand';

/** Given somebody at home, starts an agreement. Returns its reference. */
export async function startAgreement(page: Page): Promise<string> {
  await page.goto('/home');
  await click(page.locator('main').getByRole('link', { name: 'Start an agreement' }));
  await page.waitForURL('**/agreements/new**');
  if (page.url().endsWith('/agreements/new')) {
    await check(page.getByLabel('Answer the questions one at a time'));
    await press(page, 'Continue');
  }
  await answerPage(page, firstPage);
  await onPage(page, 'Who will you share with?');
  const reference = /\/agreements\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  expect(reference).toMatch(/^SA-\w{4}-\w{4}$/);
  return reference;
}

/** Given the first question about a partner, answers all of them, confirms what is suggested and hands over to the IG lead. */
export async function draftAndHandOver(page: Page, { draft, sharing }: ToldLife): Promise<void> {
  await answerPages(page, draft);
  await onPage(page, 'Check your answers before you send');
  for (const box of await page.getByRole('checkbox', { name: /^This is right/ }).all()) await check(box);
  await press(page, `Send to ${sharing.igLead}`);
  await onPage(page, `Sent to ${sharing.igLead}`);
}

/** The IG lead’s one page: what the answers leave open of the eight principles is met. */
export async function checkLegalSide(page: Page, reference: string, { sharing, igReview }: ToldLife): Promise<void> {
  await goOnWith(page, reference, 'Check the legal side');
  await onPage(page, `Check this agreement for ${sharing.name}`);
  for (const principle of await page.getByRole('group', { name: /^Principle \d/ }).all()) await check(principle.getByLabel('Met', { exact: true }));
  await fillIn(page, igReview);
  await press(page, 'Save');
}

/** Given the page to send, sends. */
export async function sendToPartner(page: Page, { partner }: ToldLife): Promise<void> {
  await onPage(page, `Send to ${partner.name}`);
  await press(page, `Send to ${partner.name}`);
  await onPage(page, `Sent to ${partner.name}`);
}

/** The IG lead looks at the checklist of the partner and decides. */
export async function decideOnChecklist(page: Page, reference: string, { partner, assurance, decision }: ToldLife): Promise<void> {
  await goOnWith(page, reference, 'Check the checklist');
  const choose = [...(assurance.choose ?? []), ...(decision.choose ?? [])];
  const type = { ...assurance.type, ...decision.type };
  await answerPage(page, { heading: `Review the checklist from ${partner.name}`, choose, type, press: 'Save' });
}

/** Gives a reason of its own: words that nobody but a person can check. */
const hasOwnWords = ({ onlyYou }: ToldLife): boolean => Object.keys(onlyYou.type ?? {}).some((label) => label.startsWith('Why'));

/** What the partner typed in own words is read first. */
export async function makeFinalVersion(page: Page, reference: string, life: ToldLife): Promise<void> {
  if (hasOwnWords(life)) {
    await goOnWith(page, reference, 'Check what has changed');
    await check(page.getByLabel('I have read these words. They fit the rest of the agreement', { exact: true }));
    await fillIn(page, {
      choose: [
        ['Legal basis', 'It is right'],
        ['What happens next?', 'It is right, go on'],
      ],
    });
    await press(page, 'Save');
    await page.waitForURL(`**/agreements/${reference}`);
  }
  await goOnWith(page, reference, 'Make the final version');
  await onPage(page, 'Make the final version');
  await press(page, 'Make the final version');
  await expect(page.locator('main')).toContainText('The final version is made');
}
