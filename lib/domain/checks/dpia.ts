// The screening for a data protection impact assessment (DPIA): ten questions, answered by signs. Some signs the answers
// already prove; the IG lead settles the others. (UK GDPR Article 35, the regulator’s list of high-risk processing.)
import type { AgreementModel } from '../agreement/model';
import type { AgreementResult } from '../legal-basis/result';
import type { DpiaResult } from './dpia-record';

export const dpiaFactIds = [
  'largeScale',
  'specialOrCriminal',
  'vulnerable',
  'automatedDecisionOrProfiling',
  'significantEffect',
  'innovativeTech',
  'dataMatching',
  'invisibleProcessing',
  'riskOfPhysicalHarmIfBreached',
  'denialOfServiceUsingSpecial',
  'trackingLocation',
  'sharedSystemAccess',
] as const;
export type DpiaFact = (typeof dpiaFactIds)[number];
export type DpiaFacts = Readonly<Partial<Record<DpiaFact, boolean>>>;

export interface DpiaSign {
  readonly id: DpiaFact;
  /** As the IG lead reads it beside a box, or as text when the answers prove it. */
  readonly label: string;
  /** When it is the case, where that is easily missed. */
  readonly hint?: string;
}

/** The ten signs that a person can see. The other two facts, sensitive details and log-ins, are worked out and never asked. */
export const dpiaSigns: readonly DpiaSign[] = [
  { id: 'largeScale', label: 'Details of tens of thousands of people, or of a whole area' },
  { id: 'vulnerable', label: 'Children, or people who may not be able to decide' },
  { id: 'automatedDecisionOrProfiling', label: 'A computer decides about people, or sorts them into groups' },
  { id: 'significantEffect', label: 'That decision matters a lot to the person' },
  { id: 'innovativeTech', label: 'New technology, artificial intelligence included' },
  { id: 'dataMatching', label: 'Records from several places are matched or combined' },
  { id: 'invisibleProcessing', label: 'People would not know, and cannot be told' },
  { id: 'riskOfPhysicalHarmIfBreached', label: 'A leak could put someone in danger' },
  {
    id: 'denialOfServiceUsingSpecial',
    label: 'Health or other sensitive details decide whether a person may have the service',
    hint: 'Such as a service that takes only people with a diagnosis or a prognosis, or who are not able to decide',
  },
  { id: 'trackingLocation', label: 'Where people are is tracked' },
];

interface Screen {
  readonly id: string;
  readonly sentence: string;
  readonly source: readonly string[];
  readonly when: (facts: DpiaFacts) => boolean;
}

const atRiskOrSensitive = (facts: DpiaFacts) => Boolean(facts.vulnerable || facts.specialOrCriminal);

/** Any one of these makes a DPIA a duty (D1 to D8). */
export const dpiaScreens: readonly Screen[] = [
  { id: 'D1', source: ['uk-gdpr-35'], sentence: 'Large scale, with sensitive details', when: (facts) => Boolean(facts.largeScale && facts.specialOrCriminal) },
  {
    id: 'D2',
    source: ['uk-gdpr-35'],
    sentence: 'Automated decisions that matter to the person',
    when: (facts) => Boolean(facts.automatedDecisionOrProfiling && facts.significantEffect),
  },
  {
    id: 'D3',
    source: ['ico-high-risk'],
    sentence: 'New technology, with vulnerable people or sensitive details',
    when: (facts) => Boolean(facts.innovativeTech) && atRiskOrSensitive(facts),
  },
  { id: 'D4', source: ['ico-high-risk'], sentence: 'Records matched from several places', when: (facts) => Boolean(facts.dataMatching) },
  {
    id: 'D5',
    source: ['ico-high-risk'],
    sentence: 'People would not know, with vulnerable people or sensitive details',
    when: (facts) => Boolean(facts.invisibleProcessing) && atRiskOrSensitive(facts),
  },
  { id: 'D6', source: ['ico-high-risk'], sentence: 'A leak could endanger someone', when: (facts) => Boolean(facts.riskOfPhysicalHarmIfBreached) },
  {
    id: 'D7',
    source: ['ico-high-risk'],
    sentence: 'Sensitive details decide who may have the service',
    when: (facts) => Boolean(facts.denialOfServiceUsingSpecial),
  },
  {
    id: 'D8',
    source: ['ico-high-risk'],
    sentence: 'Tracking where people are, with vulnerable people, sensitive details or new technology',
    when: (facts) => Boolean(facts.trackingLocation) && (atRiskOrSensitive(facts) || Boolean(facts.innovativeTech)),
  },
];

/** Two of these together make it worth doing (D9). */
const weighing: readonly DpiaFact[] = ['vulnerable', 'largeScale', 'dataMatching', 'innovativeTech', 'sharedSystemAccess'];

/** The screening. `hits` are the ids of the questions answered yes, D1 to D8, or D9, or D10 for none. */
export function screenDpia(facts: DpiaFacts): { readonly result: DpiaResult; readonly hits: readonly string[] } {
  const hits = dpiaScreens.filter((screen) => screen.when(facts)).map(({ id }) => id);
  if (hits.length > 0) return { result: 'required', hits };
  const worthIt = Boolean(facts.specialOrCriminal) || weighing.filter((fact) => facts[fact]).length >= 2;
  return worthIt ? { result: 'recommended', hits: ['D9'] } : { result: 'record_reason', hits: ['D10'] };
}

/** Signs that the answers prove, and the two facts that nobody is asked. */
export function provedSigns(model: AgreementModel, result: AgreementResult): DpiaFacts {
  const { people, flows } = model;
  const needs = (article: 'art9' | 'art10') =>
    result.flows.some(({ result: flow }) => [flow[article].sharing, flow[article].receiving].some((one) => one !== null && one !== 'none'));
  return {
    largeScale: people.howMany === 'over-10000',
    vulnerable: people.young || people.children || people.mayLackCapacity,
    specialOrCriminal: needs('art9') || needs('art10'),
    sharedSystemAccess: flows.some((flow) => flow.methods.includes('access')),
    // Rule W1: details that could endanger somebody prove this sign.
    riskOfPhysicalHarmIfBreached: result.warnings.includes('HIGH_HARM_ITEMS'),
  };
}

/** The screening of the answers as they are now, with the signs that the IG lead recorded before. */
export function screenedAgain(recorded: readonly string[], model: AgreementModel, result: AgreementResult): ReturnType<typeof screenDpia> {
  const ticked = recorded.filter((sign) => dpiaSigns.some(({ id }) => id === sign)); // the other two are worked out anew
  return screenDpia(dpiaFacts(provedSigns(model, result), ticked));
}

/** What the answers prove and what the IG lead ticked, as one set of facts. */
export function dpiaFacts(proved: DpiaFacts, ticked: readonly string[]): DpiaFacts {
  return Object.fromEntries(dpiaFactIds.map((id) => [id, Boolean(proved[id]) || ticked.includes(id)]));
}
