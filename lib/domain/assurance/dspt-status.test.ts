import { describe, expect, it } from 'vitest';
import { dsptMoments, dsptNext, standingNow } from './dspt-status';
import { checklistOf, currentDspt, noDspt, sentOf } from './testing/checklists';

describe('what to do next about a DSPT result', () => {
  const met = (version: number) => ({ level: 'met', version }) as const;
  it.each([
    [met(8), '2026-11-21', { step: 'publish-by', by: '2027-06-30', soon: false }],
    [met(8), '2027-05-15', { step: 'publish-by', by: '2027-06-30', soon: true }],
    [met(8), '2027-06-30', { step: 'publish-by', by: '2027-06-30', soon: true }],
    [met(8), '2027-07-01', { step: 'publish-now', ended: '2027-06-30' }],
    [met(7), '2026-11-21', { step: 'publish-now', ended: '2026-06-30' }],
    [{ level: 'approaching', version: 8 } as const, '2026-11-21', { step: 'meet-by', by: '2027-06-30' }],
    [{ level: 'met' } as const, '2026-11-21', { step: 'prepare' }],
    [{ level: 'registered-not-published' } as const, '2026-11-21', { step: 'prepare' }],
    [undefined, '2026-11-21', { step: 'prepare' }],
  ] as const)('%j on %s', (standing, today, next) => expect(dsptNext(standing, today)).toEqual(next));
});

describe('how a result came to stand', () => {
  const said = { standing: { level: 'not-registered' as const }, by: 'ella', at: '2026-11-01T10:00:00.000Z' };

  it('is told in order, each look-up with whom and what it found', () => {
    const seen = sentOf(currentDspt, {}, { outcome: 'matches', level: 'met', on: '2026-11-14' });
    const moments = dsptMoments([said], [seen]);
    expect(moments.map(({ kind }) => kind)).toEqual(['looked-up', 'told', 'said']);
    expect(moments[0]).toMatchObject({ by: 'Priya Shah', agrees: true, seenOn: '2026-11-14' });
    expect(standingNow(moments, undefined)).toMatchObject({ level: 'met', version: 8 });
  });

  it('a look-up that found something else is told, and what the organisation said stays what it said', () => {
    const seen = sentOf(currentDspt, {}, { outcome: 'differs', seen: 'Nothing' });
    const moments = dsptMoments([], [seen]);
    expect(moments.find(({ kind }) => kind === 'looked-up')?.agrees).toBe(false);
    expect(standingNow(moments, undefined)?.level).toBe('met');
  });

  it('without anything said the profile is all there is', () => {
    expect(standingNow(dsptMoments([], [checklistOf({})]), { level: 'met', version: 8 })).toEqual({ level: 'met', version: 8 });
    expect(standingNow(dsptMoments([said], [checklistOf(noDspt)]), undefined)?.level).toBe('not-registered');
  });
});
