// The duty of confidence: on what footing details given in confidence may be passed on (C1 to C10, R1).
import type { FlowFacts } from '../facts';
import { advocatesRight, namesASection } from '../named-law';
import type { Effect } from './finding';
import { hasSpecialCategory, isApprovable, isCare, isSecondaryPurpose } from './readings';
import type { FlowRule } from './rule';

/** What a yes brings with it, wherever explicit consent is the basis. */
export const consentActions = ['RECORD_CONSENT_IN_RECORD', 'CONSENT_FORM_OR_VERBAL_RECORD'] as const;
export const widerConsentActions = [...consentActions, 'MINIMUM_INFORMATION', 'CHECK_OBJECTIONS'] as const;
const caseByCase = ['CASE_BY_CASE_DECISION', 'RECORD_REASONS'] as const;
const safeguardingActions = [...caseByCase, 'TELL_OR_SEEK_CONSENT_IF_SAFE', 'INVOLVE_SAFEGUARDING_LEAD'] as const;

const statuteSentence = 'A law that requires or permits the sharing sets the duty of confidence aside. The agreement names the Act and section.';

/** Who may see the answer of somebody whom a slip could endanger, and where that of somebody without a name stands: as on the card and in section 7. */
const unexpected = 'People do not expect a service wider than care to know about them. Staff explain what will be sent and ask first.';
const askedSafely = `${unexpected} They write the answer where only staff who need it can see it.`;
const askedNameless = `${unexpected} They write the answer in the team’s own record, under the name that the person chose.`;

/** The law that is named, and no other advocate’s; of one that we do not know, what the guidance says of laws. */
const ownLaw: readonly (readonly [RegExp, string])[] = [
  [/\bMental Capacity Act 2005\b.*\b35\b/iu, 'mca-2005-s35'],
  [/\bMental Health Act 1983\b.*\b130B\b/iu, 'mha-1983-s130b'],
];
const citedFor = (statute: string): readonly string[] => {
  const known = ownLaw.flatMap(([name, cited]) => (name.test(statute) ? [cited] : []));
  return known.length > 0 ? known : ['s1-statute'];
};

/** Somebody outside may say that there is a law, and leave its name for later. A text that names no section of a law is looked at first. */
const unnamedLaw = ({ statutoryGateway: law }: FlowFacts): Pick<Effect, 'status' | 'warnings'> => {
  if (law === true) return { warnings: ['LAW_NOT_NAMED'] };
  return law === undefined || namesASection(law) ? {} : { status: 'needs_review', warnings: ['LAW_NOT_NAMED'] };
};

/**
 * Of a service wider than care, where people do not expect it: but for the rights of advocates we know of no law that stands in the place of
 * each person’s yes, so the officer’s advice comes first (rule C9).
 */
const lawToConfirm = (facts: FlowFacts): Pick<Effect, 'status' | 'warnings'> => {
  const { statutoryGateway: law } = facts;
  const unnamed = unnamedLaw(facts);
  if (isCare(facts) || (typeof law === 'string' && advocatesRight(law))) return unnamed;
  return { status: 'needs_review', warnings: ['LAW_TO_CONFIRM', ...(unnamed.warnings ?? [])] };
};

/** The first that applies gives the basis. A named statute comes before consent. */
export const commonLawRules: readonly FlowRule[] = [
  {
    id: 'C9',
    standing: 'suggestion',
    source: ['s1-statute', 'mca-2005-s35', 'mha-1983-s130b'],
    reads: ['legal-need'],
    sentence: 'A law can give a right to information for one person’s care. That holds where the person cannot be asked too, as with a statutory advocate.',
    caveat: 'Ask your data protection officer to confirm that the law named gives the right, and how far. It differs for each kind of advocate',
    saidOf: ({ statute }) => (statute === undefined ? undefined : { source: citedFor(statute) }),
    when: (facts) => facts.purpose === 'individual' && Boolean(facts.statutoryGateway),
    gives: (facts) => ({ commonLaw: 'statutory_duty', actions: ['NAME_STATUTE', 'CHECK_OBJECTIONS'], ...lawToConfirm(facts) }),
  },
  {
    id: 'C7',
    standing: 'guidance',
    source: ['s1-other-purposes', 's4-explicit'],
    reads: ['legal-need'],
    sentence: statuteSentence,
    when: (facts) => (facts.purpose === 'safeguarding' || isSecondaryPurpose(facts)) && Boolean(facts.statutoryGateway),
    gives: (facts) => ({
      commonLaw: 'statutory_duty',
      actions: ['NAME_STATUTE', ...(facts.purpose === 'safeguarding' ? safeguardingActions : [])],
      ...unnamedLaw(facts),
    }),
  },
  {
    id: 'C3',
    standing: 'guidance',
    source: ['s4-safeguarding', 's0-objections', 'scott-lgbt-2020'],
    reads: ['share', 'legal-need'],
    sentence:
      'Keeping a child or adult safe from serious harm can outweigh confidence, one case at a time. The agreement gives the route, never a blanket permission.',
    when: (facts) => facts.purpose === 'safeguarding',
    gives: () => ({ commonLaw: 'overriding_public_interest', actions: safeguardingActions }),
  },
  {
    id: 'C4',
    standing: 'guidance',
    source: ['s4-safeguarding'],
    reads: ['share'],
    sentence: 'Danger to life can outweigh confidence, one case at a time.',
    when: (facts) => facts.purpose === 'emergency',
    gives: () => ({ commonLaw: 'overriding_public_interest', actions: caseByCase }),
  },
  {
    id: 'C1',
    standing: 'service',
    source: ['s0-healthcare-workers', 's0-common-law', 's3-common-law', 's4-implied'],
    reads: ['service'],
    sentence: 'People who come for care expect their team to know what it needs, unless they have said no. Staff must have a part in that care.',
    when: (facts) => facts.purpose === 'individual' && isCare(facts),
    gives: () => ({ commonLaw: 'implied_consent', actions: ['CHECK_OBJECTIONS'] }),
  },
  {
    id: 'C2',
    standing: 'service',
    source: ['s0-common-law', 's1-consent'],
    reads: ['service'],
    sentence:
      'People do not expect a service wider than care to know about them. Staff explain what will be sent, ask first and write the answer in the person’s record.',
    saidOf: ({ highHarm, nameless }) => {
      if (highHarm) return { sentence: askedSafely };
      return nameless ? { sentence: askedNameless } : undefined;
    },
    when: (facts) => facts.purpose === 'individual',
    gives: () => ({ commonLaw: 'explicit_consent', actions: widerConsentActions }),
  },
  {
    id: 'C5',
    standing: 'guidance',
    source: ['s4-explicit'],
    reads: ['share', 'legal-need'],
    sentence: 'A purpose beyond one person’s care normally needs that person’s clear yes.',
    when: (facts) => Boolean(facts.explicitConsentPracticable),
    gives: () => ({ commonLaw: 'explicit_consent', actions: consentActions }),
  },
  {
    id: 'C6',
    standing: 'guidance',
    source: ['s4-approvals', 'copi-2002', 'ndoo-policy'],
    reads: ['legal-need', 'nation'],
    sentence:
      'Where asking is not practicable, an approval under section 251 can lift the duty of confidence. It is for research or planning in England and Wales.',
    when: isApprovable,
    gives: () => ({ commonLaw: 's251_support', actions: ['ATTACH_S251_APPROVAL'] }),
  },
  {
    id: 'C8',
    standing: 'guidance',
    source: ['s3-common-law', 's4-approvals'],
    reads: ['share', 'legal-need'],
    sentence: 'What was given in confidence is passed on only with a yes, a law or an approval. There is none here.',
    when: () => true,
    gives: (facts) => ({
      commonLaw: null,
      status: 'blocked',
      warnings: [facts.purpose === 'other' ? 'NO_COMMON_LAW_BASIS' : 'SEEK_CONSENT_ANONYMISE_OR_S251'],
    }),
  },
];

/** Whose health details a yes covers. A carer’s or parent’s yes covers nobody’s but their own, which no value stands for: it goes to review. */
const ownDetails = { person: 'person', family: 'family', carer: undefined, parent: undefined } as const;

export const afterCommonLaw: readonly FlowRule[] = [
  {
    id: 'C10',
    standing: 'suggestion',
    source: ['s0-common-law', 's4-explicit'],
    reads: ['carers', 'items'],
    sentence:
      'One person’s yes covers that person’s own details. The other person is asked too, or their health details are left out. Where the referral itself shows them, nothing is sent without that yes.',
    when: (facts, so) =>
      so.commonLaw === 'explicit_consent' && hasSpecialCategory(facts) && ownDetails[facts.consentFrom ?? 'person'] !== (facts.healthDataAbout ?? 'person'),
    gives: () => ({ status: 'needs_review', warnings: ['WHOSE_CONSENT'], actions: ['ASK_EACH_PERSON'] }),
  },
  {
    id: 'R1',
    standing: 'suggestion',
    source: ['s4-approvals'],
    reads: ['share'],
    sentence: 'Research with people’s information needs its own approvals first.',
    when: (facts) => facts.purpose === 'research',
    gives: () => ({ actions: ['RESEARCH_APPROVALS'] }),
  },
];
