// Gates: what ends the assessment before any basis is sought, and what changes how the rest is read (G0 to G7).
import type { Jurisdiction } from '../facts';
import type { FlowRule, LegalRule } from './rule';

const nationWarning: Record<Exclude<Jurisdiction, 'england'>, string> = {
  wales: 'CHECK_WALES_RULES',
  scotland: 'CHECK_SCOTLAND_RULES',
  ni: 'CHECK_NI_RULES',
};

/** Each nation’s own text alone: Wales has an accord, Scotland a toolkit. */
const ownToolkit: Readonly<Partial<Record<Jurisdiction, Partial<LegalRule>>>> = {
  wales: { source: ['waspi', 'hsca-2012-s251b'] },
  scotland: { source: ['scottish-toolkit', 'hsca-2012-s251b'] },
  ni: { source: ['hsca-2012-s251b'] },
};

/** Asked in this order; the first that applies ends the assessment. */
export const stoppingGates: readonly FlowRule[] = [
  {
    id: 'G0',
    standing: 'suggestion',
    source: [],
    reads: ['share'],
    sentence: 'If staff only hand over a leaflet, or the person makes contact, nothing is shared and no agreement is needed.',
    when: (facts) => Boolean(facts.signpostOnly),
    gives: () => ({ stop: true, status: 'not_needed', commonLaw: 'not_engaged', actions: ['SIGNPOST_ONLY'] }),
  },
  {
    id: 'G1',
    standing: 'guidance',
    source: ['s4-scope', 'working-together', 'dfe-information-sharing'],
    reads: ['children'],
    sentence: 'The adult care guidance leaves children’s social care to the Department for Education, which sets its own rules.',
    when: (facts) => Boolean(facts.childrensSocialCare),
    gives: () => ({ stop: true, status: 'out_of_scope', warnings: ['USE_CHILDRENS_GUIDANCE'] }),
  },
  {
    id: 'G2',
    standing: 'suggestion',
    source: ['ndoo-policy'],
    reads: ['share'],
    sentence: 'If nobody can be recognised in the information, there is no confidence to keep and no personal data.',
    when: (facts) => Boolean(facts.anonymous),
    gives: () => ({ stop: true, status: 'not_needed', commonLaw: 'not_engaged', actions: ['RECORD_ANONYMISATION'] }),
  },
  {
    id: 'G3',
    standing: 'suggestion',
    source: ['uk-gdpr-28'],
    reads: ['role'],
    sentence: 'An organisation that only follows instructions needs a processing contract. A sharing agreement is between organisations that each decide.',
    when: ({ sharing, receiving }) => sharing.role === 'processor' || receiving.role === 'processor',
    gives: () => ({ stop: true, status: 'wrong_instrument', warnings: ['USE_PROCESSING_CONTRACT'] }),
  },
  {
    id: 'G4',
    standing: 'suggestion',
    source: [],
    reads: ['share'],
    sentence: 'Fundraising and marketing are outside every purpose that the guidance knows. They have rules of their own, which these rules do not cover.',
    when: (facts) => facts.purpose === 'fundraising_marketing',
    gives: () => ({ stop: true, status: 'blocked', warnings: ['PURPOSE_NOT_ALLOWED'] }),
  },
];

/** All that apply are recorded, and the assessment goes on. */
export const openingRules: readonly FlowRule[] = [
  {
    id: 'G5',
    standing: 'suggestion',
    source: ['waspi', 'scottish-toolkit', 'hsca-2012-s251b'],
    reads: ['nation'],
    saidOf: ({ nation }) => ownToolkit[nation],
    sentence: 'The guidance, the Data Security and Protection Toolkit and the duty to share are for England. Each other nation has rules of its own to check.',
    caveat: 'Ask your data protection officer to confirm which rules of your own nation stand in place of England’s',
    when: (facts) => facts.jurisdiction !== 'england',
    gives: ({ jurisdiction }) => ({ status: 'needs_review', warnings: jurisdiction === 'england' ? [] : [nationWarning[jurisdiction]] }),
  },
  {
    id: 'G6',
    standing: 'suggestion',
    source: ['uk-gdpr-26'],
    reads: ['role'],
    sentence: 'Organisations that decide together must say who does what, name a contact and publish the gist of it.',
    when: ({ sharing, receiving }) => sharing.role === 'joint_controller' || receiving.role === 'joint_controller',
    gives: () => ({ actions: ['JOINT_CONTROLLER_ARRANGEMENT'] }),
  },
  {
    id: 'G7',
    standing: 'suggestion',
    source: [],
    reads: ['shows-health'],
    sentence:
      'The sending team, or the kind of service, shows something of the person’s health. Where a carer is referred, it is that of the person cared for. So the referral itself is health information.',
    when: (facts) => Boolean(facts.healthByInference),
    gives: () => ({ warnings: ['REFERRAL_REVEALS_HEALTH'] }),
  },
];
