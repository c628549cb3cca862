// Worked cases for tests: those handed over with the rules, and as many of our own. Facts of a case lie over the defaults.
import type { FlowFacts, PartyFacts } from '../facts';
import ownCases from './own-cases.json';
import workedCases from './worked-cases.json';

export interface LegalCase {
  readonly id: string;
  readonly scenario: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

export const legalCases = [...workedCases.cases, ...ownCases] as unknown as readonly LegalCase[];

/** The facts of a case, whole. */
export function factsOf(facts: LegalCase['facts']): FlowFacts {
  const { defaults } = workedCases;
  return {
    ...defaults,
    ...facts,
    sharing: { ...defaults.sharing, ...(facts.sharing as Partial<PartyFacts> | undefined) },
    receiving: { ...defaults.receiving, ...(facts.receiving as Partial<PartyFacts> | undefined) },
  } as FlowFacts;
}

/** The facts of the case with this id. */
export function caseFacts(id: string): FlowFacts {
  const found = legalCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No case ${id}`);
  return factsOf(found.facts);
}
