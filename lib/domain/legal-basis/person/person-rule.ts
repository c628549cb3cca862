// A rule about one person: when it decides, what follows, why in our own words, and the sources that it rests on.
import type { PersonActionId } from './person-actions';
import type { PersonFacts, ServiceBasis } from './person-facts';

export type PersonDecision =
  | 'share'
  | 'do_not_share'
  | 'ask_person'
  | 'ask_representative'
  | 'ask_parent'
  | 'best_interests'
  | 'share_on_public_interest'
  | 'escalate';

export type PersonRuleId = 'Q0' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q6a' | 'Q8' | 'Q9' | 'Q10' | 'Q11' | 'Q12';

/** One line of the table: what is the case, and what follows. */
export interface PersonOutcome {
  /** As a person says it. The table prints it. */
  readonly said: string;
  /** Only for these services; all when left out. */
  readonly applies?: (service: ServiceBasis) => boolean;
  readonly when: (person: PersonFacts, service: ServiceBasis) => boolean;
  /** `carry_on` adds its actions to whatever a later rule decides. */
  readonly decision: PersonDecision | 'carry_on';
  readonly actions: readonly PersonActionId[];
}

export interface PersonRule {
  readonly id: PersonRuleId;
  /** Why the rule is so. */
  readonly sentence: string;
  /** Citation ids. */
  readonly source: readonly string[];
  /** What a data protection officer is asked to confirm, where the law is uncertain or its text was not to be had. */
  readonly caveat?: string;
  /** The first that is the case decides. */
  readonly outcomes: readonly PersonOutcome[];
}
