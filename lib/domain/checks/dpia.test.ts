import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessModel } from '../legal-basis/assess-model';
import { back, debtAdvice, item, outward } from '../legal-basis/testing/models';
import { dpiaFactIds, dpiaFacts, dpiaScreens, dpiaSigns, type DpiaFacts, provedSigns, screenDpia } from './dpia';
import workedCases from './dpia-cases.json';

describe('screenDpia', () => {
  for (const one of workedCases) it(`${one.id}: ${one.scenario}`, () => expect(screenDpia(one.facts as DpiaFacts).result).toBe(one.expect.result));

  const single: readonly [string, DpiaFacts][] = [
    ['D1', { largeScale: true, specialOrCriminal: true }],
    ['D2', { automatedDecisionOrProfiling: true, significantEffect: true }],
    ['D3', { innovativeTech: true, vulnerable: true }],
    ['D4', { dataMatching: true }],
    ['D5', { invisibleProcessing: true, specialOrCriminal: true }],
    ['D6', { riskOfPhysicalHarmIfBreached: true }],
    ['D7', { denialOfServiceUsingSpecial: true }],
    ['D8', { trackingLocation: true, innovativeTech: true }],
  ];
  for (const [id, facts] of single) it(`${id} by itself makes a DPIA a duty`, () => expect(screenDpia(facts)).toEqual({ result: 'required', hits: [id] }));

  it('half of a pair is no duty', () => {
    for (const id of ['largeScale', 'automatedDecisionOrProfiling', 'innovativeTech', 'invisibleProcessing', 'trackingLocation'] as const) {
      expect(screenDpia({ [id]: true })).toEqual({ result: 'record_reason', hits: ['D10'] });
    }
  });

  it('two lighter signs make it worth doing', () => {
    expect(screenDpia({ vulnerable: true, sharedSystemAccess: true })).toEqual({ result: 'recommended', hits: ['D9'] });
    expect(screenDpia({ vulnerable: true }).result).toBe('record_reason');
  });

  it('is never lighter for one sign more', () => {
    const order = ['record_reason', 'recommended', 'required'];
    const facts = fc.record(
      Object.fromEntries(dpiaFactIds.map((id) => [id, fc.boolean()])) as Record<string, fc.Arbitrary<boolean>>,
    ) as fc.Arbitrary<DpiaFacts>;
    fc.assert(
      fc.property(facts, fc.constantFrom(...dpiaFactIds), (some, extra) => {
        expect(order.indexOf(screenDpia({ ...some, [extra]: true }).result)).toBeGreaterThanOrEqual(order.indexOf(screenDpia(some).result));
      }),
    );
  });
});

describe('signs', () => {
  it('are ten, and eight questions read them', () => {
    expect(dpiaSigns).toHaveLength(10);
    expect(dpiaScreens.map(({ id }) => id)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8']);
  });

  it('proved by the answers need no tick', () => {
    const people = { ...debtAdvice().people, howMany: 'over-10000', mayLackCapacity: true } as const;
    const model = debtAdvice({ people, flows: [outward(), back({ methods: ['access'], items: [item('outcome-summary', 'healthData')] })] });
    expect(provedSigns(model, assessModel(model))).toEqual({
      largeScale: true,
      vulnerable: true,
      specialOrCriminal: true,
      sharedSystemAccess: true,
      riskOfPhysicalHarmIfBreached: false,
    });
  });

  it('of a small scheme without health details are none', () => {
    expect(Object.values(provedSigns(debtAdvice(), assessModel(debtAdvice())))).not.toContain(true);
  });

  it('ticked and proved count alike', () => {
    expect(screenDpia(dpiaFacts({ specialOrCriminal: true }, ['largeScale'])).hits).toEqual(['D1']);
  });
});
