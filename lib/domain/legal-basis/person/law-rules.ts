// Where a law gives an advocate a right: whom it reaches (Q2b), and what then counts of their wishes (Q2a).
import { decidesAlone, forImca, goesByStatute, wishesAgainst } from './person-readings';
import type { PersonFacts, ServiceBasis } from './person-facts';
import type { PersonRule } from './person-rule';

const cannotDecide = ({ capacity }: PersonFacts): boolean => capacity === 'lacks';

/** Serious treatment and long stays (Mental Capacity Act 2005 sections 37 to 39, SI 2006/2883 regulation 3): only where nobody can be consulted. */
const treatmentOrStay = ({ proposed }: PersonFacts): boolean => proposed === 'treatment' || proposed === 'stay';
const libertyAtStake = ({ proposed }: PersonFacts): boolean => proposed === 'liberty';
const canConsult = ({ someoneToConsult }: PersonFacts): boolean => someoneToConsult !== false;

/** Whether anybody can be consulted settles it. */
export const asksWhomToConsult = (person: PersonFacts, { imca }: ServiceBasis): boolean =>
  cannotDecide(person) && (treatmentOrStay(person) || (libertyAtStake(person) && imca === 'supervisory-body'));

/** The law of IMCAs reaches this person, for the decision that is named. */
export const reachesImca = (person: PersonFacts, service: ServiceBasis): boolean => {
  if (!cannotDecide(person) || person.age === 'under_16' || service.imca === 'ask') return false;
  return person.proposed === 'protection' || (asksWhomToConsult(person, service) && !canConsult(person));
};

/** The body that would decide says which decision it is, and whether anybody can be consulted: so the check of one person asks. */
const imcaRule: PersonRule = {
  id: 'Q2b',
  source: ['mca-2005', 'mca-2005-s37', 'mca-2005-s39a', 'mca-2005-s40', 'imca-role-regulations-2006'],
  sentence:
    'An IMCA is for somebody of 16 or over who is not able to make one of the decisions that the law names. For treatment, a stay or their liberty: as a rule only if nobody close can be consulted. For protection from abuse that does not matter.',
  caveat: 'Ask your data protection officer to confirm with your Mental Capacity Act lead when an advocate is due',
  // The regulations of 2006 on reviews and protection are England’s.
  elsewhere: { wales: { source: ['mca-2005', 'mca-2005-s37', 'mca-2005-s39a', 'mca-2005-s40', 'imca-wales-regulations-2007'] } },
  outcomes: [
    // Nobody is referred who is able to decide; whoever is in danger is not left to that alone.
    {
      said: 'The person is able to make the decision that the advocate would be for, and could come to serious harm',
      applies: forImca,
      when: (person) => person.riskTo === 'self' && decidesAlone(person),
      decision: 'other_route',
      actions: ['SAFEGUARDING_LEAD', 'CALDICOTT_GUARDIAN', 'NO_IMCA_FOR_THEM', 'ANOTHER_ADVOCATE', 'NOTIFY_VCS_IF_ALREADY_SHARED'],
    },
    {
      said: 'The person is under 16',
      applies: forImca,
      when: ({ age }) => age === 'under_16',
      decision: 'other_route',
      actions: ['NO_IMCA_UNDER_16', 'ANOTHER_WAY'],
    },
    {
      said: 'The person is able to make the decision that the advocate would be for',
      applies: forImca,
      when: decidesAlone,
      decision: 'other_route',
      actions: ['NO_IMCA_FOR_THEM', 'ANOTHER_ADVOCATE', 'NOTIFY_VCS_IF_ALREADY_SHARED'],
    },
    {
      said: 'The person is not able to decide, and it is none of the decisions that this law names, or another body’s',
      applies: forImca,
      when: (person) => !treatmentOrStay(person) && !libertyAtStake(person) && person.proposed !== 'protection',
      decision: 'other_route',
      actions: ['NO_IMCA_FOR_THIS', 'ANOTHER_WAY'],
    },
    {
      said: 'The person is not able to decide, and it is about their liberty',
      applies: (service) => forImca(service) && service.imca === 'body',
      when: libertyAtStake,
      decision: 'other_route',
      actions: ['SUPERVISORY_BODY_ASKS'],
    },
    // In Wales a local health board is the supervisory body for hospitals (SI 2009/266 regulation 3), and may be the sender.
    {
      said: 'The person is not able to decide, and it is about their liberty',
      applies: (service) => forImca(service) && service.imca === 'ask',
      when: libertyAtStake,
      decision: 'ask_officer',
      actions: ['SUPERVISORY_BODY_ASKS', 'RECORD_REASONS'],
    },
    {
      said: 'The person is not able to decide, it is about their liberty, and somebody can be consulted',
      applies: (service) => forImca(service) && service.imca === 'supervisory-body',
      when: (person) => libertyAtStake(person) && canConsult(person),
      decision: 'other_route',
      actions: ['NO_IMCA_BESIDE_OTHERS', 'UNPAID_REPRESENTATIVE'],
    },
    {
      said: 'The person is not able to decide, it is about treatment or a stay, and somebody can be consulted',
      applies: forImca,
      when: (person) => treatmentOrStay(person) && canConsult(person),
      decision: 'other_route',
      actions: ['NO_IMCA_BESIDE_OTHERS', 'ANOTHER_WAY'],
    },
    // “NHS body” is a list (section 37(7)); no practice and no charity is on the one that we have read.
    {
      said: 'The person is not able to decide, it is one of the decisions that this law names, and we do not know that you may ask for an IMCA',
      applies: (service) => forImca(service) && service.imca === 'ask',
      when: cannotDecide,
      decision: 'ask_officer',
      actions: ['WHO_ASKS_FOR_IMCA', 'RECORD_REASONS'],
    },
  ],
};

/** An advocate whom a law appoints is there for people who are not able to decide: asking who decides for them would stop what that law gives. */
const statuteRule: PersonRule = {
  id: 'Q2a',
  source: ['s3-common-law'],
  sentence: 'The law that the agreement names gives a right to details about people who are not able to decide. Their wishes still count.',
  caveat: 'Ask your data protection officer to confirm what that law covers',
  outcomes: [
    {
      said: 'The person is not able to decide, and said no or would be likely to',
      applies: (service) => goesByStatute(service) && service.imca !== 'ask',
      when: (person) => cannotDecide(person) && wishesAgainst(person),
      decision: 'escalate',
      actions: ['CALDICOTT_GUARDIAN', 'RECORD_REASONS'],
    },
    {
      said: 'The person is not able to decide, and it is about their protection from abuse or neglect, or somebody else’s from them',
      applies: (service) => forImca(service) && service.imca !== 'ask',
      when: (person) => cannotDecide(person) && person.proposed === 'protection',
      decision: 'share',
      actions: ['IMCA_WHERE_IT_HELPS', 'KEEP_TO_THE_LAW', 'KEEP_TO_AGREEMENT', 'TELL_PERSON_IF_SAFE', 'RECORD_REASONS'],
    },
    {
      said: 'The person is not able to decide, it is one of the decisions that this law names, and nobody can be consulted',
      applies: (service) => forImca(service) && service.imca !== 'ask',
      when: cannotDecide,
      decision: 'share',
      actions: ['KEEP_TO_THE_LAW', 'KEEP_TO_AGREEMENT', 'TELL_PERSON_IF_SAFE', 'RECORD_REASONS'],
    },
    {
      said: 'The person is not able to decide',
      applies: (service) => goesByStatute(service) && !forImca(service),
      when: cannotDecide,
      decision: 'share',
      actions: ['LAW_REACHES_THEM', 'KEEP_TO_THE_LAW', 'KEEP_TO_AGREEMENT', 'TELL_PERSON_IF_SAFE', 'RECORD_REASONS'],
    },
  ],
};

export const lawRules: readonly PersonRule[] = [imcaRule, statuteRule];
