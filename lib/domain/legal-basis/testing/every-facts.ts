// Every mixture of a reduced space of facts: 442,368 of them, as many as the rules were first tried on. What is left out of it
// (gates, law enforcement, whose yes it is) has cases of its own and is drawn freely in arbitrary-facts.ts. Facts that came later are dealt
// out over the same mixtures, so that a walk takes no longer: a team or a service without names, and the law of an advocate.
import type { FlowFacts, PartyFacts } from '../facts';

const party = (changes: Partial<PartyFacts>): PartyFacts => ({
  isPublicAuthority: false,
  role: 'independent_controller',
  commissioned: 'none',
  confidentialityDuty: true,
  ...changes,
});

const jurisdictions = ['england', 'wales', 'scotland', 'ni'] as const;
const purposes = ['individual', 'safeguarding', 'emergency', 'research', 'planning', 'other'] as const;
const serviceKinds = ['health_care', 'social_care', 'wider_support'] as const;
const methods = [{ method: 'transfer' }, { method: 'access', clinicalDetail: true }] as const;
const returns = [false, true] as const;
const footings: readonly Partial<FlowFacts>[] = [
  {},
  { explicitConsentPracticable: true, s251Reference: 'CAG-REF' },
  { s251Reference: 'CAG-REF' },
  { statutoryGateway: 'Example Act 2020, section 1' },
];
const senders = [
  party({ isPublicAuthority: true }),
  party({ isPublicAuthority: true, confidentialityDuty: false }),
  party({ givesCare: false }),
  party({ commissioned: 'health' }),
];
const receivers = [
  party({}),
  party({ confidentialityDuty: false }),
  party({ commissioned: 'health' }),
  party({ commissioned: 'adult_social_care', hraPublicFunction: true, role: 'joint_controller' }),
  party({ ownTaskInLaw: true, commissioned: 'other_public' }),
  party({ isPublicAuthority: true }),
];
const details: readonly Partial<FlowFacts>[] = [
  {},
  { healthData: true },
  { healthByInference: true },
  { otherSpecial: true },
  { criminalData: true },
  { healthData: true, criminalData: true },
  { healthData: true, otherSpecial: true, highHarmItems: true },
  { healthData: true, genderHistory: true },
];
const people: readonly Partial<FlowFacts>[] = [{ adults: true }, { adults: false, children: true, mayLackCapacity: true }];

const axes = [jurisdictions, purposes, serviceKinds, methods, returns, footings, senders, receivers, details, people] as const;

/** How many mixtures there are. */
export const mixtures = axes.reduce((product, axis) => product * axis.length, 1);

const advocates = ['Mental Capacity Act 2005, section 35', 'Mental Health Act 1983, section 130B'];

/** By a remainder of the number that is prime to the length of every axis: each value meets every value of the axes. */
function later(number: number, footing: Partial<FlowFacts>): Partial<FlowFacts> {
  const law = footing.statutoryGateway === undefined ? undefined : advocates[number % 5];
  return {
    ...footing,
    ...(law !== undefined && { statutoryGateway: law }),
    ...(number % 7 === 3 && { anonymousAccessReceiving: true }),
    ...(number % 11 === 4 && { anonymousAccessService: true }),
  };
}

const at = <Value>(axis: readonly Value[], n: number): Value => axis[n % axis.length] as Value;

/** The mixture with this number, counted from 0: a number with one digit for each axis. */
function mixture(number: number): FlowFacts {
  let left = number;
  const digit = <Value>(axis: readonly Value[]): Value => {
    const value = at(axis, left);
    left = Math.floor(left / axis.length);
    return value;
  };
  return {
    jurisdiction: digit(jurisdictions),
    purpose: digit(purposes),
    serviceKind: digit(serviceKinds),
    ...digit(methods),
    returnFlow: digit(returns),
    ...later(number, digit(footings)),
    sharing: digit(senders),
    receiving: digit(receivers),
    ...digit(details),
    ...digit(people),
  };
}

/** LAW_WALK=all asks for every mixture where a test otherwise walks a part of them. */
export const wholeWalk = process.env.LAW_WALK === 'all';

/** Every n-th mixture. An n that is prime to the length of every axis passes no value over. */
export function* everyNth(n: number, from = 0): Generator<FlowFacts> {
  for (let number = from % n; number < mixtures; number += n) yield mixture(number);
}
