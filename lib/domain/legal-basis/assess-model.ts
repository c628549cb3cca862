// The legal basis of an agreement as it stands: facts narrowed, rules asked, overrides and answers applied.
import type { AgreementModel } from '../agreement/model';
import { assessAgreement } from './assess-agreement';
import { assessFlow } from './assess-flow';
import { type AssessedCase, type FlowCase, noLawNamed } from './overrides';
import type { AgreementResult, Override } from './result';
import { sides } from './rules/finding';
import { pairOf, toAgreementFacts, toFlowFacts } from './to-flow-facts';

/** Every flow of the agreement with the pair of parties that it is assessed for: each referring with each that gives the service, where details flow between them. */
export function flowCases(model: AgreementModel): readonly FlowCase[] {
  return model.flows.map((flow) => {
    const { sharing, receiving } = pairOf(model, flow);
    return { flowId: flow.id, sharingPartyId: sharing.id, receivingPartyId: receiving.id, facts: toFlowFacts(model, flow) };
  });
}

/** Rule A6.2 fired for this party: a law of its own would make (e) right. */
const ownTaskOpen = (cases: readonly AssessedCase[], partyId: string): boolean =>
  cases.some(({ sharingPartyId, receivingPartyId, asRules: { decidedBy } }) =>
    sides.some((side) => (side === 'sharing' ? sharingPartyId : receivingPartyId) === partyId && decidedBy.art6[side] === 'A6.2'),
  );

/**
 * “No law named” is an answer (rule A6.2): the party then stands on legitimate interests, so that (e) is never shown or
 * printed without a law. A choice that somebody recorded for the same party goes before it.
 */
function answerOverrides(model: AgreementModel, cases: readonly AssessedCase[]): readonly Override[] {
  return model.parties.flatMap((party) => {
    const chosen = model.overrides.some((one) => one.partyId === party.id && one.field === 'art6' && one.default === '6(1)(e)');
    if (chosen || party.taskInLaw !== undefined || !ownTaskOpen(cases, party.id)) return [];
    return [{ partyId: party.id, field: 'art6', default: '6(1)(e)', chosen: '6(1)(f)', reason: noLawNamed, by: 'answer', at: '' } as const];
  });
}

/** The same for flows whose facts were narrowed elsewhere. */
export function assessCases(model: AgreementModel, flows: readonly FlowCase[]): AgreementResult {
  const cases = flows.map((one) => ({ ...one, asRules: assessFlow(one.facts) }));
  return assessAgreement(cases, toAgreementFacts(model), [...model.overrides, ...answerOverrides(model, cases)]);
}

/** The legal basis of the agreement, per party and per flow. Pure: the same model gives the same result. */
export const assessModel = (model: AgreementModel): AgreementResult => assessCases(model, flowCases(model));
