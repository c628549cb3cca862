import { expect, it } from 'vitest';
import { nameOf, routePattern } from './log';

it('a route pattern carries no reference, id, token or query', () => {
  expect(routePattern('/agreements/SA-2026-0007/draft/details-why/item-3?attempt=1')).toBe('/agreements/[…]/draft/details-why/[…]');
  expect(routePattern('/log-in/link/Zm9vYmFyZm9vYmFy')).toBe('/log-in/link/[…]');
  expect(routePattern('/')).toBe('/');
  expect(routePattern('/a\n"b/c')).toBe('/[…]/c');
});

it('an error is named without its message', () => {
  expect(nameOf(new TypeError('Mrs Example said no'))).toBe('TypeError');
  expect(nameOf(Object.assign(new Error('x'), { code: 'SQLITE_FULL' }))).toBe('Error SQLITE_FULL');
  expect(nameOf('text')).toBe('string');
});
