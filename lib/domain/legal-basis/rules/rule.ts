// A legal rule: when it applies, what follows from it, why in our own words, and the sources that it rests on.
import type { FlowFacts, Jurisdiction, PartyFacts, Purpose, ServiceKind } from '../facts';
import type { ActionId, CommonLaw, RuleId, WarningId } from '../result';
import type { Effect, Finding, Side } from './finding';

/**
 * Who settles the rule. guidance: the national guidance does. care: it does for care, elsewhere it is our suggestion.
 * service: it does for the kinds of service that the guidance names. suggestion: ours, and the IG lead confirms it.
 */
export type Standing = 'guidance' | 'care' | 'service' | 'suggestion';

/** A fact that a rule reads, as a person would name it. The card says which answer it came from. */
export type FactRead =
  | 'share'
  | 'nation'
  | 'service'
  | 'method'
  | 'back'
  | 'items'
  | 'other-special'
  | 'offences'
  | 'clinical-detail'
  | 'gender-history'
  | 'danger'
  | 'shows-health'
  | 'anonymous-team'
  | 'anonymous-service'
  | 'people'
  | 'carers'
  | 'children'
  | 'public-authority'
  | 'sender'
  | 'commissioned'
  | 'own-task'
  | 'confidentiality'
  | 'role'
  | 'care-giver'
  | 'legal-need';

/** What sharing a rule is read for. Its words may fit it; what it answers never differs. */
export interface ReadFor {
  readonly purpose: Purpose;
  readonly nation: Jurisdiction;
  readonly serviceKind: ServiceKind;
  /** null: none was found (rule C8). */
  readonly commonLaw: CommonLaw | null;
  /** Act and section, where somebody named the law. */
  readonly statute?: string;
  /** Children under 16 are among the people. Absent: it is not known. */
  readonly underSixteen?: boolean;
  /** The name of the service alone could endanger somebody: what is written of them is no note that everybody reads. */
  readonly highHarm?: boolean;
  /** People use the team that refers without giving a name (rule P5). */
  readonly nameless?: boolean;
}

export interface LegalRule {
  readonly id: RuleId;
  /** Why the rule is so, for the panel “Why this applies”. */
  readonly sentence: string;
  /** Citation ids. Empty: our own judgement, and the card says so. */
  readonly source: readonly string[];
  readonly standing: Standing;
  readonly reads: readonly FactRead[];
  /** What a data protection officer is asked to confirm, where the law is uncertain or its text was not to be had. Shown beside the sentence. */
  readonly caveat?: string;
  /** Other words, sources or answers to name, where those above would not be true of this sharing. */
  readonly saidOf?: (read: ReadFor) => Partial<Pick<LegalRule, 'sentence' | 'source' | 'caveat' | 'reads' | 'standing'>> | undefined;
}

/** A rule about the flow as a whole. */
export interface FlowRule extends LegalRule {
  readonly when: (facts: FlowFacts, so: Finding) => boolean;
  readonly gives: (facts: FlowFacts, so: Finding) => Effect;
}

/** One party of a flow, seen from the rules that give each party its own condition. */
export interface PartyView {
  readonly facts: FlowFacts;
  readonly party: PartyFacts;
  readonly side: Side;
}

/** A rule that gives one party its condition. The first that applies decides. */
export interface ConditionRule<Condition extends string> extends LegalRule {
  readonly when: (view: PartyView) => boolean;
  readonly condition: Condition;
  readonly actions?: (view: PartyView) => readonly ActionId[];
  readonly warnings?: readonly WarningId[];
  readonly needsReview?: true;
}
