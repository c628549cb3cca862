// The duty to share for care and the NHS number: sections 251A to 251C of the Health and Social Care Act 2012 (S1 to S3).
import { commissionedForCare, isDutyBoundCare, isRelevantBody } from './readings';
import type { FlowRule } from './rule';

/** S3 speaks to any public body that sends, a police force too: what it leaves out needs no duty. */
export const sharingDutyRules: readonly FlowRule[] = [
  {
    id: 'S1',
    standing: 'guidance',
    source: ['hsca-2012-s251b', 'hsca-2012-s251c', 's2-duty', 's3-common-law'],
    reads: ['service', 'commissioned', 'public-authority'],
    sentence:
      'Both organisations give or arrange care with public money. So the law makes it a duty to share what one person’s care needs. It yields when the person says no, or would be likely to.',
    when: (facts) =>
      facts.jurisdiction === 'england' &&
      facts.purpose === 'individual' &&
      isDutyBoundCare(facts) &&
      isRelevantBody(facts.sharing) &&
      isRelevantBody(facts.receiving),
    gives: () => ({ sharingDuty251B: true }),
  },
  {
    id: 'S2',
    standing: 'guidance',
    source: ['hsca-2012-s251a', 's2-duty'],
    reads: ['service', 'sender'],
    sentence:
      'Care bodies use the NHS number so that nobody is mistaken for another. They do so when they know it, it is likely to help care and it is best for the person.',
    when: (facts) => facts.jurisdiction === 'england' && facts.purpose === 'individual' && isDutyBoundCare(facts) && isRelevantBody(facts.sharing),
    gives: () => ({ nhsNumber: 'required', actions: ['INCLUDE_NHS_NUMBER'] }),
  },
  {
    id: 'S3',
    standing: 'suggestion',
    source: ['hsca-2012-s251a', 's0-minimum'],
    reads: ['service', 'sender'],
    // Age counts for social care alone.
    saidOf: ({ serviceKind }) => (serviceKind === 'social_care' ? { reads: ['service', 'sender', 'people'] } : undefined),
    sentence: 'The duty to use the NHS number is for health care and adult social care. Elsewhere the least information leaves it out.',
    when: (facts) =>
      facts.jurisdiction === 'england' &&
      facts.purpose === 'individual' &&
      !isDutyBoundCare(facts) &&
      (facts.sharing.isPublicAuthority || commissionedForCare(facts.sharing)),
    gives: () => ({ nhsNumber: 'leave_out' }),
  },
];
