// The one narrowing: what the legal rules read of an agreement, with every constant of the guided path in it. Nothing else
// may build the rules’ facts.
import { showsHealthOfCaredFor } from '../agreement/carer-referred';
import { couldEndangerSomebody } from '../agreement/high-harm';
import type { AgreementModel, Flow, Party, Side } from '../agreement/model';
import { onlyConcerns } from '../agreement/return-items';
import type { Commissioned, FlowFacts, PartyFacts } from './facts';
import { givesNoRight } from './named-law';
import type { AgreementFacts } from './rules/agreement';

/** The first that an organisation has is the one that counts. */
const strongest: readonly Commissioned[] = ['health', 'adult_social_care', 'other_public'];

/** Bodies that give no care merely by being there (legal-basis 1.11, rule A9.10). */
const notByItselfCare: readonly string[] = ['charity', 'community-group', 'cic', 'law-enforcement', 'other'];

/** Outside Articles 6, 9 and 10 (rule L1). */
export const enforcesLaw = ({ organisation }: Pick<Party, 'organisation'>): boolean => organisation.kind === 'law-enforcement';

/** The party on this side. Throws when there is none: the model is settled only once both sides are known. */
export function partyOn(model: AgreementModel, side: Side): Party {
  const party = model.parties.find((one) => one.side === side);
  if (party === undefined) throw new Error(`The agreement has no ${side} party`);
  return party;
}

/** Who refers and who gives the service, of the two ends of this flow. The way back has the same pair, in the same orientation. */
export function pairOf(model: AgreementModel, { from, to }: Flow): Readonly<Record<Side, Party>> {
  const end = (side: Side) => model.parties.find((one) => one.side === side && (one.id === from || one.id === to)) ?? partyOn(model, side);
  return { sharing: end('sharing'), receiving: end('receiving') };
}

function toPartyFacts(party: Party, model: AgreementModel): PartyFacts {
  const { organisation, commissioned } = party;
  const paidForCare = (organisation.commissioned ?? []).length > 0;
  const careCommissioned = paidForCare || commissioned.includes('health') || commissioned.includes('adult_social_care');
  return {
    isPublicAuthority: organisation.publicAuthority,
    role: party.role,
    commissioned: strongest.find((kind) => commissioned.includes(kind)) ?? 'none',
    ownTaskInLaw: party.taskInLaw !== undefined,
    confidentialityDuty: party.confidentialityDuty || party.confidentialityOpen === true,
    // Care arranged by a council is a public function (Care Act 2014 s.73), also by a body that is not public itself.
    hraPublicFunction: !organisation.publicAuthority && commissioned.includes('adult_social_care'),
    aim: 'other',
    lawEnforcement: enforcesLaw(party),
    givesCare: !notByItselfCare.includes(organisation.kind) || careCommissioned || model.service.kind !== 'wider_support',
  };
}

/**
 * Whose yes, and whose health details (rule C10): “the person alone, who is asked to tell the carer” leaves somebody unasked, and that a carer
 * is referred by a team that shows health tells of somebody else in every case.
 */
function whoseConsent({ people }: AgreementModel): Pick<FlowFacts, 'consentFrom' | 'healthDataAbout'> {
  const unasked = people.carers && people.carerAgreement === 'person-only' && people.carerWhose.includes('cared-for');
  return { consentFrom: 'person', healthDataAbout: unasked || showsHealthOfCaredFor({ people }) ? 'cared_for' : 'person' };
}

/** Who refers, or to which service, can say what is the matter with somebody (rule G7), on the way out as on the way back. */
export const referralShowsHealth = ({ team, service }: AgreementModel): boolean => team?.revealsHealth === true || service.revealsHealth === true;

/** It is that of whoever is referred; where the service shows it, or is health care, also where a carer is. */
export const referralShowsOwnHealth = (model: AgreementModel): boolean =>
  referralShowsHealth(model) && (!showsHealthOfCaredFor(model) || model.people.showsCarerToo === true || model.service.kind === 'health_care');

/** The facts of one flow. The way back keeps the pair and its orientation, and reads its own details. */
export function toFlowFacts(model: AgreementModel, flow: Flow): FlowFacts {
  const { people, team } = model;
  const sets = (fact: string) => flow.items.some((item) => item.facts.includes(fact));
  const pair = pairOf(model, flow);
  const children = people.young || people.children;
  return {
    jurisdiction: model.nation,
    purpose: 'individual',
    serviceKind: model.service.kind,
    method: flow.methods.includes('access') ? 'access' : 'transfer',
    // What is decided with each case answers no standing request (rule A6.7).
    returnFlow: flow.id === 'return' && !onlyConcerns(flow),
    sharing: toPartyFacts(pair.sharing, model),
    receiving: toPartyFacts(pair.receiving, model),
    healthData: sets('healthData'),
    healthByInference: referralShowsHealth(model),
    otherSpecial: sets('otherSpecial'),
    criminalData: sets('criminalData'),
    clinicalDetail: sets('clinicalDetail'),
    genderHistory: sets('genderHistory'),
    highHarmItems: couldEndangerSomebody(model, flow.items),
    // Carers alone are adults; only a group of under-18s and nobody else is not.
    adults: people.adults || people.mayLackCapacity || !children,
    children,
    childrensSocialCare: people.childrensSocialCare === 'yes',
    mayLackCapacity: people.mayLackCapacity,
    anonymousAccessService: team?.anonymousAccess ?? false,
    anonymousAccessReceiving: model.service.withoutNames ?? false,
    ...(model.service.statute !== undefined && !givesNoRight(model.service) && { statutoryGateway: model.service.statute }),
    ...whoseConsent(model),
  };
}

/**
 * Gives publicly funded adult social care (rule T5): arranged by a council or the NHS as such, or by a public body that gives it itself.
 * Of the sending side only a council is known to.
 */
export function givesPublicAdultSocialCare(party: Party, model: AgreementModel): boolean {
  const { kind, publicAuthority } = party.organisation;
  const ownService = party.side === 'receiving' && publicAuthority && model.service.kind === 'social_care';
  return party.commissioned.includes('adult_social_care') || kind === 'council' || ownService;
}

/** What the rules about the agreement as a whole read. */
export function toAgreementFacts(model: AgreementModel): AgreementFacts {
  return {
    adultSocialCareParties: model.parties.filter((party) => givesPublicAdultSocialCare(party, model)).map(({ id }) => id),
    partnerWorksInside: model.flows.some((flow) => flow.methods.includes('access')),
  };
}
