// What every usable agreement needs in place, and what log-ins add to it (T1 to T4).
import { advocatesRight, onlyImcasRight } from '../named-law';
import { isCare } from './readings';
import type { FlowRule, LegalRule } from './rule';

/** The right of an IMCA goes as far as what the holder of a record finds may matter (Mental Capacity Act 2005 section 35(6)). */
const lookingAtRecords: Partial<LegalRule> = {
  source: ['mca-2005-s35'],
  reads: ['method', 'legal-need'],
  sentence:
    'The right of an advocate to look at records covers what their holder finds may matter, one person at a time. A log-in shows more, unless somebody finds that first and opens no more.',
  caveat: 'Ask your data protection officer to confirm how far that right goes, and who finds what may matter',
};

/** An IMHA looks with the patient’s yes; for one who cannot give it, where the holder finds that it may matter and is right (Mental Health Act 1983 section 130B(4)). */
const withAYes: Partial<LegalRule> = {
  ...lookingAtRecords,
  source: ['mha-1983-s130b', 'mca-2005-s35'],
  sentence:
    'A mental health advocate looks at records of one patient at a time, with that patient’s yes. For one who cannot give it, the holder first finds that they may matter and that it is right. A log-in shows more, unless somebody sees to that first.',
};

export const transferRules: readonly FlowRule[] = [
  {
    id: 'T2',
    standing: 'suggestion',
    source: ['s3-relevant', 's2-honorary'],
    reads: ['method'],
    sentence: 'A log-in shows more than a message does. So it is limited by job, checked, and ended the day that somebody leaves.',
    when: (facts) => facts.method === 'access',
    gives: () => ({ actions: ['ROLE_BASED_ACCESS', 'AUDIT_ACCESS', 'LEAVERS_REMOVED'] }),
  },
  {
    id: 'T3',
    standing: 'suggestion',
    source: ['s0-minimum'],
    reads: ['method', 'service'],
    sentence: 'A log-in to a care record shows a service wider than care more than it needs. A short message does the job.',
    saidOf: ({ statute }) => {
      if (statute === undefined || !advocatesRight(statute)) return undefined;
      return onlyImcasRight(statute) ? lookingAtRecords : withAYes;
    },
    when: (facts) => facts.method === 'access' && !isCare(facts),
    gives: () => ({ status: 'needs_review', warnings: ['ACCESS_EXCEEDS_MINIMUM'] }),
  },
  {
    id: 'T4',
    standing: 'suggestion',
    source: ['s0-minimum'],
    reads: ['clinical-detail', 'service'],
    sentence: 'A service that is not clinical gets no more than the least it needs. Whole records, letters and medicines go beyond that.',
    when: (facts) => facts.purpose === 'individual' && !isCare(facts) && Boolean(facts.clinicalDetail),
    gives: () => ({ status: 'needs_review', warnings: ['EXCESSIVE_FOR_NON_CLINICAL'] }),
  },
];

/** Asked last of all: it looks at the status that the other rules left. */
export const standingRule: FlowRule = {
  id: 'T1',
  standing: 'guidance',
  source: ['s0-transparency', 's0-objections', 's0-dspt', 's0-secure-email', 's4-transfer', 's4-transparency'],
  // Asked of every agreement: no answer is the reason, but for the nation’s own standard.
  reads: [],
  saidOf: ({ nation }) => (nation === 'england' ? undefined : { reads: ['nation'] }),
  sentence: 'Every agreement tells people, lets them say no, checks how details are looked after and sends them safely.',
  when: (_facts, so) => so.status === 'ok' || so.status === 'needs_review',
  gives: (facts) => ({
    actions: ['PRIVACY_NOTICE_BOTH', 'OBJECTION_ROUTE', 'SECURE_TRANSFER', facts.jurisdiction === 'england' ? 'DSPT_ASSURANCE' : 'LOCAL_ASSURANCE_STANDARD'],
  }),
};
