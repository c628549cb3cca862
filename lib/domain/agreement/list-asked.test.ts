import { describe, expect, it } from 'vitest';
import { askedQuery, isNarrowed, readAsked } from './list-asked';

const services = ['hospice'];
const whole = { q: '', sort: { by: 'changed', down: true }, page: 1 };

describe('what a list is asked for', () => {
  it('ignores what makes no sense', () => {
    const nonsense = { q: '  ', status: 'gone', partner: "x' or 1=1", service: 'magic', review: '99', sort: 'colour', page: '-1' };
    expect(readAsked(nonsense, services)).toEqual(whole);
    for (const page of ['0', '1.5', '1e3', 'two', '99999999999']) expect(readAsked({ page }, services).page).toBe(1);
  });

  it('is the same after a round through its address', () => {
    const given = { q: 'day & night', status: 'review-due', partner: 'riverside-1', service: 'hospice', review: '3-months', sort: '-with', page: '4' };
    const asked = readAsked(given, services);
    expect(Object.fromEntries(new URLSearchParams(askedQuery(asked)))).toEqual(given);
    expect([isNarrowed(asked), isNarrowed(readAsked({ sort: 'with', page: '2' }, services))]).toEqual([true, false]);
    expect(askedQuery(readAsked({}, services))).toBe('');
  });
});
