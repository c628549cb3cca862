import { expect, it } from 'vitest';
import { onceFor } from './once-for';

it('works once for the same two things, again for others, and remembers that there is nothing', () => {
  let times = 0;
  const sum = onceFor((a: { n: number }, b: { n: number }) => {
    times += 1;
    return a.n === 0 ? undefined : a.n + b.n;
  });
  const [zero, one, two] = [{ n: 0 }, { n: 1 }, { n: 2 }];
  expect([sum(one, two), sum(one, two), sum(two, one), sum(one, one), sum(zero, one), sum(zero, one)]).toEqual([3, 3, 3, 2, undefined, undefined]);
  expect(times).toBe(4);
});
