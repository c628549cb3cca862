// One page as a person meets it: its heading, what they choose by its label, what they type, and the button they press.
import { expect, type Locator, type Page } from '@playwright/test';
import { check, click, fill, pick } from './hand';

/** A label, or the question it stands under with the label. */
type Choice = string | readonly [question: string, label: string];

export interface ToldPage {
  readonly heading: string;
  readonly choose?: readonly Choice[];
  /** Label → text; a date goes into the parts of the question that it belongs to. */
  readonly type?: Readonly<Record<string, string | Date>>;
  /** “Continue” when left out. */
  readonly press?: string;
}

const exact = { exact: true } as const;

export const onPage = (page: Page, heading: string | RegExp): Promise<void> => expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);

async function typeDate(within: Locator, date: Date): Promise<void> {
  const day = within.getByLabel('Day', exact);
  if ((await day.count()) > 0) await fill(day, String(date.getUTCDate()));
  await fill(within.getByLabel('Month', exact), String(date.getUTCMonth() + 1));
  await fill(within.getByLabel('Year', exact), String(date.getUTCFullYear()));
}

/** Chooses and types, and presses nothing. */
export async function fillIn(page: Page, { choose = [], type = {} }: Pick<ToldPage, 'choose' | 'type'>, main = page.locator('main')): Promise<void> {
  for (const choice of choose) {
    const [question, label] = typeof choice === 'string' ? [undefined, choice] : choice;
    const within = question === undefined ? main : main.getByRole('group', { name: question, ...exact });
    await check(within.getByLabel(label, exact));
  }
  for (const [label, given] of Object.entries(type)) {
    if (given instanceof Date) await typeDate(main.getByRole('group', { name: label, ...exact }), given);
    else {
      const field = main.getByLabel(label, exact);
      await ((await field.evaluate((element) => element.tagName)) === 'SELECT' ? pick(field, given) : fill(field, given));
    }
  }
}

export const press = (page: Page, button: string): Promise<void> => click(page.locator('main').getByRole('button', { name: button, ...exact }));

/** Given this page, answers it and goes on. */
export async function answerPage(page: Page, told: ToldPage): Promise<void> {
  await onPage(page, told.heading);
  await fillIn(page, told);
  await press(page, told.press ?? 'Continue');
}

/** Opens an agreement and follows the one button that says what to do next. */
export async function goOnWith(page: Page, reference: string, button: string): Promise<void> {
  await page.goto(`/agreements/${reference}`);
  await click(page.locator('main').getByRole('link', { name: button, ...exact }));
}

export async function answerPages(page: Page, pages: readonly ToldPage[]): Promise<void> {
  for (const told of pages) await answerPage(page, told);
}
