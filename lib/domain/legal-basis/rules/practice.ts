// Rules that real agreements taught: law enforcement among the parties, and details that could endanger somebody (L1, W1).
import type { FlowRule } from './rule';

export const lawEnforcementRule: FlowRule = {
  id: 'L1',
  standing: 'suggestion',
  source: ['dpa-2018-part-3'],
  reads: ['public-authority'],
  sentence:
    'Law enforcement has a part of the Data Protection Act 2018 to itself, outside Articles 6, 9 and 10. Ask for advice before you agree with such a body.',
  when: ({ sharing, receiving }) => Boolean(sharing.lawEnforcement) || Boolean(receiving.lawEnforcement),
  gives: () => ({ status: 'needs_review', warnings: ['LAW_ENFORCEMENT_PARTY'] }),
};

export const highHarmRule: FlowRule = {
  id: 'W1',
  standing: 'suggestion',
  source: ['ico-high-risk'],
  reads: ['danger'],
  sentence: 'Some details, or the name of the service alone, could endanger somebody in the wrong hands. Each detail needs a reason and a safeguard.',
  when: (facts) => Boolean(facts.highHarmItems),
  gives: () => ({ warnings: ['HIGH_HARM_ITEMS'], actions: ['JUSTIFY_HIGH_HARM'] }),
};
