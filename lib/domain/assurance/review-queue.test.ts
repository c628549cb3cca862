import { expect, it } from 'vitest';
import { queueAfter } from './review-queue';

it('leads to the one behind, then to those that were skipped, and ends when none is left', () => {
  expect(queueAfter(['a', 'b', 'c'], 'a')).toEqual({ next: 'b', left: 2 });
  expect(queueAfter(['a', 'b', 'c'], 'c')).toEqual({ next: 'a', left: 2 });
  expect(queueAfter(['a', 'b'], 'decided')).toEqual({ next: 'a', left: 2 });
  expect(queueAfter(['a'], 'a')).toEqual({ left: 0 });
  expect(queueAfter([], 'a')).toEqual({ left: 0 });
});
