import { describe, expect, it } from 'vitest';
import type { FormValue } from '../questions/form';
import { datesStand, settledDates } from './settle-dates';
import { termOf } from './status-tag';

const given = (value: FormValue) => settledDates({ dates: { value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' } });
const today = '2026-11-21';

describe('the dates of an agreement', () => {
  it('are the suggestion until somebody changes them', () => {
    expect(settledDates({})).toEqual({ start: { on: 'last-signature' }, reviewMonths: 12 });
    expect(given({ start: 'last-signature', startDate: '2027-03-01', review: '12m', reviewDate: '2027-06-01' })).toEqual(settledDates({}));
  });
  it('start on a day, or with the last signature if that is later, and are looked at again on the day that was given', () => {
    const dates = given({ start: 'date', startDate: '2027-03-01', review: 'date', reviewDate: '2027-09-01' });
    expect(termOf(dates, '2026-12-01T10:00:00.000Z')).toEqual({ starts: '2027-03-01', review: '2027-09-01' });
    expect(termOf(dates, '2027-04-01T10:00:00.000Z')).toEqual({ starts: '2027-04-01', review: '2027-09-01' });
    expect(termOf(given({ start: 'last-signature', review: '6m' }), '2026-12-01T10:00:00.000Z').review).toBe('2027-06-01');
  });
});

describe('the check before the final version', () => {
  const start = (startDate: string) => datesStand(given({ start: 'date', startDate, review: '12m' }), today);
  const review = (reviewDate: string, more: FormValue = { start: 'last-signature' }) => datesStand(given({ ...more, review: 'date', reviewDate }), today);
  it('lets a start of today stand and of at most a year ahead, none that has passed', () => {
    expect(datesStand(settledDates({}), today)).toBe(true);
    expect([start('2026-11-20'), start('2026-11-21'), start('2027-11-21'), start('2027-11-22')]).toEqual([false, true, true, false]);
  });
  it('lets no review stand that comes before the start', () => {
    expect([review('2026-11-21'), review('2026-11-22')]).toEqual([false, true]);
    expect([review('2027-03-01', { start: 'date', startDate: '2027-03-01' }), review('2027-03-02', { start: 'date', startDate: '2027-03-01' })]).toEqual([
      false,
      true,
    ]);
  });
  it('lets no date stand where nobody knows the day', () => {
    expect(datesStand(settledDates({}), undefined)).toBe(true);
    expect(datesStand(given({ start: 'date', startDate: '2027-03-01', review: '12m' }), undefined)).toBe(false);
  });
});
