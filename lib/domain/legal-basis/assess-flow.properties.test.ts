// What no mixture of facts may ever bring about.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from './actions';
import { assessFlow } from './assess-flow';
import { wordsOf } from './condition-words';
import type { FlowFacts } from './facts';
import { legalRule } from './legal-rules';
import type { FlowResult, Options } from './result';
import { sides } from './rules/finding';
import { hasSpecialCategory } from './rules/readings';
import { anyFacts, plainFacts } from './testing/arbitrary-facts';

const always = (claim: (result: FlowResult, facts: FlowFacts) => void, from = anyFacts) =>
  fc.assert(
    fc.property(from, (facts) => {
      claim(assessFlow(facts), facts);
    }),
    { numRuns: 1000 },
  );

const permitted = (options: Options | undefined) => options?.permitted.map((one) => one.condition) ?? [];
const never = (options: Options | undefined) => options?.never.map((one) => one.condition) ?? [];
const usable = ({ status }: FlowResult) => status === 'ok' || status === 'needs_review';
const everyOptions = ({ options, commonLaw, decidedBy, art6, art9 }: FlowResult) => [
  { options: options.commonLaw, now: decidedBy.commonLaw === undefined ? null : commonLaw },
  ...sides.map((side) => ({ options: options.art6[side], now: art6[side] })),
  ...sides.map((side) => ({ options: options.art9[side], now: art9[side] })),
  { options: options.art6.returnFlow, now: art6.returnFlow ?? null },
];

describe('the legal rules, whatever the facts', () => {
  it('1: a public authority never stands on legitimate interests, recognised or not', () =>
    always((result, facts) => {
      for (const side of sides.filter((one) => facts[one].isPublicAuthority && !facts[one].lawEnforcement)) {
        for (const closed of ['6(1)(f)', '6(1)(ea)']) {
          expect(result.art6[side]).not.toBe(closed);
          expect(permitted(result.options.art6[side])).not.toContain(closed);
        }
      }
    }));

  it('2: consent and contract are never a reason and never open', () =>
    always((result) => {
      const reasons: readonly (string | null | undefined)[] = [result.art6.sharing, result.art6.receiving, result.art6.returnFlow];
      for (const closed of ['6(1)(a)', '6(1)(b)']) {
        expect(reasons).not.toContain(closed);
        for (const side of sides) expect(permitted(result.options.art6[side])).not.toContain(closed);
        expect(permitted(result.options.art6.returnFlow)).not.toContain(closed);
        for (const side of sides) if (result.art6[side] !== null) expect(never(result.options.art6[side])).toContain(closed);
      }
    }));

  it('3: 9(2)(d) is never a condition, never open, and always among what is never open', () =>
    always((result) => {
      for (const side of sides) {
        expect(result.art9[side]).not.toBe('9(2)(d)');
        expect(permitted(result.options.art9[side])).not.toContain('9(2)(d)');
        if (result.art9[side] !== null && result.art9[side] !== 'none') expect(never(result.options.art9[side])).toContain('9(2)(d)');
      }
    }));

  it('4: the NHS number is never asked for by a service wider than care', () =>
    always((result, facts) => {
      if (facts.serviceKind === 'wider_support') {
        expect(result.nhsNumber).not.toBe('required');
        expect(result.actions).not.toContain('INCLUDE_NHS_NUMBER');
      }
    }));

  it('5: wider support for one person asks first, records the answer, and never gives the partner the care condition', () =>
    always((result, facts) => {
      if (facts.serviceKind !== 'wider_support') return;
      expect(result.commonLaw).not.toBe('implied_consent');
      expect(permitted(result.options.commonLaw)).not.toContain('implied_consent');
      expect(result.art9.receiving).not.toBe('9(2)(h)+Sch1p2');
      if (facts.statutoryGateway === undefined) expect(result.actions).toContain('RECORD_CONSENT_IN_RECORD');
    }, plainFacts));

  it('6: the national data opt-out applies only with section 251 support, never to one person’s care', () =>
    always((result, facts) => {
      if (facts.purpose === 'individual') expect(result.ndoo).toBe('not_applicable');
      if (result.ndoo === 'apply' || result.ndoo === 'exempt') expect(result.commonLaw).toBe('s251_support');
    }));

  it('15: a usable result has every condition that the details need', () =>
    always((result, facts) => {
      if (!usable(result)) return;
      for (const side of sides.filter((one) => !facts[one].lawEnforcement)) {
        expect(result.art6[side]).not.toBeNull();
        expect(result.art9[side] !== 'none' && result.art9[side] !== null).toBe(hasSpecialCategory(facts));
        expect(result.art10[side] !== 'none' && result.art10[side] !== null).toBe(facts.criminalData === true);
      }
    }));

  it('16: the duty to share is for care in England, and so is the DSPT for England', () =>
    always((result, facts) => {
      if (result.sharingDuty251B) expect([facts.jurisdiction, facts.serviceKind === 'wider_support']).toEqual(['england', false]);
      if (facts.jurisdiction !== 'england') expect(result.actions).not.toContain('DSPT_ASSURANCE');
      if (facts.jurisdiction !== 'england') expect([result.nhsNumber, result.ndoo]).toEqual(['not_applicable', 'not_applicable']);
    }));

  it('17: only what cannot be signed has no footing under the duty of confidence', () =>
    always((result) => {
      if (result.commonLaw === null) expect(['blocked', 'out_of_scope', 'wrong_instrument']).toContain(result.status);
    }));

  it('18: what is open and what never is do not meet, and neither holds the suggestion', () =>
    always((result) => {
      for (const { options, now } of everyOptions(result)) {
        const [open, shut] = [permitted(options), never(options)];
        expect(open.filter((one) => shut.includes(one))).toEqual([]);
        if (now !== null) expect([...open, ...shut]).not.toContain(now);
        expect(new Set(open).size).toBe(open.length);
      }
    }));

  it('11: one answer about who pays changes the reason, the duty and their actions, and nothing else', () =>
    always((_, facts) => {
      const paid = (commissioned: 'health' | 'none') =>
        assessFlow({
          ...facts,
          returnFlow: false,
          serviceKind: 'health_care',
          receiving: { ...facts.receiving, isPublicAuthority: false, ownTaskInLaw: false, commissioned },
        });
      const [by, alone] = [paid('health'), paid('none')];
      expect([by.art6.receiving, alone.art6.receiving]).toEqual(['6(1)(e)', '6(1)(f)']);
      const rest = ({ status, commonLaw, art9, art10, nhsNumber, ndoo, warnings }: FlowResult) => ({
        status,
        commonLaw,
        art9,
        art10,
        nhsNumber,
        ndoo,
        warnings,
      });
      expect(rest(by)).toEqual(rest(alone));
      const tasks = ['NAME_OWN_TASK', 'LEGITIMATE_INTERESTS_ASSESSMENT'];
      expect(by.actions.filter((id) => !tasks.includes(id))).toEqual(alone.actions.filter((id) => !tasks.includes(id)));
    }, plainFacts));

  it('lists are sorted and free of doubles, and everything has words and a rule', () =>
    always((result) => {
      for (const ids of [result.actions, result.warnings]) expect([...ids]).toEqual([...new Set(ids)].sort());
      expect(new Set(result.rules).size).toBe(result.rules.length);
      for (const id of [...result.actions, ...result.warnings]) expect(sentenceOf(id) && result.rules.includes(result.broughtBy[id] ?? '')).toBe(true);
      for (const id of result.rules) expect(legalRule(id).id).toBe(id);
      for (const { options } of everyOptions(result))
        for (const one of [...(options?.permitted ?? []), ...(options?.never ?? [])]) expect(wordsOf(one.condition)).toBeTruthy();
    }));

  it('a stop says why and asks nothing of the parties', () =>
    always((result) => {
      if (!['out_of_scope', 'wrong_instrument', 'not_needed'].includes(result.status)) return;
      expect([...result.actions, ...result.warnings]).toHaveLength(1);
      expect([result.art6, result.art9]).toEqual([
        { sharing: null, receiving: null },
        { sharing: null, receiving: null },
      ]);
    }));

  it('can be frozen as JSON and read back unchanged', () => always((result) => expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)));

  it('the same facts give the same result', () => always((result, facts) => expect(assessFlow(structuredClone(facts))).toEqual(result)));
});
