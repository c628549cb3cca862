// Any facts at all, for property tests. Everything is drawn freely, so that impossible mixtures are asked too.
import fc from 'fast-check';
import type { FlowFacts, PartyFacts } from '../facts';

const maybe = fc.option(fc.boolean(), { nil: undefined });

const party: fc.Arbitrary<PartyFacts> = fc.record({
  isPublicAuthority: fc.boolean(),
  role: fc.constantFrom('independent_controller', 'independent_controller', 'independent_controller', 'joint_controller', 'processor'),
  commissioned: fc.constantFrom('health', 'adult_social_care', 'other_public', 'none'),
  ownTaskInLaw: fc.boolean(),
  confidentialityDuty: fc.boolean(),
  hraPublicFunction: fc.boolean(),
  aim: fc.constantFrom('health', 'religious', 'other'),
  lawEnforcement: fc.constantFrom(false, false, false, false, true),
  givesCare: fc.boolean(),
}) as fc.Arbitrary<PartyFacts>;

const rarely = fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true);

export const anyFacts: fc.Arbitrary<FlowFacts> = fc.record({
  jurisdiction: fc.constantFrom('england', 'england', 'wales', 'scotland', 'ni'),
  purpose: fc.constantFrom('individual', 'individual', 'individual', 'safeguarding', 'emergency', 'research', 'planning', 'other', 'fundraising_marketing'),
  serviceKind: fc.constantFrom('health_care', 'social_care', 'wider_support'),
  method: fc.constantFrom('transfer', 'access'),
  returnFlow: maybe,
  sharing: party,
  receiving: party,
  healthData: maybe,
  healthByInference: maybe,
  otherSpecial: maybe,
  criminalData: maybe,
  clinicalDetail: maybe,
  genderHistory: rarely,
  adults: maybe,
  children: maybe,
  childrensSocialCare: rarely,
  mayLackCapacity: maybe,
  anonymous: rarely,
  signpostOnly: rarely,
  anonymousAccessService: rarely,
  anonymousAccessReceiving: rarely,
  explicitConsentPracticable: maybe,
  s251Reference: fc.constantFrom(undefined, 'CAG-REF'),
  s251NdooExempt: maybe,
  statutoryGateway: fc.constantFrom(undefined, undefined, undefined, undefined, 'Example Act 2020, section 1', 'Mental Capacity Act 2005, section 35'),
  proposed9d: rarely,
  consentFrom: fc.constantFrom('person', 'carer', 'family', 'parent', undefined),
  healthDataAbout: fc.constantFrom('person', 'cared_for', 'family', 'other', undefined),
  highHarmItems: rarely,
}) as fc.Arbitrary<FlowFacts>;

/** Help for one person, in England, between bodies that each decide, with nothing that stops the sharing. */
export const plainFacts: fc.Arbitrary<FlowFacts> = anyFacts.map((facts) => ({
  ...facts,
  jurisdiction: 'england',
  purpose: 'individual',
  childrensSocialCare: false,
  anonymous: false,
  signpostOnly: false,
  proposed9d: false,
  sharing: { ...facts.sharing, role: 'independent_controller', lawEnforcement: false },
  receiving: { ...facts.receiving, role: 'independent_controller', lawEnforcement: false },
}));
