// The national data opt-out (N1 to N3). It follows section 251 support in England, and nothing else.
import type { FlowRule } from './rule';

const otherFooting = 'Where people were asked, or the law or an overriding public interest decides, the national data opt-out does not apply.';
const noFooting = 'If the national data opt-out counts is not decided until there is a basis. It goes with section 251 support.';

const beyondCare = (purpose: string) => purpose === 'research' || purpose === 'planning';

/** The first that applies decides. */
export const optOutRules: readonly FlowRule[] = [
  {
    id: 'N1',
    standing: 'suggestion',
    source: ['ndoo-policy', 's4-concerns'],
    reads: ['legal-need', 'nation'],
    sentence: 'The national data opt-out goes with section 251 support, whichever body holds it. A letter can say that this use is exempt.',
    when: (facts, so) => so.commonLaw === 's251_support' && facts.jurisdiction === 'england',
    gives: (facts) => (facts.s251NdooExempt ? { ndoo: 'exempt', actions: ['EVIDENCE_NDOO_EXEMPTION'] } : { ndoo: 'apply', actions: ['APPLY_NDOO'] }),
  },
  {
    id: 'N2',
    standing: 'suggestion',
    source: ['ndoo-policy'],
    reads: ['share'],
    sentence: otherFooting,
    when: (facts, so) => beyondCare(facts.purpose) && facts.jurisdiction === 'england' && so.commonLaw !== null,
    gives: () => ({ ndoo: 'does_not_apply' }),
  },
  {
    id: 'N3',
    standing: 'suggestion',
    source: ['ndoo-policy'],
    reads: ['share'],
    sentence: 'The national data opt-out is for research and planning, not for one person’s care.',
    saidOf: ({ purpose, commonLaw }) => (purpose === 'individual' ? undefined : { sentence: commonLaw === null ? noFooting : otherFooting }),
    when: () => true,
    gives: () => ({ ndoo: 'not_applicable' }),
  },
];
