import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CheckPageModel } from '@/lib/views/check-page-model';
import type { IgReviewPageModel } from '@/lib/views/ig-review-page-model';
import { CheckAnswers } from './check-answers';
import { IgReview } from './ig-review';

const link = { href: '/agreements/SA-7K4M-2QXR/preview', text: 'Read the whole agreement' };
const check: CheckPageModel = {
  title: 'Check',
  caption: 'Check and send',
  h1: 'Check your answers',
  back: { href: '/' },
  preview: link,
  warnings: [],
  open: [],
  blocks: [],
  errors: {},
  action: '/do/confirm-suggestions',
  hidden: {},
  button: 'Send to Priya Shah',
  why: { text: 'Why', sources: [] },
};
const review: IgReviewPageModel = {
  title: 'Check',
  h1: 'Check the legal side',
  form: { fields: [] },
  value: {},
  errors: {},
  action: '/do/record-ig-review',
  hidden: {},
  buttons: { main: 'Save' },
  parts: [],
  changeLinks: {},
  agreement: { inShort: [], whole: link },
};

it.each([
  ['check your answers', <CheckAnswers key="check" {...check} />, 'Send to Priya Shah'],
  ['the IG lead’s page', <IgReview key="ig" {...review} />, 'Save'],
])('lets the Enter key press what the form of %s ends with, not the first way out of it', (_, page, main) => {
  const buttons = [...renderToStaticMarkup(page).matchAll(/<button([^>]*)>(.*?)<\/button>/gu)].map(([, given = '', text]) => [
    given.includes('name="change"'),
    text,
  ]);
  expect(buttons.slice(0, 2)).toEqual([
    [false, main],
    [true, 'Read the whole agreement'],
  ]);
});
