// Rules about the agreement as a whole, not about one flow (T5 to T8).
import type { Jurisdiction } from '../facts';
import type { ActionId } from '../result';
import type { LegalRule } from './rule';

/** What the roll-up reads. */
export interface AgreementFacts {
  /** Parties that give publicly funded adult social care. */
  readonly adultSocialCareParties: readonly string[];
  /** The partner’s people work on the sharing side’s premises or in its systems. */
  readonly partnerWorksInside: boolean;
}

export interface AgreementRule extends LegalRule {
  /** `nations`: of the flows that need an agreement. */
  readonly when: (facts: AgreementFacts, nations: readonly Jurisdiction[]) => boolean;
  readonly actions: readonly ActionId[];
}

/** Asked only of a usable agreement. */
export const agreementRules: readonly AgreementRule[] = [
  {
    id: 'T5',
    standing: 'guidance',
    source: ['s4-support', 'ndg-caldicott-guardians'],
    reads: ['service', 'commissioned', 'public-authority'],
    actions: ['CALDICOTT_GUARDIAN_OR_ALTERNATIVE'],
    sentence: 'Adult social care paid for by the public needs a Caldicott Guardian, or another arrangement in words.',
    when: (facts) => facts.adultSocialCareParties.length > 0,
  },
  {
    id: 'T6',
    standing: 'guidance',
    source: ['s4-policy'],
    reads: [],
    actions: ['WHO_MAY_SHARE'],
    sentence: 'Each organisation has its own rule on who may share and who approves first. The agreement says it.',
    when: () => true,
  },
  {
    id: 'T7',
    standing: 'guidance',
    source: ['s0-dspt'],
    reads: ['nation'],
    actions: ['BOTH_DSPT'],
    sentence: 'The organisation that shares shows how it looks after details too, not only the one that gets them.',
    // The toolkit is England’s. Elsewhere LOCAL_ASSURANCE_STANDARD asks for the nation’s own (rule G5).
    when: (_facts, nations) => nations.includes('england'),
  },
  {
    id: 'T8',
    standing: 'suggestion',
    source: ['s2-honorary'],
    reads: ['method'],
    actions: ['HONORARY_CONTRACTS'],
    sentence: 'Somebody who works in another organisation’s systems or rooms has an honorary contract or a written access agreement there.',
    when: (facts) => facts.partnerWorksInside,
  },
];
