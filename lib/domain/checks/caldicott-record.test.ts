import { describe, expect, it } from 'vitest';
import { assessModel } from '../legal-basis/assess-model';
import { debtAdvice } from '../legal-basis/testing/models';
import { caldicottChecks } from './caldicott';
import { openPrinciples, wholeRecord } from './caldicott-record';

const checks = (model = debtAdvice()) => caldicottChecks(model, assessModel(model));
const onTheWebOnly = checks(debtAdvice({ telling: ['notice'] }));

describe('the record of the principles', () => {
  it('leaves open what neither an answer nor the IG lead settles', () => {
    expect(openPrinciples(checks(), {})).toEqual([]);
    expect(openPrinciples(onTheWebOnly, {})).toEqual(['8']);
    expect(openPrinciples(onTheWebOnly, { '8': { met: 'not-met' } })).toEqual(['8']);
    expect(openPrinciples(onTheWebOnly, { '8': { met: 'met-reason', why: 'A poster hangs there' } })).toEqual([]);
  });

  it('holds all eight with what was said of each; a judgement goes before nothing but an open principle', () => {
    const whole = wholeRecord(onTheWebOnly, { '8': { met: 'met-reason', why: 'A poster hangs there' }, '3': { met: 'met-reason', why: 'Of before' } });
    expect(Object.keys(whole)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(whole['8']).toEqual({ met: 'met-reason', why: 'A poster hangs there', words: 'People are told on the web only' });
    expect(whole['3']).toMatchObject({ met: 'met', words: expect.stringContaining('Every detail has a reason') });
    for (const one of Object.values(whole)) expect(one.words).toBeTruthy();
  });
});
