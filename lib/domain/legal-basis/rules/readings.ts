// Short questions that several rules ask of the facts.
import type { FlowFacts, PartyFacts } from '../facts';

/** Health care or social care, as opposed to a service that is wider than care. */
export function isCare(facts: FlowFacts): boolean {
  return facts.serviceKind !== 'wider_support';
}

/** Special category data flows, stated or inferred: Article 9 is asked. */
export function hasSpecialCategory(facts: FlowFacts): boolean {
  return Boolean(facts.healthData || facts.healthByInference || facts.otherSpecial);
}

/** Runs the service as health care or adult social care under arrangements with a public body. */
export function commissionedForCare(party: PartyFacts): boolean {
  return party.commissioned === 'health' || party.commissioned === 'adult_social_care';
}

/** A relevant health or adult social care commissioner or provider (HSCA 2012 s.251C). A police force is a public body but not one of these. */
export function isRelevantBody(party: PartyFacts): boolean {
  return !party.lawEnforcement && (party.isPublicAuthority || commissionedForCare(party));
}

/** Health care at any age, or adult social care: what sections 251A and 251B reach. */
export function isDutyBoundCare(facts: FlowFacts): boolean {
  return facts.serviceKind === 'health_care' || (facts.serviceKind === 'social_care' && facts.adults !== false);
}

/** Research, planning or another purpose beyond one person’s care. */
export function isSecondaryPurpose(facts: FlowFacts): boolean {
  return facts.purpose === 'research' || facts.purpose === 'planning' || facts.purpose === 'other';
}

/** Section 251 support is held, for a purpose and in a nation that it reaches. */
export function isApprovable(facts: FlowFacts): boolean {
  const reached = facts.jurisdiction === 'england' || facts.jurisdiction === 'wales';
  return reached && (facts.purpose === 'research' || facts.purpose === 'planning') && Boolean(facts.s251Reference);
}
