import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { codeFirstWords } from '@/content/wording/code-first';
import { signingWords } from '@/content/wording/signing';
import type { ConfirmPageModel } from '@/lib/views/signing-models';
import { ConfirmForms } from './confirm-forms';

const words = { ...signingWords.confirm, why: 'Why', demoLabel: codeFirstWords.demoLabel };
const page: ConfirmPageModel = { title: 'T', h1: 'T', caption: 'C', back: { href: '/home' }, people: [], errors: {}, hidden: {}, app: false };
const drawn = (over: Partial<ConfirmPageModel>) => renderToStaticMarkup(<ConfirmForms page={{ ...page, ...over }} words={words} demo={false} once="once" />);

it('asks to send a code first, and for the code once one was sent', () => {
  const first = drawn({});
  expect(first.match(/<button/gu)).toHaveLength(1);
  expect(first).toContain(words.send);
  expect(first).not.toContain('name="code"');
  expect(drawn({ sent: 'We sent a code' })).toContain('name="code"');
});

it('has a box for the app at once, and wherever something is wrong with a code', () => {
  expect(drawn({ app: true })).toContain('name="code"');
  expect(drawn({ errors: { code: 'Enter the code' } })).toContain('name="code"');
});
