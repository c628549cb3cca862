// What the person said, or would be likely to say (Q7, Q6, Q6a). They come before every yes. The no that somebody
// fears for stands first: whoever reads the lines from the top must not stop at the plain no.
import { feared, goesByStatute, likelyNo, refused, saidNo } from './person-readings';
import type { PersonReason, PersonRule } from './person-rule';

/** The duty to share for care, and that it is lifted, is law of England alone (Health and Social Care Act 2012 s.251B). */
const noDuty: Partial<PersonReason> = { source: ['s3-objections'], sentence: 'Nobody may be taken to agree to what they would be likely to refuse.' };

export const wishesRules: readonly PersonRule[] = [
  {
    id: 'Q7',
    source: ['s3-objections'],
    sentence: 'A no may make care unsafe, or leave the person alone at risk. It is never set aside by one member of staff.',
    outcomes: [
      {
        said: 'The person is able to decide and said no or took their yes back, and you fear that care would be unsafe or that they could come to serious harm',
        when: (person, service) => (saidNo(person, service) || refused(person)) && feared(person),
        decision: 'escalate',
        actions: ['CALDICOTT_GUARDIAN', 'EXPLAIN_CONSEQUENCES', 'RECORD_OBJECTION', 'RECORD_REASONS'],
      },
    ],
  },
  {
    id: 'Q6',
    source: ['s0-objections', 's3-objections'],
    sentence: 'Somebody who is able to decide can say no, also where staff think that sharing would help.',
    outcomes: [
      {
        said: 'The person is able to decide and said no',
        applies: goesByStatute,
        when: saidNo,
        decision: 'do_not_share',
        actions: ['EXPLAIN_CONSEQUENCES', 'RECORD_OBJECTION', 'NOTIFY_VCS_IF_ALREADY_SHARED', 'ASK_WHAT_THE_LAW_SAYS'],
      },
      {
        said: 'The person is able to decide and said no',
        applies: (service) => !goesByStatute(service),
        when: saidNo,
        decision: 'do_not_share',
        actions: ['EXPLAIN_CONSEQUENCES', 'RECORD_OBJECTION', 'NOTIFY_VCS_IF_ALREADY_SHARED'],
      },
    ],
  },
  {
    id: 'Q6a',
    source: ['s3-objections', 'hsca-2012-s251b'],
    sentence: 'Nobody may be taken to agree to what they would be likely to refuse. Neither does the duty to share for care reach them.',
    elsewhere: { wales: noDuty, scotland: noDuty, ni: noDuty },
    outcomes: [
      {
        said: 'Nobody has asked, the person would be likely to say no, and they cannot be asked now or asking would add risk',
        when: (person) => likelyNo(person) && person.cannotBeAsked === true,
        decision: 'escalate',
        actions: ['CALDICOTT_GUARDIAN', 'RECORD_REASONS'],
      },
      {
        said: 'Nobody has asked, and the person would be likely to say no',
        when: likelyNo,
        decision: 'ask_person',
        actions: ['ASK_BEFORE_SHARING'],
      },
    ],
  },
];
