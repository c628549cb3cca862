import { expect, it } from 'vitest';
import { answer, sentFrom } from './door-answers';

it('leads whoever sent a form back to its page, and only to a page of our own', () => {
  const from = (referer?: string) => sentFrom(referer, 'sharing.example');
  expect(from('https://sharing.example/checklists/c1/evidence/training?attempt=7')).toBe('/checklists/c1/evidence/training');
  const elsewhere = [
    undefined,
    '',
    'nonsense',
    'https://elsewhere.example/checklists',
    'https://sharing.example//elsewhere.example',
    'https://sharing.example/%22%3E',
  ];
  expect(elsewhere.map(from)).toEqual(elsewhere.map(() => undefined));
  expect(sentFrom('https://sharing.example/', undefined)).toBeUndefined();
  expect(answer(false, 'r1', 'Too much', 'Nothing was saved.', '/checklists/c1').body).toContain(
    '<a href="/checklists/c1">Go back to the page you were on</a>',
  );
  expect(answer(false, 'r1', 'Too much', 'Nothing was saved.').body).not.toContain('Go back');
});
