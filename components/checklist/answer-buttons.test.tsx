import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { PressedGroup } from '@/lib/domain/questions/pressed-answers';
import { AnswerButtons } from './answer-buttons';

const address = { name: 'email', kind: 'email', label: 'Email address', errors: {} } as const;
const option = (value: string) => ({ value, label: value, posts: { account: value } });
const drawn = (groups: readonly PressedGroup[]) =>
  renderToStaticMarkup(
    <AnswerButtons
      h1="Which email?"
      value={{}}
      action="/do/answer-checklist"
      hidden={{ once: 'receipt' }}
      answers={{ groups, leave: { href: '/', text: 'Go' } }}
    />,
  );

it('lets the Enter key give none of several answers to what is typed once', () => {
  const [first = '', ...answers] = drawn([{ options: [option('nhsmail'), option('ordinary')], fields: [address], open: true }]).match(/<button[^>]*>/g) ?? [];
  expect(first).toContain('type="submit"');
  expect(first).not.toMatch(/name=|value=/);
  expect(answers.map((tag) => tag.match(/value="(\w+)"/)?.[1])).toEqual(['nhsmail', 'ordinary']);
});

it('folds what another answer asks for, and never what the first one does', () => {
  const group = (open: boolean) => drawn([{ options: [option('yes')], fields: [address], open }]);
  expect(group(false)).toContain('<details');
  expect(group(true)).not.toContain('<details');
});

it('has a receipt of its own for each press', () => {
  const html = drawn(['yes', 'no'].map((value) => ({ options: [option(value)], fields: [], open: false })));
  expect([...html.matchAll(/name="once" value="([^"]*)"/g)].map(([, once]) => once)).toEqual(['receipt-0', 'receipt-1']);
});
