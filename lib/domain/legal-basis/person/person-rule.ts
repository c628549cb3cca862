// A rule about one person: when it decides, what follows, why in our own words, and the sources that it rests on.
import type { Jurisdiction } from '../facts';
import type { PersonActionId } from './person-actions';
import type { PersonFacts, ServiceBasis } from './person-facts';

export type PersonDecision =
  | 'share'
  | 'do_not_share'
  | 'ask_person'
  | 'ask_representative'
  | 'ask_parent'
  | 'ask_officer'
  | 'other_route'
  | 'best_interests'
  | 'share_on_public_interest'
  | 'escalate';

export type PersonRuleId = 'Q0' | 'Q1' | 'Q2' | 'Q2b' | 'Q2a' | 'Q2c' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q6a' | 'Q8' | 'Q9' | 'Q10' | 'Q11' | 'Q12';

/** One line of the table: what is the case, and what follows. */
export interface PersonOutcome {
  /** As a person says it. The table prints it. {appointed}: who can be appointed for health and welfare in this nation. */
  readonly said: string;
  /** Only for these services; all when left out. */
  readonly applies?: (service: ServiceBasis) => boolean;
  readonly when: (person: PersonFacts, service: ServiceBasis) => boolean;
  /** `carry_on` adds its actions to whatever a later rule decides. */
  readonly decision: PersonDecision | 'carry_on';
  readonly actions: readonly PersonActionId[];
}

/** Why a rule is so, and from where. */
export interface PersonReason {
  readonly sentence: string;
  /** Citation ids. */
  readonly source: readonly string[];
  /** What a data protection officer is asked to confirm, where the law is uncertain or its text was not to be had. */
  readonly caveat?: string;
}

export interface PersonRule extends PersonReason {
  readonly id: PersonRuleId;
  /** Where the law of another nation is its own. */
  readonly elsewhere?: Readonly<Partial<Record<Jurisdiction, Partial<PersonReason>>>>;
  /** The first that is the case decides. */
  readonly outcomes: readonly PersonOutcome[];
}
