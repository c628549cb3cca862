import { expect, it } from 'vitest';
import { sameValue } from './same-value';

it('compares what two values say', () => {
  expect(sameValue({ a: [1, { b: 'x' }], c: null }, { c: null, a: [1, { b: 'x' }] })).toBe(true);
  for (const [a, b] of [
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: undefined }, {}],
    [[1], { 0: 1 }],
    [[1, 2], [1]],
    [null, {}],
    ['1', 1],
  ])
    expect(sameValue(a, b), JSON.stringify([a, b])).toBe(false);
});
