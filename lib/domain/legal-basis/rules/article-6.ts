// UK GDPR Article 6: each party’s own reason to use personal details (A6.1 to A6.7). Worked out once per party, because
// since 5 February 2026 a public task must be a task of the party itself (DUAA 2025 s.70).
import type { Art6 } from '../result';
import { commissionedForCare, isCare } from './readings';
import type { ConditionRule, FlowRule } from './rule';

/** The first that applies decides. */
export const article6Rules: readonly ConditionRule<Art6>[] = [
  {
    id: 'A6.1',
    standing: 'care',
    source: ['s3-uk-gdpr', 'uk-gdpr-6-1-e', 'duaa-2025-s70'],
    reads: ['public-authority'],
    condition: '6(1)(e)',
    sentence: 'A public body uses details for the task that the law gives it. Legitimate interests are closed to it.',
    when: ({ party }) => party.isPublicAuthority,
  },
  {
    id: 'A6.4',
    standing: 'suggestion',
    source: ['duaa-2025-sch4', 'uk-gdpr-6-1-ea'],
    reads: ['share', 'public-authority'],
    condition: '6(1)(ea)',
    sentence: 'Keeping a child or an adult at risk safe is a recognised interest. It needs no balancing test, but the sharing must be necessary.',
    when: ({ facts }) => facts.purpose === 'safeguarding',
  },
  {
    id: 'A6.5',
    standing: 'suggestion',
    source: ['uk-gdpr-6', 'duaa-2025-sch4'],
    reads: ['share', 'public-authority'],
    condition: '6(1)(d)',
    sentence: 'Danger to life is a reason of its own. The recognised “emergency” is another thing: it means a civil emergency.',
    when: ({ facts }) => facts.purpose === 'emergency',
  },
  {
    id: 'A6.2',
    standing: 'suggestion',
    source: ['uk-gdpr-6-1-e', 'duaa-2025-s70', 'hsca-2012-s251c', 'ico-public-task'],
    reads: ['service', 'commissioned', 'own-task'],
    condition: '6(1)(e)',
    sentence:
      'An organisation that gives care for a public body may have a public task. It has one only if a law gives the task to it. A contract alone is not a law.',
    caveat:
      'Ask your data protection officer to confirm that a charity paid by a public body can rely on this. We know of no guidance by the regulator since the law changed on 5 February 2026',
    when: ({ facts, party }) => facts.purpose === 'individual' && ((isCare(facts) && commissionedForCare(party)) || Boolean(party.ownTaskInLaw)),
    actions: () => ['NAME_OWN_TASK'],
  },
  {
    id: 'A6.3',
    standing: 'suggestion',
    source: ['uk-gdpr-6-1-f', 'ico-legitimate-interests'],
    reads: ['service', 'public-authority', 'commissioned'],
    condition: '6(1)(f)',
    sentence:
      'An organisation without a law for its task needs a good and fair reason of its own to use details. It writes down what it wants to do, why it needs the details and why that is fair.',
    when: () => true,
    actions: () => ['LEGITIMATE_INTERESTS_ASSESSMENT'],
  },
];

/** Read once both parties have their condition. */
export const afterArticle6: readonly FlowRule[] = [
  {
    id: 'A6.6',
    standing: 'suggestion',
    source: ['nhse-consent', 's0-common-law'],
    reads: ['service'],
    // Beyond care people were asked because they can be, whatever the service is.
    saidOf: ({ purpose }) => (purpose === 'individual' ? undefined : { reads: ['share', 'legal-need'] }),
    sentence:
      'A yes that lifts the duty of confidence is not consent under the UK GDPR. The two have different tests, so neither side relies on Article 6(1)(a) because of it.',
    when: (_facts, so) => so.commonLaw === 'explicit_consent',
    gives: () => ({ warnings: ['CONSENT_IS_NOT_ART6'] }),
  },
];

/** On a task of its own a party answers on that task. A duty that was named for what it receives asks it to report nothing back (1.5a). */
const answersRequest = (relied: Art6 | null): boolean => relied === '6(1)(f)' || relied === '6(1)(c)';

/** The reason for what comes back. Falls silent when the returning party relies on (e): that covers the way back too. */
export const returnRule: FlowRule = {
  id: 'A6.7',
  standing: 'suggestion',
  source: ['duaa-2025-sch4', 'uk-gdpr-6-1-ea', 'ico-recognised-interests'],
  reads: ['back', 'public-authority'],
  sentence:
    'A public body may ask in writing for what it needs for its task. Answering that request is a recognised interest, and an agreement can carry the request.',
  caveat: 'Ask your data protection officer to confirm that a standing request in an agreement is enough',
  // Annex 1 para 1 speaks of a request for processing under Article 6(1)(e): what law enforcement does stands under another Part.
  when: (facts, so) => Boolean(facts.returnFlow) && facts.sharing.isPublicAuthority && !facts.sharing.lawEnforcement && answersRequest(so.art6.receiving),
  gives: (_facts, so) => ({ actions: ['STATE_PUBLIC_TASK_REQUEST', ...(so.commonLaw === 'explicit_consent' ? ['CONSENT_COVERS_RETURN_FLOW'] : [])] }),
};
