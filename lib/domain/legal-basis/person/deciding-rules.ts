// When somebody else decides for the person, and where the agreement lets nobody (Q2c to Q5).
import { asksFirst, attorneyDecides, feared, goesByStatute, isExpected, nobodyDecides, nobodyMayDecide, parentDecides, wishesAgainst } from './person-readings';
import type { PersonFacts, ServiceBasis } from './person-facts';
import type { PersonReason, PersonRule } from './person-rule';

/** Scotland and Northern Ireland have laws of their own on capacity, which nobody has worked out here. */
const ownLaw = (nation: string, ...source: readonly string[]): Partial<PersonReason> => ({
  source: ['s4-capacity', ...source],
  caveat: `Ask your data protection officer to confirm who may decide: ${nation} has its own law on capacity`,
});
const elsewhere = { scotland: ownLaw('Scotland', 'awi-scotland-2000'), ni: ownLaw('Northern Ireland', 'mca-ni-2016', 'mca-ni-commencement-2019') };

/** Where a law gives the right, nobody else is asked in the place of somebody who is not able to decide. */
const speaksForThem = (service: ServiceBasis): boolean => !goesByStatute(service) && !nobodyMayDecide(service);
const asksSomebodyElse = (service: ServiceBasis): boolean => asksFirst(service) && speaksForThem(service);

/** As sections 3 and 7 read: a yes of an attorney, or a decision of staff, is none that the agreement names. */
const noStepsRule: PersonRule = {
  id: 'Q2c',
  source: ['s4-capacity'],
  sentence: 'People are asked first. This agreement has no steps for this person, who is not able to decide.',
  outcomes: [
    {
      said: 'The person is not able to decide',
      applies: nobodyMayDecide,
      when: ({ capacity }) => capacity === 'lacks',
      decision: 'do_not_share',
      actions: ['NO_STEPS_FOR_THEM', 'NOTIFY_VCS_IF_ALREADY_SHARED', 'RECORD_REASONS', 'REVIEW_CAPACITY'],
    },
  ],
};

const attorneySays = (decision: PersonFacts['representativeDecision']) => (person: PersonFacts) =>
  attorneyDecides(person) && person.representativeDecision === decision;
const notAsked = attorneySays(undefined);
const attorney = 'The person is not able to decide. Their {appointed}';

const attorneyRule: PersonRule = {
  id: 'Q3',
  source: ['s4-capacity', 'mca-2005'],
  sentence: 'Whoever is appointed for health and welfare speaks for somebody who is not able to decide. One for money and property does not.',
  elsewhere: {
    ...elsewhere,
    // The Act of 2016 is in operation for some matters only (SR 2019/163), and this is none of them.
    ni: {
      ...elsewhere.ni,
      sentence:
        'Whoever the law there lets decide speaks for somebody who is not able to. We have read of nobody who can be appointed for health and welfare. One for money and property does not speak for them.',
    },
  },
  outcomes: [
    {
      said: `${attorney} says yes`,
      applies: (service) => speaksForThem(service) && service.ownYes === undefined,
      when: attorneySays('agrees'),
      decision: 'share',
      actions: ['SIGHT_OF_AUTHORITY', 'RECORD_CONSENT', 'KEEP_TO_AGREEMENT'],
    },
    // The guidance lets them decide the sharing. No source says that their yes is explicit consent (UK GDPR Article 9(2)(a)).
    {
      said: `${attorney} says yes`,
      applies: (service) => speaksForThem(service) && service.ownYes === 'apart',
      when: attorneySays('agrees'),
      decision: 'share',
      actions: ['CONFIRM_THEIR_YES', 'SIGHT_OF_AUTHORITY', 'RECORD_CONSENT', 'KEEP_TO_AGREEMENT'],
    },
    // Who is referred shows it: there is nothing to send that does not wait for that yes.
    {
      said: `${attorney} says yes`,
      applies: (service) => speaksForThem(service) && service.ownYes === 'all',
      when: attorneySays('agrees'),
      decision: 'ask_officer',
      actions: ['CONFIRM_THEIR_YES', 'NOTHING_WITHOUT_OWN_YES', 'SIGHT_OF_AUTHORITY', 'RECORD_CONSENT'],
    },
    // They decide in the person’s best interests, and a court can set them aside (Mental Capacity Act 2005 sections 4, 9(4), 16(8), 22 and 23).
    {
      said: `${attorney} says no, and you fear that they harm the person`,
      when: (person) => attorneySays('refuses')(person) && feared(person),
      applies: speaksForThem,
      decision: 'escalate',
      actions: ['SAFEGUARDING_LEAD', 'SIGHT_OF_AUTHORITY', 'CALDICOTT_GUARDIAN', 'REPRESENTATIVE_MAY_HARM', 'RECORD_REASONS'],
    },
    {
      said: `${attorney} says no`,
      applies: asksSomebodyElse,
      when: attorneySays('refuses'),
      decision: 'do_not_share',
      actions: ['SIGHT_OF_AUTHORITY', 'REPRESENTATIVE_MAY_HARM', 'RECORD_OBJECTION', 'NOTIFY_VCS_IF_ALREADY_SHARED'],
    },
    {
      said: `${attorney} says no`,
      applies: isExpected,
      when: attorneySays('refuses'),
      decision: 'escalate',
      actions: ['SIGHT_OF_AUTHORITY', 'REPRESENTATIVE_MAY_HARM', 'CALDICOTT_GUARDIAN', 'RECORD_REASONS'],
    },
    {
      said: `${attorney} has not been asked`,
      applies: asksSomebodyElse,
      when: notAsked,
      decision: 'ask_representative',
      actions: ['SIGHT_OF_AUTHORITY', 'ASK_REPRESENTATIVE'],
    },
    {
      said: `${attorney} has not been asked. The person said no, or would be likely to`,
      applies: isExpected,
      when: (person) => notAsked(person) && wishesAgainst(person),
      decision: 'ask_representative',
      actions: ['SIGHT_OF_AUTHORITY', 'ASK_REPRESENTATIVE'],
    },
    {
      said: `${attorney} has not said no`,
      applies: isExpected,
      when: notAsked,
      decision: 'share',
      actions: ['SIGHT_OF_AUTHORITY', 'KEEP_TO_AGREEMENT'],
    },
  ],
};

const nobodyAppointed =
  'The person is not able to decide, and nobody is appointed for their health and welfare. An attorney for money and property does not count';

const bestInterestsRule: PersonRule = {
  id: 'Q4',
  source: ['s4-capacity', 'mca-2005'],
  sentence:
    'Where nobody is appointed for health and welfare, staff decide in the person’s best interests. They look at what is known of their wishes, and ask those who care for them, where practicable and right, but nobody whom the person may have to fear.',
  elsewhere: {
    ...elsewhere,
    scotland: {
      ...elsewhere.scotland,
      source: ['s4-capacity', 'awi-scotland-2000', 'awi-scotland-2000-s1'],
      // Section 1(4) of the Act; where it is reasonable and practicable leaves out whoever may do harm.
      sentence:
        'Where nobody is appointed for health and welfare, staff decide what benefits the person, with what is known of their wishes. They take account of what the nearest relative and the main carer think, where reasonable and practicable, but ask nobody whom the person may have to fear.',
    },
  },
  outcomes: [
    {
      said: nobodyAppointed,
      applies: (service) => speaksForThem(service) && service.ownYes === 'all',
      when: nobodyDecides,
      decision: 'do_not_share',
      actions: ['NOTHING_WITHOUT_OWN_YES', 'RECORD_REASONS', 'REVIEW_CAPACITY'],
    },
    {
      said: nobodyAppointed,
      applies: (service) => speaksForThem(service) && service.ownYes === 'apart',
      when: nobodyDecides,
      decision: 'best_interests',
      actions: ['LEAVE_HEALTH_OUT', 'BEST_INTERESTS_DECISION', 'RECORD_REASONS', 'REVIEW_CAPACITY'],
    },
    {
      said: nobodyAppointed,
      applies: (service) => speaksForThem(service) && service.ownYes === undefined,
      when: nobodyDecides,
      decision: 'best_interests',
      actions: ['BEST_INTERESTS_DECISION', 'RECORD_REASONS', 'REVIEW_CAPACITY'],
    },
  ],
};

const parentYes = 'A child under 16 does not understand enough to decide, and somebody with {parental} says yes';
const parentSaysYes = (person: PersonFacts): boolean => parentDecides(person) && person.parentAgrees === true;

const parentRule: PersonRule = {
  id: 'Q5',
  source: ['dfe-information-sharing'],
  caveat: 'Ask your data protection officer to confirm who decides for the child, if you are not sure',
  sentence: 'For a child under 16 who does not understand enough to decide, somebody with parental responsibility does.',
  elsewhere: {
    scotland: {
      source: ['dpa-2018-s208'],
      sentence:
        'For a child under 16 who does not understand enough to decide, somebody with parental responsibilities and rights does. For explicit consent under the UK GDPR a child of 12 or over is presumed to understand, unless the contrary is shown.',
      caveat: 'Ask your data protection officer to confirm who decides for the child, and from what age a child’s own yes to passing details on counts',
    },
  },
  outcomes: [
    {
      said: parentYes,
      applies: (service) => service.ownYes === undefined,
      when: parentSaysYes,
      decision: 'share',
      actions: ['PARENTAL_RESPONSIBILITY', 'RECORD_CONSENT', 'KEEP_TO_AGREEMENT'],
    },
    // As with an attorney’s: no source says that it is explicit consent (UK GDPR Article 9(2)(a)).
    {
      said: parentYes,
      applies: (service) => service.ownYes === 'apart',
      when: parentSaysYes,
      decision: 'share',
      actions: ['CONFIRM_PARENTS_YES', 'PARENTAL_RESPONSIBILITY', 'RECORD_CONSENT', 'KEEP_TO_AGREEMENT'],
    },
    {
      said: parentYes,
      applies: (service) => service.ownYes === 'all',
      when: parentSaysYes,
      decision: 'ask_officer',
      actions: ['CONFIRM_PARENTS_YES', 'PARENTAL_RESPONSIBILITY', 'RECORD_CONSENT'],
    },
    {
      said: 'A child under 16 does not understand enough to decide, and nobody with {parental} has said yes',
      when: parentDecides,
      decision: 'ask_parent',
      actions: ['PARENTAL_RESPONSIBILITY', 'PARENT_MAY_HARM', 'ASK_BEFORE_SHARING'],
    },
  ],
};

export const decidingRules: readonly PersonRule[] = [noStepsRule, attorneyRule, bestInterestsRule, parentRule];

/** Rules that only an agreement about children needs. */
export const isAboutChildren = ({ id }: Pick<PersonRule, 'id'>): boolean => id === 'Q5';
