import { describe, expect, it } from 'vitest';
import type { AgreementModel, Side } from '../agreement/model';
import { assessModel } from './assess-model';
import { testsOf } from './paragraph-tests';
import { reasonChoices, withChoice } from './reason-choices';
import type { Override } from './result';
import { back, commissionedHospice, debtAdvice, item, outward, receivingParty, sharingParty } from './testing/models';

const made = { reason: 'Our own privacy notice has said so for years', at: '2026-11-21T10:00:00Z' };
const open = (model: AgreementModel, side: Side) => reasonChoices(model, assessModel(model), side);
const ids = (model: AgreementModel, side: Side) => open(model, side).map(({ id }) => id);
const choose = (model: AgreementModel, side: Side, id: string, more: Partial<Override> = {}) => {
  const choice = open(model, side).find((one) => one.id === id);
  if (!choice) throw new Error(`not open: ${id}, but ${ids(model, side).join(' ')}`);
  return { ...model, overrides: withChoice(model.overrides, choice, { ...made, ...more }) };
};
/** A charity that sends to another one. */
const betweenCharities = debtAdvice({
  parties: [
    sharingParty({ organisation: { ...receivingParty().organisation, id: 'surgery' }, taskInLaw: undefined }),
    receivingParty({ commissioned: ['health'] }),
  ],
});

describe('what an IG lead may choose', () => {
  it('is what 1.5a permits a public body: a statute for its own reason, consent where people expect the sharing', () => {
    expect(ids(debtAdvice(), 'sharing')).toEqual(['art6-6(1)(e)-6(1)(c)']);
    expect(ids(commissionedHospice(), 'sharing')).toEqual(['commonLaw-implied_consent-explicit_consent', 'art6-6(1)(e)-6(1)(c)']);
  });

  it('is each side’s own affair', () => {
    expect(ids(commissionedHospice(), 'receiving')).toEqual([
      'art6-6(1)(e)-6(1)(c)',
      'art6-6(1)(e)-6(1)(a)',
      'art6-6(1)(e)-6(1)(b)',
      'art9-9(2)(h)+Sch1p2-9(2)(a)',
    ]);
  });

  it('has consent and contract only as an officer’s decision about a body that is not public, and 9(2)(d) never', () => {
    const all = [debtAdvice(), commissionedHospice(), betweenCharities].flatMap((model) =>
      (['sharing', 'receiving'] as const).flatMap((side) =>
        open(model, side).map((one) => ({ ...one, isPublic: model.parties.find(({ id }) => id === one.partyId)?.organisation.publicAuthority })),
      ),
    );
    const unusual = all.filter(({ chosen }) => chosen === '6(1)(a)' || chosen === '6(1)(b)');
    expect(unusual.length).toBeGreaterThan(3);
    expect(unusual.every(({ needs, isPublic }) => needs.includes('officer') && isPublic === false)).toBe(true);
    expect(all.filter(({ chosen }) => chosen.startsWith('9(2)(d)'))).toEqual([]);
  });

  it('wants a law for a statute always, and for a task where the party names none', () => {
    const needs = (model: AgreementModel, side: Side, chosen: string) => open(model, side).find((one) => one.chosen === chosen)?.needs;
    expect([needs(debtAdvice(), 'sharing', '6(1)(c)'), needs(debtAdvice(), 'receiving', '6(1)(e)')]).toEqual([['law'], ['law']]);
  });

  it('is also what was chosen, so that its law or its reason can be changed without going back to the suggestion', () => {
    const id = 'art6-6(1)(f)-6(1)(e)';
    const first = choose(debtAdvice(), 'receiving', id, { law: 'Example Act 2020, section 4' });
    expect(ids(first, 'receiving')).toEqual(expect.arrayContaining([id, 'art6-6(1)(f)-6(1)(f)', 'art6-6(1)(f)-6(1)(c)']));
    const again = choose(first, 'receiving', id, { law: 'Example Act 2021, section 5' });
    expect(again.overrides.map(({ chosen, law }) => [chosen, law])).toEqual([['6(1)(e)', 'Example Act 2021, section 5']]);
  });

  it('is all accepted by the rules, whatever is chosen', () => {
    const withReturn = debtAdvice({ flows: [outward({ items: [item('name'), item('needs', 'healthData')] }), back()] });
    for (const model of [debtAdvice(), commissionedHospice(), betweenCharities, withReturn]) {
      for (const side of ['sharing', 'receiving'] as const) {
        for (const { id, chosen, field } of open(model, side)) {
          const more = {
            law: 'An Act 2020, section 1',
            adviser: { name: 'Ada Officer', date: '2026-11-20' },
            policy: { title: 'Our policy', date: '2026-11-02' },
          };
          const after = assessModel(choose(model, side, id, { ...more, tests: testsOf(chosen).map((test) => test.id) }));
          expect([id, after.refusedOverrides]).toEqual([id, []]);
          expect(after.flows.some(({ result }) => result.overrides.some((one) => one.chosen === chosen && one.field === field))).toBe(true);
        }
      }
    }
  });

  it('is paragraph 16 or 17 only with every test, the officer’s advice and a policy document', () => {
    const model = debtAdvice({ flows: [outward({ items: [item('needs', 'healthData')] })] });
    for (const paragraph of ['9(2)(g)+Sch1p16', '9(2)(g)+Sch1p17']) {
      const id = `art9-9(2)(a)-${paragraph}`;
      expect(open(model, 'receiving').find((one) => one.id === id)?.needs).toEqual(['tests', 'advice', 'policy']);
      const tests = testsOf(paragraph).map((test) => test.id);
      const whole = { tests, adviser: { name: 'Ada Officer', date: '2026-11-20' }, policy: { title: 'Our policy', date: '2026-11-02' } };
      const refused = (more: Partial<Override>) => assessModel(choose(model, 'receiving', id, more)).refusedOverrides.length;
      const { adviser: _, ...unadvised } = whole;
      const { policy: __, ...without } = whole;
      expect([whole, { ...whole, tests: tests.slice(1) }, unadvised, without].map(refused)).toEqual([0, 1, 1, 1]);
    }
  });

  it('is paragraph 6 only with the law that gives the function, besides', () => {
    const asked = debtAdvice({ flows: [outward({ items: [item('needs', 'healthData')] })] });
    const model = { ...asked, service: { ...asked.service, statute: 'Mental Capacity Act 2005, section 35' } };
    expect(open(model, 'receiving').find(({ chosen }) => chosen === '9(2)(g)+Sch1p6')?.needs).toEqual(['law', 'tests', 'advice', 'policy']);
  });

  it('speaks of what comes back by itself', () => {
    const model = debtAdvice({ flows: [outward(), back()] });
    expect(open(model, 'receiving').filter(({ forReturn }) => forReturn)).toMatchObject([
      { suggested: '6(1)(ea)', chosen: '6(1)(f)' },
      { suggested: '6(1)(ea)', chosen: '6(1)(e)', needs: ['law'] },
    ]);
    expect(ids(model, 'sharing')).toEqual(['art6-6(1)(e)-6(1)(c)']);
  });
});

describe('a choice', () => {
  it('can be taken back to what we suggest, and another takes its place', () => {
    const chosen = choose(commissionedHospice(), 'sharing', 'commonLaw-implied_consent-explicit_consent');
    expect(open(chosen, 'sharing').find((one) => one.field === 'commonLaw')).toMatchObject({ back: true, chosen: 'implied_consent' });
    expect(choose(chosen, 'sharing', 'commonLaw-implied_consent-implied_consent').overrides).toEqual([]);
    const law = choose(chosen, 'sharing', 'art6-6(1)(e)-6(1)(c)', { law: 'An Act 2020, section 1' });
    expect(law.overrides.map(({ chosen: now }) => now)).toEqual(['explicit_consent', '6(1)(c)']);
  });

  it('falls when the answers make it impossible, and stands again when they come back', () => {
    const chosen = choose(commissionedHospice(), 'sharing', 'commonLaw-implied_consent-explicit_consent');
    const wider = { ...chosen, service: debtAdvice().service };
    expect(assessModel(wider)).toMatchObject({ refusedOverrides: [{ override: { chosen: 'explicit_consent' } }] });
    expect(assessModel(wider).flows[0]?.result.overrides.filter(({ by }) => by === 'ig-lead')).toEqual([]);
    expect(assessModel(chosen).flows[0]?.result.commonLaw).toBe('explicit_consent');
  });
});
