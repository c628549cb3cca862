// Agreements with several flows and several parties, each from what the rules say of the whole.
import { describe, expect, it } from 'vitest';
import { assessAgreement } from './assess-agreement';
import type { FlowCase } from './overrides';
import type { AgreementResult, Override } from './result';
import { factsOf } from './testing/cases';
import { type AgreementCase, agreementCases } from './testing/agreement-cases';

const casesOf = ({ flows }: AgreementCase): readonly FlowCase[] => flows.map(({ facts, ...flow }) => ({ ...flow, facts: factsOf(facts) }));
const assessed = (one: AgreementCase, flows = casesOf(one), overrides: readonly Override[] = one.overrides ?? []) =>
  assessAgreement(flows, one.agreement, overrides);

const perFlow = ({ flows }: AgreementResult, key: 'commonLaw' | 'sharingDuty251B' | 'nhsNumber' | 'status') => flows.map(({ result }) => result[key]);
const readings: Readonly<Record<string, (result: AgreementResult) => unknown>> = {
  status: ({ status }) => status,
  statuses: (result) => perFlow(result, 'status'),
  flowIds: ({ flows }) => flows.map(({ flowId }) => flowId),
  commonLaw: (result) => perFlow(result, 'commonLaw'),
  sharingDuty251B: (result) => perFlow(result, 'sharingDuty251B'),
  nhsNumber: (result) => perFlow(result, 'nhsNumber'),
  art6: ({ flows }) => flows.map(({ result: { art6 } }) => [art6.sharing, art6.receiving, art6.returnFlow ?? null]),
  art9: ({ flows }) => flows.map(({ result: { art9 } }) => [art9.sharing, art9.receiving]),
  rules: ({ rules }) => rules,
  refused: ({ refusedOverrides }) => refusedOverrides.length,
};
const lists: Readonly<Record<string, (result: AgreementResult) => readonly string[]>> = {
  actionsInclude: ({ actions }) => actions,
  warningsInclude: ({ warnings }) => warnings,
};

describe('assessAgreement', () => {
  it.each(agreementCases)('$id: $scenario', (one) => {
    const result = assessed(one);
    for (const [key, value] of Object.entries(one.expect)) {
      if (key === 'actionsExclude') expect(result.actions.filter((id) => (value as string[]).includes(id))).toEqual([]);
      else if (lists[key]) expect(lists[key](result)).toEqual(expect.arrayContaining(value as string[]));
      else expect([key, readings[key]?.(result)]).toEqual([key, value]);
    }
  });

  it('asks of an agreement all that its flows ask, once, and says which rule asked', () => {
    for (const one of agreementCases) {
      const result = assessed(one);
      for (const { result: flow } of result.flows) expect(result.actions).toEqual(expect.arrayContaining([...flow.actions]));
      expect([...result.actions]).toEqual([...new Set(result.actions)].sort());
      expect([...result.actions, ...result.warnings].filter((id) => result.broughtBy[id] === undefined)).toEqual([]);
    }
  });

  it('comes to the same whichever flow is read first', () => {
    for (const one of agreementCases) {
      const [{ flows: _a, broughtBy: _b, ...there }, { flows: _c, broughtBy: _d, ...back }] = [assessed(one), assessed(one, [...casesOf(one)].reverse())];
      expect(back).toEqual(there);
    }
  });

  it('is no better for one more flow, and no other flow is touched by it', () => {
    const order = ['not_needed', 'ok', 'needs_review', 'wrong_instrument', 'out_of_scope', 'blocked'];
    for (const one of agreementCases)
      for (const other of agreementCases) {
        const [alone, both] = [assessed(one), assessed(one, [...casesOf(one), ...casesOf(other)], one.overrides ?? [])];
        expect(order.indexOf(both.status)).toBeGreaterThanOrEqual(order.indexOf(alone.status));
        if (alone.status !== 'not_needed') expect(both.flows.slice(0, alone.flows.length)).toEqual(alone.flows);
      }
  });
});
