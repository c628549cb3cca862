import { describe, expect, it } from 'vitest';
import { assessModel } from '../legal-basis/assess-model';
import { back, commissionedHospice, debtAdvice, item, outward } from '../legal-basis/testing/models';
import { caldicottChecks } from './caldicott';

type Model = ReturnType<typeof debtAdvice>;
const checks = (model: Model) => caldicottChecks(model, assessModel(model));
const open = (model: Model) =>
  checks(model)
    .filter(({ settledBy }) => settledBy === undefined)
    .map(({ id }) => id);

describe('caldicottChecks', () => {
  it('are eight, in order, each with a question', () => {
    expect(checks(debtAdvice()).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    for (const check of checks(debtAdvice())) expect(check.question).toMatch(/\?$/);
  });

  it('ask nothing where a plain agreement settles them', () => {
    expect(open(debtAdvice())).toEqual([]);
    expect(open(commissionedHospice())).toEqual([]);
  });

  it('leave to the IG lead what the rules suggest beyond the guidance', () => {
    expect(caldicottChecks(debtAdvice(), assessModel(debtAdvice()))[5]?.words).toMatch(/yours to confirm$/u);
  });

  it('ask about a purpose that is too short', () => {
    expect(open(debtAdvice({ purpose: { ...debtAdvice().purpose, text: 'help' } }))).toEqual(['1']);
  });

  it('ask about details beyond the least', () => {
    expect(open(debtAdvice({ flows: [outward({ items: [item('full-history', 'healthData', 'clinicalDetail')] })] }))).toEqual(['3']);
    expect(open(debtAdvice({ flows: [outward({ items: [item('nhs-number')] })] }))).toEqual(['3']);
    expect(open(debtAdvice({ flows: [outward({ items: [{ ...item('debts'), unusual: true }] })] }))).toEqual(['3']);
    expect(open(commissionedHospice({ flows: [outward({ items: [item('nhs-number')] })] }))).toEqual([]);
  });

  it('ask who reviews log-ins when nobody has said', () => {
    expect(open(commissionedHospice({ flows: [outward({ methods: ['access'] })] }))).toEqual(['4']);
    const reviewed = outward({ methods: ['access'], access: { system: 'Records', jobs: 'nurses', review: 'every 3 months' } });
    expect(open(commissionedHospice({ flows: [reviewed, back({ methods: ['access'] })] }))).toEqual([]);
  });

  it('ask how to reach people who do not use the web', () => {
    expect(open(debtAdvice({ telling: ['notice'] }))).toEqual(['8']);
    expect(open(debtAdvice({ telling: ['notice', 'poster'] }))).toEqual([]);
  });

  it('ask about the law where it does not allow the sharing', () => {
    expect(open(debtAdvice({ people: { ...debtAdvice().people, children: true, childrensSocialCare: 'yes' } }))).toContain('6');
  });

  it('say what is rarely needed, what is doubted and who accepted the checklist', () => {
    const model = debtAdvice();
    const words = caldicottChecks(model, assessModel(model), {
      rarelyNeeded: [{ printLabel: 'Benefits', reason: 'To check what is owed.' }],
      doubted: true,
      accepted: { on: '2026-11-14', training: 'every year' },
      removed: ['date of birth'],
    }).map((check) => check.words);
    expect(words[2]).toBe(
      'Every detail has a reason. Rarely needed for this service, and chosen: Benefits (To check what is owed). Offered and left out: date of birth',
    );
    expect(words[4]).toBe('The checklist of Riverside Debt Advice was accepted on 14 November 2026. Training: every year');
    expect(words[5]).toContain('a doubt about it');
  });

  it('name what is sensitive, and whether it goes for everyone', () => {
    const health = { ...item('main-condition', 'healthData'), printLabel: 'Main condition', sensitive: true };
    const third = (one: object) => {
      const model = debtAdvice({ flows: [outward({ items: [{ ...health, ...one }] })] });
      return caldicottChecks(model, assessModel(model))[2]?.words;
    };
    expect(third({ caseByCase: true })).toBe(
      'Every detail has a reason, and none is unusual for this service. Sensitive, and shared only where the person’s case needs it: main condition',
    );
    expect(third({ caseByCase: false })).toContain('Sensitive, and shared for everyone: main condition');
  });

  it('remind where people are asked although they would expect the sharing', () => {
    const stricter = {
      partyId: 'surgery',
      field: 'commonLaw',
      default: 'implied_consent',
      chosen: 'explicit_consent',
      reason: 'Our patients asked us to ask them first',
      by: 'ig-lead',
      at: '2026-11-21T10:00:00Z',
    } as const;
    expect(checks(commissionedHospice({ overrides: [stricter] }))[6]?.note).toBeTruthy();
    expect(checks(commissionedHospice())[6]?.note).toBeUndefined();
  });
});
