import { expect, it } from 'vitest';
import { onceAlike, onceFor } from './once-for';

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

it('remembers the last names for as long as their values say the same', () => {
  let worked = 0;
  const sum = onceAlike(
    ({ id }: { id: string; list: readonly number[] }) => id,
    ({ list }) => {
      worked += 1;
      return { sum: list.reduce((all, one) => all + one, 0) };
    },
    2,
  );
  const first = sum({ id: 'a', list: [1, 2] });
  expect(sum({ id: 'a', list: [1, 2] })).toBe(first);
  expect(sum({ id: 'a', list: [1, 3] })).toEqual({ sum: 4 });
  expect(worked).toBe(2);
  sum({ id: 'b', list: [] });
  sum({ id: 'c', list: [] });
  expect(sum({ id: 'a', list: [1, 3] })).toEqual({ sum: 4 });
  expect(worked).toBe(5);
});
