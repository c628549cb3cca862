// UK GDPR Article 10: the condition for details about offences (A10.1 to A10.3). Asked only while such details flow.
import type { Art10 } from '../result';
import { isCare } from './readings';
import type { ConditionRule } from './rule';

/** The first that applies decides. The reason for the item is asked in every case. */
export const article10Rules: readonly ConditionRule<Art10>[] = [
  {
    id: 'A10.1',
    standing: 'suggestion',
    source: ['uk-gdpr-10', 'dpa-2018-sch1-para18'],
    reads: ['share', 'offences'],
    condition: 'Sch1p18',
    sentence: 'Details about offences may be used to keep a child or an adult at risk safe. A policy document must say how.',
    when: ({ facts }) => facts.purpose === 'safeguarding',
    actions: () => ['APPROPRIATE_POLICY_DOCUMENT', 'JUSTIFY_CRIMINAL_DATA'],
  },
  {
    id: 'A10.2',
    standing: 'suggestion',
    source: ['uk-gdpr-10', 'dpa-2018-s10', 'dpa-2018-sch1-para2'],
    reads: ['service', 'offences'],
    condition: 'Sch1p2',
    sentence:
      'Where care needs it, the health or care condition serves for details about offences too (Data Protection Act 2018 section 10(5)). Write the risk and the precaution. Nothing else of a record goes unless it is on the list of details.',
    when: ({ facts }) => facts.purpose === 'individual' && isCare(facts),
    actions: () => ['JUSTIFY_CRIMINAL_DATA'],
  },
  {
    id: 'A10.3',
    standing: 'suggestion',
    source: ['uk-gdpr-10', 'dpa-2018-sch1-para29'],
    reads: ['service', 'offences'],
    condition: 'Sch1p29',
    needsReview: true,
    sentence:
      'Outside care and safeguarding, details about a person’s own offences rest on that person’s consent. We ask for an explicit one, and for a second look. It covers nobody else’s offences.',
    when: () => true,
    actions: () => ['VCS_EXPLICIT_CONSENT', 'JUSTIFY_CRIMINAL_DATA'],
    warnings: ['CRIMINAL_DATA_NON_CARE'],
  },
];
