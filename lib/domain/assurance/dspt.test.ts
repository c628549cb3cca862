import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf } from './calendar';
import { countsUntil, cycleEnd, dsptEdition, dsptValidity, editionWords, isCurrentDspt } from './dspt';
import { dsptTag } from './dspt-tag';

const today = '2026-11-21';
const met = (version: number) => ({ level: 'met', version, published: '2026-05-14' }) as const;

describe('how long a DSPT result counts', () => {
  it('closes version 1 in 2019 and version 8 in 2026, and counts until the next close', () => {
    expect(cycleEnd(1)).toBe('2019-06-30');
    expect(cycleEnd(8)).toBe('2026-06-30');
    expect(countsUntil(8)).toBe('2027-06-30');
  });

  it.each([
    [8, today, 'current'],
    [7, today, 'lapsed'],
    [8, '2027-05-15', 'due'],
    [8, '2027-06-30', 'due'],
    [8, '2027-07-01', 'lapsed'],
    [7, '2026-06-30', 'due'],
    [7, '2026-07-01', 'lapsed'],
    [8, '2027-05-01', 'due'],
    [8, '2027-04-30', 'current'],
  ] as const)('version %i on %s is %s', (version, day, state) => expect(dsptValidity(version, day)).toBe(state));

  it('never gets better as days pass', () => {
    const rank = { current: 0, due: 1, lapsed: 2 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 }), (version, start, later) => {
        const day = addDays('2018-07-01', start);
        expect(rank[dsptValidity(version, addDays(day, later))]).toBeGreaterThanOrEqual(rank[dsptValidity(version, day)]);
      }),
    );
  });
});

describe('the edition that a date belongs to', () => {
  it.each([
    ['2026-05-14', 8],
    ['2025-10-05', 8],
    ['2025-06-20', 7],
    ['2025-06-30', 7],
    ['2025-12-31', 8],
    ['2026-01-01', 8],
  ])('%s is version %i', (published, version) => expect(dsptEdition(published)).toEqual({ version }));

  it.each(['2025-07-01', '2025-09-10', '2025-09-30'])('%s has to be asked', (published) => expect(dsptEdition(published)).toEqual({ askBetween: [7, 8] }));

  it('is called by its years', () => {
    expect(editionWords(8)).toBe('2025-26 edition');
    expect(editionWords(82)).toBe('2099-00 edition');
  });

  it('lapses a year apart for results published months apart', () => {
    const first = dsptEdition('2025-06-20');
    const second = dsptEdition('2025-10-05');
    expect('version' in first && countsUntil(first.version)).toBe('2026-06-30');
    expect('version' in second && countsUntil(second.version)).toBe('2027-06-30');
  });
});

describe('the DSPT light', () => {
  it.each([
    [met(8), { text: 'Standards met, counts until 30 June 2027', shape: 'filled', tint: 'green' }],
    [
      { ...met(8), level: 'exceeded' },
      { text: 'Standards exceeded, counts until 30 June 2027', shape: 'filled', tint: 'green' },
    ],
    [met(7), { text: 'Out of date since 1 July 2026', shape: 'empty', tint: 'red' }],
    [
      { ...met(8), level: 'approaching' },
      { text: 'Approaching standards', shape: 'half', tint: 'amber' },
    ],
    [
      { ...met(6), level: 'approaching' },
      { text: 'Out of date since 1 July 2025', shape: 'empty', tint: 'red' },
    ],
    [{ level: 'registered-not-published' }, { text: 'Not published', shape: 'dash', tint: 'grey' }],
    [{ level: 'not-registered' }, { text: 'Not published', shape: 'dash', tint: 'grey' }],
    [{ level: 'not-met' }, { text: 'Standards not met', shape: 'empty', tint: 'red' }],
    [{ level: 'met' }, { text: 'Not known', shape: 'dash', tint: 'grey' }],
    [undefined, { text: 'Not known', shape: 'dash', tint: 'grey' }],
  ] as const)('%o', (standing, tag) => expect(dsptTag(standing, today)).toEqual(tag));

  it('counts down to the end', () => {
    expect(dsptTag(met(8), '2027-05-15').text).toBe('Ends in 46 days');
    expect(dsptTag(met(8), '2027-06-29').text).toBe('Ends in 1 day');
    expect(dsptTag(met(8), '2027-06-30')).toEqual({ text: 'Ends today', shape: 'half', tint: 'amber' });
  });

  it('answers for items only while it is current', () => {
    expect(isCurrentDspt(met(8), today)).toBe(true);
    expect(isCurrentDspt(met(8), '2027-06-30')).toBe(true);
    expect(isCurrentDspt(met(7), today)).toBe(false);
    expect(isCurrentDspt({ ...met(8), level: 'approaching' }, today)).toBe(false);
    expect(isCurrentDspt({ level: 'met' }, today)).toBe(false);
  });
});

describe('days', () => {
  it('are those of the calendar in England', () => {
    expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(dayOf('2026-11-21T23:30:00Z')).toBe('2026-11-21');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-11-21', 12)).toBe('2027-11-21');
  });
});
