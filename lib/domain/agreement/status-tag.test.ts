import { describe, expect, it } from 'vitest';
import { statusTag, termOf } from './status-tag';

const start = { on: 'last-signature' } as const;

describe('the term of a signed agreement', () => {
  it('starts on the day of the last signature, as the clocks in England have it', () => {
    expect(termOf({ start, reviewMonths: 12 }, '2026-07-14T23:30:00.000Z')).toEqual({ starts: '2026-07-15', review: '2027-07-15' });
  });

  it('starts on its date, or on the last signature if that is later', () => {
    const dated = { start: { on: 'date', date: '2027-03-01' }, reviewMonths: 12 } as const;
    expect(termOf(dated, '2026-11-20T10:00:00.000Z').starts).toBe('2027-03-01');
    expect(termOf(dated, '2027-03-04T10:00:00.000Z').starts).toBe('2027-03-04');
  });
});

describe('the tag', () => {
  const term = { starts: '2026-03-01', review: '2027-03-01' };
  it.each([
    ['2026-02-28', 'Signed, starts 1 March 2026', 'blue'],
    ['2026-03-01', 'In force', 'green'],
    ['2026-11-30', 'In force', 'green'],
    ['2026-12-01', 'Review due', 'amber'],
    ['2027-03-01', 'Review due', 'amber'],
    ['2027-03-02', 'Expired', 'red'],
  ])('of a signed agreement on %s is %s', (today, text, tint) => {
    expect(statusTag({ status: 'signed', term }, today)).toEqual({ text, tint });
  });

  it.each([
    ['2026-02-28', 'Signed, starts 1 March 2026', 'blue'],
    ['2026-03-01', 'Sharing stops on 1 June 2026', 'green'],
    ['2026-05-31', 'Sharing stops on 1 June 2026', 'green'],
    ['2026-06-01', 'Ended early', 'grey'],
  ])('of an agreement that was ended for 1 June on %s is %s', (today, text, tint) => {
    expect(statusTag({ status: 'ended', endReason: 'ended-early', term: { ...term, ends: '2026-06-01' } }, today)).toEqual({ text, tint });
  });

  it('of an agreement that was ended asks for no review, and one that ends before it begins is never in force', () => {
    const tagOn = (ends: string, today: string) => statusTag({ status: 'ended', endReason: 'superseded', term: { ...term, ends } }, today).text;
    expect([tagOn('2027-04-01', '2027-02-01'), tagOn('2027-04-01', '2027-03-31')]).toEqual(['Replaced from 1 April 2027', 'Replaced from 1 April 2027']);
    expect([tagOn('2026-03-01', '2026-02-01'), tagOn('2026-02-20', '2026-02-01')]).toEqual(Array(2).fill('Ended, replaced by a newer version'));
  });

  it('of other states does not look at the day', () => {
    expect(statusTag({ status: 'draft' }, '2026-11-21')).toEqual({ text: 'Draft', tint: 'grey' });
    expect(statusTag({ status: 'changes-asked' }, '2026-11-21').text).toBe('Changes asked for');
  });

  it('says why an agreement ended', () => {
    expect(statusTag({ status: 'ended', endReason: 'declined' }, '2026-11-21').text).toBe('Ended, declined');
    expect(statusTag({ status: 'ended' }, '2026-11-21').text).toBe('Ended');
  });
});
