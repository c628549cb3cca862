import { describe, expect, it } from 'vitest';
import { sentenceOf } from './actions';
import { assessFlow } from './assess-flow';
import { wordsOf } from './condition-words';
import { legalRule, legalRules } from './legal-rules';
import type { FlowResult } from './result';
import { factsOf, legalCases as cases, type LegalCase } from './testing/cases';

const lists = { actionsInclude: 'actions', warningsInclude: 'warnings', rulesInclude: 'rules', actionsExclude: 'actions' } as const;

function holds(result: FlowResult, expected: LegalCase['expect']) {
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'actionsExclude') for (const id of value as string[]) expect(result.actions).not.toContain(id);
    else if (key in lists) expect(result[lists[key as keyof typeof lists]]).toEqual(expect.arrayContaining(value as string[]));
    else expect(result[key as keyof FlowResult]).toEqual(value);
  }
}

describe('assessFlow', () => {
  for (const one of cases) it(`${one.id}: ${one.scenario}`, () => holds(assessFlow(factsOf(one.facts)), one.expect));

  it('fires every rule of the flow in at least one case', () => {
    const fired = new Set(cases.flatMap((one) => assessFlow(factsOf(one.facts)).rules));
    const ofTheAgreement = ['T5', 'T6', 'T7', 'T8'];
    expect(legalRules.map(({ id }) => id).filter((id) => !ofTheAgreement.includes(id) && !fired.has(id))).toEqual([]);
  });

  it('says in words every action, warning and condition that it can give', () => {
    for (const one of cases) {
      const result = assessFlow(factsOf(one.facts));
      for (const id of [...result.actions, ...result.warnings]) expect(sentenceOf(id)).toMatch(/^[A-Z].*\.$/);
      for (const id of [...result.actions, ...result.warnings]) expect(legalRule(result.broughtBy[id] ?? '').id).toBeTruthy();
      for (const code of [result.commonLaw, ...Object.values(result.art6), ...Object.values(result.art9), ...Object.values(result.art10)]) {
        if (code !== null) expect(wordsOf(code)).not.toBe('');
      }
    }
  });
});

describe('legalRules', () => {
  it('have unique ids and a reason each', () => {
    expect(new Set(legalRules.map(({ id }) => id)).size).toBe(legalRules.length);
    for (const rule of legalRules) expect(rule.sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('call nothing national guidance without a source', () => {
    for (const rule of legalRules) if (rule.standing !== 'suggestion') expect(rule.source.some((id) => /^s[0-4]-/.test(id))).toBe(true);
  });
});
