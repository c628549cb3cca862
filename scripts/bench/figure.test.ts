import { describe, expect, it } from 'vitest';
import { atMost, atMostTimes, timesFaster } from './figure';
import { figureTable } from './figure-table';
import { median, percentile, slope } from './statistics';

describe('a figure', () => {
  it('is held against a number of its own, the number itself included', () => {
    expect(atMost({ name: 'start', value: 1.5, unit: 's' }, 1.5)).toEqual({
      name: 'start',
      value: 1.5,
      unit: 's',
      against: null,
      ratio: null,
      target: '≤ 1.5 s',
      met: true,
    });
    expect(atMost({ name: 'start', value: 1.51, unit: 's' }, 1.5).met).toBe(false);
  });

  it('is held against another measurement, which it may cost so many times', () => {
    expect(atMostTimes({ name: 'home', value: 6, unit: 'ms' }, 4, 1.5)).toMatchObject({ against: 4, ratio: 1.5, target: '≤ 1.5 ×', met: true });
    expect(atMostTimes({ name: 'home', value: 6.1, unit: 'ms' }, 4, 1.5)).toMatchObject({ ratio: 1.525, met: false });
  });

  it('is held against a slower one, and must be so many times faster', () => {
    expect(timesFaster({ name: 'PDF', value: 100, unit: 'ms' }, 600, 6)).toMatchObject({ against: 600, ratio: 6, target: '≥ 6 × faster', met: true });
    expect(timesFaster({ name: 'PDF', value: 101, unit: 'ms' }, 600, 6).met).toBe(false);
  });

  it('is not met because its rounded value would be', () => {
    expect(atMost({ name: 'slope', value: 20.0001, unit: 'kB' }, 20)).toMatchObject({ value: 20, met: false });
  });

  it('stands in a table that says met or missed', () => {
    const table = figureTable([atMost({ name: 'start', value: 1, unit: 's' }, 2), timesFaster({ name: 'PDF', value: 2, unit: 'ms' }, 4, 6)]);
    expect(table.split('\n')).toEqual([
      'what   value  against  ratio  target',
      'start  1 s                    ≤ 2 s         met',
      'PDF    2 ms   4 ms     2.00   ≥ 6 × faster  MISSED',
      '1 met, 1 missed',
    ]);
  });
});

describe('statistics', () => {
  it('take the nearest rank, whatever the order', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(
      percentile(
        Array.from({ length: 20 }, (_, n) => 20 - n),
        0.95,
      ),
    ).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('find the growth from one value to the next', () => {
    expect(slope([5, 7, 9, 11])).toBeCloseTo(2);
    expect(slope([4, 4, 4])).toBe(0);
    expect(slope([1])).toBe(0);
  });
});
