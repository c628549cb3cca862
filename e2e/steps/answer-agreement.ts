// The partner: its checklist, what only it can confirm, and its reply.
import { expect, type Page } from '@playwright/test';
import { evidenceWording } from '@/content/wording/evidence';
import type { ToldLife } from '../told/told-life';
import { answerPage, fillIn, goOnWith, onPage, press, type ToldPage } from './answer-page';
import { click, fill, openLine } from './hand';

/** A question of the checklist: its answers are the buttons. One that asks for more opens beneath its own line; several may stand beneath what is typed. */
async function answerPoint(page: Page, told: ToldPage): Promise<void> {
  const [answer = '', ...more] = told.choose ?? [];
  const answers = page.locator('.sa-answers');
  await onPage(page, told.heading);
  if ((await answers.count()) === 0) return answerPage(page, told);
  const line = answers.locator('.sa-answers__row, .sa-answers__open').filter({ hasText: new RegExp(`^${String(answer).replaceAll(/[()[\]]/g, '\\$&')}`) });
  const tag = await line.evaluate((one) => one.tagName);
  if (tag === 'BUTTON') {
    await fillIn(page, { type: told.type });
    return click(line);
  }
  const panel = line.locator('xpath=..');
  if (tag === 'SUMMARY' && (await panel.getAttribute('open')) === null) await openLine(line);
  await fillIn(page, { choose: more, type: told.type }, panel);
  await click(panel.getByRole('button', { name: 'Continue', exact: true }));
}

/** Question after question, then a plan for each gap; checked and sent. */
export async function fillInChecklist(
  page: Page,
  reference: string,
  { checklist, evidence, sharing }: ToldLife,
  onTheWay?: (send: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await goOnWith(page, reference, 'Fill in the checklist');
  await onPage(page, 'Show you keep information safe');
  await click(page.locator('main').getByRole('link', { name: 'Start' }));
  for (const told of checklist) await answerPoint(page, told);
  await onPage(page, 'Check your answers before you send them');
  if (evidence) {
    await click(page.getByRole('link', { name: `Add evidence about ${evidence.about}` }));
    await onPage(page, `Evidence: ${evidence.about}`);
    if (evidence.photo) {
      const photo = { name: 'cupboard.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(evidence.photo) };
      await page.getByLabel(evidenceWording.photo.label).setInputFiles(photo);
    } else await fill(page.getByLabel('Or a link (optional)'), evidence.link);
    await press(page, 'Add');
    await expect(
      page
        .locator('main')
        .getByRole('listitem')
        .filter({ hasText: evidence.photo ? 'Photo' : 'Link:' }),
    ).toBeVisible();
    await click(page.getByRole('link', { name: 'Go on', exact: true }));
    await onPage(page, 'Check your answers before you send them');
  }
  const send = () => press(page, `Send to ${sharing.name}`);
  await send();
  await onTheWay?.(send);
  await onPage(page, 'Checklist sent');
}

/** Reads it, confirms what only the partner knows, and says yes. */
export async function readAndAgree(page: Page, reference: string, { onlyYou, partner }: ToldLife): Promise<void> {
  await goOnWith(page, reference, 'Read the agreement');
  await answerPage(page, { heading: 'Read the agreement', choose: ['Yes, this is enough'] });
  await answerPage(page, { heading: 'Things only you can confirm', ...onlyYou });
  await answerPage(page, {
    heading: 'Do you agree with this agreement?',
    choose: ['Yes, we agree', `${partner.signatory}, ${partner.job}`],
    press: 'Send our reply',
  });
}
