import { expect, it } from 'vitest';
import { isStateTree } from './state-tree';

const header = (value: unknown) => encodeURIComponent(JSON.stringify(value));

it('reads what the browser part of Next sends', () => {
  expect(isStateTree(header(['', { children: ['home', { children: ['__PAGE__', {}, null, null] }, null, null] }, null, null, 16]))).toBe(true);
  expect(isStateTree(header(['', { children: [['reference', 'SA-1', 'd', null], { children: ['__PAGE__', {}] }, null, 'refetch'] }, null, null]))).toBe(true);
});

it.each([
  ['%', 'not decodable'],
  ['{', 'not JSON'],
  [header({}), 'an object'],
  [header(['']), 'no children'],
  [header(['', []]), 'children as a list'],
  [header(['', { children: ['x'] }]), 'a broken child'],
  [header([['a', 'b', 'zz', null], {}]), 'an unknown kind of segment'],
  [header(['', {}, 'x']), 'a wrong third part'],
  [header(['', {}, null, 'x']), 'a wrong mark'],
  [header(['', {}, null, null, 'x']), 'wrong flags'],
  [header(['', {}, null, null, 1, 'x', 1]), 'one part too many'],
])('does not read %s: %s', (text) => {
  expect(isStateTree(text)).toBe(false);
});

it('does not follow a tree without end', () => {
  let tree: unknown[] = ['', {}];
  for (let i = 0; i < 200; i++) tree = ['', { children: tree }];
  expect(isStateTree(header(tree))).toBe(false);
});
