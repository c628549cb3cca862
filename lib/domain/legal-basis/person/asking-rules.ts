// Where people are asked first, what they answered; where they are not, that nothing stands against it (Q8 to Q12).
import { asksFirst, asksWhoIsAble, decidedEachTime, goesWithoutAsking, refused, saidYes } from './person-readings';
import type { PersonRule } from './person-rule';

const afterAsking: readonly PersonRule[] = [
  {
    id: 'Q8',
    source: ['s0-common-law', 's4-explicit'],
    sentence: 'The person said yes and it is on record.',
    outcomes: [
      {
        said: 'The person said yes, {recorded}',
        applies: (service) => asksFirst(service) || asksWhoIsAble(service),
        when: saidYes,
        decision: 'share',
        actions: ['RECORD_CONSENT', 'KEEP_TO_AGREEMENT'],
      },
    ],
  },
  {
    id: 'Q9',
    source: ['s0-common-law', 's0-objections'],
    sentence: 'Without a yes nothing is shared with this service, and a yes can be taken back at any time.',
    outcomes: [
      {
        said: 'The person was asked and did not agree, or took their yes back',
        applies: asksFirst,
        when: refused,
        decision: 'do_not_share',
        actions: ['RECORD_OBJECTION', 'NOTIFY_VCS_IF_ALREADY_SHARED'],
      },
    ],
  },
  {
    id: 'Q10',
    source: ['s0-common-law', 's4-explicit'],
    sentence: 'Here nothing is shared before the person has said yes, so each person is asked first.',
    outcomes: [
      {
        said: 'Nobody has asked the person',
        applies: asksFirst,
        when: () => true,
        decision: 'ask_person',
        actions: ['ASK_BEFORE_SHARING', 'RECORD_CONSENT'],
      },
      {
        said: 'The person is able to decide, and nobody has asked them',
        applies: asksWhoIsAble,
        when: () => true,
        decision: 'ask_person',
        actions: ['LAW_NOT_FOR_THEM', 'ASK_BEFORE_SHARING', 'RECORD_CONSENT'],
      },
    ],
  },
];

const withoutAsking: readonly PersonRule[] = [
  {
    id: 'Q11',
    source: ['ndoo-policy'],
    sentence: 'A national data opt-out counts where an approval stands in for asking people.',
    outcomes: [
      {
        said: 'A national data opt-out is set for the person',
        applies: ({ ndoo }) => ndoo === 'apply',
        when: ({ ndooSet }) => ndooSet === true,
        decision: 'do_not_share',
        actions: ['REMOVE_OPTED_OUT'],
      },
    ],
  },
  {
    id: 'Q12',
    source: ['s0-common-law', 's3-common-law'],
    sentence: 'The agreement covers this sharing, and nothing here stands against it.',
    outcomes: [
      {
        said: 'The person is able to decide, and nothing above is the case',
        applies: decidedEachTime,
        when: () => true,
        decision: 'share',
        actions: ['DECIDE_THIS_CASE', 'SHARE_MINIMUM', 'TELL_PERSON_IF_SAFE', 'RECORD_REASONS', 'KEEP_TO_AGREEMENT'],
      },
      {
        said: 'The person is able to decide, and nothing above is the case',
        applies: (service) => goesWithoutAsking(service) && !decidedEachTime(service) && !asksWhoIsAble(service),
        when: () => true,
        decision: 'share',
        actions: ['KEEP_TO_AGREEMENT'],
      },
    ],
  },
];

export const askingRules: readonly PersonRule[] = [...afterAsking, ...withoutAsking];
