// Before anything else: does the agreement stand, is gender history among the details, is somebody in danger (Q0 to Q2).
import { decidesAlone, outweighs } from './person-readings';
import type { PersonRule } from './person-rule';

export const safetyRules: readonly PersonRule[] = [
  {
    id: 'Q0',
    source: ['s3-common-law'],
    sentence: 'This agreement gives no footing for sharing, so nothing can be sent under it.',
    outcomes: [
      {
        said: 'The agreement does not cover this sharing',
        applies: ({ status }) => status === 'blocked' || status === 'out_of_scope' || status === 'wrong_instrument',
        when: () => true,
        decision: 'do_not_share',
        actions: ['NO_SHARING_UNDER_THIS', 'SAFEGUARDING_LEAD'],
      },
    ],
  },
  {
    id: 'Q1',
    source: ['gra-2004-s22', 'gra-order-2005'],
    sentence: 'Passing on that somebody has changed their legal gender can be an offence.',
    // The order of 2005 says who may be told in England and Wales alone.
    elsewhere: { scotland: { source: ['gra-2004-s22'] }, ni: { source: ['gra-2004-s22'] } },
    outcomes: [
      {
        said: 'The details show that the person changed their legal gender, and they have not said yes to sharing that',
        when: ({ grcInformation, grcConsent }) => grcInformation === true && grcConsent !== true,
        decision: 'carry_on',
        actions: ['REMOVE_GENDER_HISTORY'],
      },
    ],
  },
  {
    id: 'Q2',
    source: ['s4-safeguarding'],
    sentence: 'Keeping people safe from serious harm can outweigh confidence, and a no. It is decided one case at a time.',
    outcomes: [
      {
        said: 'Somebody else could come to serious harm, or the person could and is not able to decide about this',
        when: outweighs,
        decision: 'share_on_public_interest',
        actions: ['SAFEGUARDING_LEAD', 'SHARE_WITH_PROTECTORS', 'SHARE_MINIMUM', 'TELL_PERSON_IF_SAFE', 'RECORD_REASONS'],
      },
      // Their wishes count, whatever they say. But nobody who sees such a danger is left alone with a no, or with asking.
      {
        said: 'The person alone could come to serious harm, and is able to decide',
        when: (person) => person.riskTo === 'self' && decidesAlone(person),
        decision: 'carry_on',
        actions: ['SAFEGUARDING_LEAD'],
      },
    ],
  },
];
