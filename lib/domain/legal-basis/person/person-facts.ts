// What staff know about one person on the day when they ask “may I share?”. It stays in the browser and is stored nowhere.
import type { Jurisdiction } from '../facts';
import type { FlowResult } from '../result';

export interface PersonFacts {
  /** Able to decide about this sharing, today. */
  readonly capacity: 'has' | 'lacks';
  readonly consent?: 'written_countersigned' | 'verbal_recorded' | 'none' | 'refused' | 'withdrawn';
  readonly objects?: boolean;
  /** Reason to believe that the person would be likely to say no, though nobody has asked. */
  readonly likelyToObject?: boolean;
  /** With likelyToObject: asking is impossible now, or would add risk. */
  readonly cannotBeAsked?: boolean;
  /** Staff fear that care would be unsafe without the details. */
  readonly concernForSafety?: boolean;
  /** Of serious harm. */
  readonly riskTo?: 'self' | 'others';
  readonly representative?: 'health_welfare_lpa' | 'welfare_deputy' | 'property_lpa' | 'none';
  readonly representativeDecision?: 'agrees' | 'refuses';
  readonly age?: 'adult' | '16_17' | 'under_16';
  /** Of a child under 16: understands enough to decide. Not said counts as no. */
  readonly competent?: boolean;
  readonly parentAgrees?: boolean;
  /** The details show a protected gender history. */
  readonly grcInformation?: boolean;
  readonly grcConsent?: boolean;
  /**
   * For an independent mental capacity advocate (IMCA): the decision that the advocate would be for, by sections 37 to 39D of the Act and the
   * regulations under section 41. Not said counts as none of them.
   */
  readonly proposed?: 'treatment' | 'stay' | 'liberty' | 'protection' | 'other';
  /** Somebody who is not paid to care can be consulted, or is appointed or named for this. Not said counts as yes. */
  readonly someoneToConsult?: boolean;
  /** A national data opt-out is set. */
  readonly ndooSet?: boolean;
}

/** The little that the check of one person reads of the legal result of the agreement. */
export type ServiceBasis = Pick<FlowResult, 'status' | 'commonLaw' | 'ndoo'> & {
  /** England when left out. It changes who speaks for somebody and which law says so, never the order of the rules. */
  readonly nation?: Jurisdiction;
  /**
   * What rests on an explicit yes of its own (statements B and B2, rules A9.3 and A10.3), which no decision for the person gives: details
   * that can be left out, or all of it where the referral itself shows health.
   */
  readonly ownYes?: 'apart' | 'all';
  /** With `all`: some details that need a yes of their own could still be left out. */
  readonly alsoApart?: boolean;
  /** The law that is named takes the place of a yes only where somebody is not able to decide, as an advocate’s right does (rule C9). */
  readonly lawForUnable?: boolean;
  /**
   * Details go out for an independent mental capacity advocate (IMCA). The body that would decide asks for one; where somebody’s liberty is at
   * stake only the supervisory body does, in England the council (Mental Capacity Act 2005 sections 37 to 39D). With `ask` it is not known that
   * the sender is such a body: a GP practice or a hospice, say.
   */
  readonly imca?: 'body' | 'supervisory-body' | 'ask';
  /** People are asked first, and the agreement has no steps for somebody who is not able to decide: sections 3 and 7 let nobody decide for them. */
  readonly noSteps?: boolean;
  /** Details of somebody else go along, a carer or the person cared for: their own yes is asked (rule C10). */
  readonly othersAsked?: boolean;
  /** The referral of a carer shows something of the health of whoever is cared for: without that person’s yes nothing goes (rules G7, C10). */
  readonly othersShown?: boolean;
};
