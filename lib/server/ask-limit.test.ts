import { expect, it } from 'vitest';
import { askCounter, perMinute } from './ask-limit';

const at = (ms: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, 0) + ms);

it('answers as many questions as it says within a minute, then says how long to wait', () => {
  const count = askCounter(perMinute);
  for (let asked = 0; asked < perMinute.most; asked += 1) expect(count('192.0.2.1', at(asked * 10))).toBeUndefined();
  expect(count('192.0.2.1', at(15_000))).toBe(45);
  expect(count('192.0.2.1', at(59_999))).toBe(1);
  expect(count('192.0.2.1', at(60_000))).toBeUndefined();
});

it('counts each address for itself, and being refused costs nothing more', () => {
  const count = askCounter({ most: 2, withinMs: 60_000, addresses: 100 });
  const answers = ['a', 'a', 'a', 'a', 'b'].map((address, index) => count(address, at(index)));
  expect(answers).toEqual([undefined, undefined, 60, 60, undefined]);
  expect(['a', 'a', 'a'].map((address) => count(address, at(60_000)))).toEqual([undefined, undefined, 60]);
});

it('remembers no more addresses than it says: a new one is answered, and the one that came first is forgotten', () => {
  const count = askCounter({ most: 1, withinMs: 60_000, addresses: 3 });
  for (const address of ['a', 'b', 'c', 'd']) expect(count(address, at(0))).toBeUndefined();
  expect([count('b', at(1)), count('c', at(1)), count('d', at(1))]).toEqual([60, 60, 60]);
  expect([count('a', at(2)), count('b', at(2))]).toEqual([undefined, undefined]);
});

it('lets new callers in whatever one network does', () => {
  const count = askCounter(perMinute);
  for (let one = 0; one < 65_536; one += 1) count(`2001:db8:1:${one.toString(16)}`, at(0));
  expect(count('192.0.2.1', at(1))).toBeUndefined();
});

it('goes on when the clock was set back', () => {
  const count = askCounter({ most: 1, withinMs: 60_000, addresses: 3 });
  expect([count('a', at(100_000)), count('a', at(100_001)), count('a', at(0))]).toEqual([undefined, 60, undefined]);
});
