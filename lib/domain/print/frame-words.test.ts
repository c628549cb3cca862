import { describe, expect, it } from 'vitest';
import { goldenFrame, goldenPrint } from '@/lib/documents/testing/golden-print';
import { frameWords } from './frame-words';

const signedAt = (at: string) =>
  frameWords(goldenPrint, { ...goldenFrame, signed: goldenFrame.signed.map((one) => ({ ...one, at })) }).signatures[0]?.signed?.at;

describe('the words around the text', () => {
  it('gives the day and time of a signature as clocks in England showed it', () => {
    expect(signedAt('2026-07-01T11:00:00Z')).toBe('Signed on 1 July 2026 at midday');
    expect(signedAt('2026-07-01T13:14:00Z')).toBe('Signed on 1 July 2026 at 2:14pm');
    expect(signedAt('2026-11-30T23:30:00Z')).toBe('Signed on 30 November 2026 at 11:30pm');
    expect(signedAt('2026-06-30T23:00:00Z')).toBe('Signed on 1 July 2026 at midnight');
    expect(signedAt('2026-11-30T17:00:00Z')).toBe('Signed on 30 November 2026 at 5pm');
  });

  it('marks what stands between a draft and a signed agreement', () => {
    const mark = (frame: Partial<typeof goldenFrame>) => frameWords(goldenPrint, { ...goldenFrame, ...frame }).mark;
    expect(mark({ mark: 'draft', signed: [] })).toBe('Draft, not signed');
    expect(mark({ mark: 'final', signed: [] })).toBe('Final version, not yet signed');
    expect(mark({ mark: 'final', signed: goldenFrame.signed.slice(0, 1) })).toBe('Final version, part signed');
    expect(mark({ mark: 'signed' })).toBe('Signed');
  });

  it('never shows a fingerprint on a draft', () => {
    expect(frameWords(goldenPrint, { ...goldenFrame, mark: 'draft' }).fingerprint).toBeUndefined();
    expect(frameWords(goldenPrint, goldenFrame).fingerprint?.groups).toHaveLength(16);
  });
});
