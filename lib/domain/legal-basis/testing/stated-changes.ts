// What the rules state of one changed fact: these outputs change, and no other. Written from the rules’ text a second time, so that a
// slip in either is seen.
import type { FlowFacts, PartyFacts } from '../facts';
import type { FlowResult, Status } from '../result';
import { sortedOnce, worse } from '../rules/finding';
import { commissionedForCare, hasSpecialCategory, isCare } from '../rules/readings';

export type Outcome = Omit<FlowResult, 'options' | 'overrides' | 'rules' | 'decidedBy' | 'broughtBy'>;
export const outcome = ({ options: _o, overrides: _v, rules: _r, decidedBy: _d, broughtBy: _b, ...rest }: FlowResult): Outcome => rest;

export interface Change {
  /** The fact that changes, or undefined where the change says nothing about these facts. */
  readonly to: (facts: FlowFacts, before: Outcome) => FlowFacts | undefined;
  /** What follows, and nothing else. */
  readonly then: (before: Outcome, facts: FlowFacts) => Partial<Outcome>;
}

const more = (ids: readonly string[], ...added: readonly string[]) => sortedOnce([...ids, ...added]);
const less = (ids: readonly string[], ...gone: readonly string[]) => ids.filter((id) => !gone.includes(id));
const review = (status: Status) => worse(status, 'needs_review');
const party = (facts: FlowFacts, side: 'sharing' | 'receiving', changes: Partial<PartyFacts>): FlowFacts => ({
  ...facts,
  [side]: { ...facts[side], ...changes },
});
const set = (fact: keyof FlowFacts) => (facts: FlowFacts) => (facts[fact] === true ? undefined : { ...facts, [fact]: true });
const usable = ({ status }: Outcome) => status !== 'blocked';

export const statedChanges: Readonly<Record<string, Change>> = {
  'clinical detail for a service wider than care, for one person': {
    to: set('clinicalDetail'),
    then: ({ status, warnings }, facts) =>
      isCare(facts) || facts.purpose !== 'individual' ? {} : { status: review(status), warnings: more(warnings, 'EXCESSIVE_FOR_NON_CLINICAL') },
  },
  'details that could endanger somebody (W1)': {
    to: set('highHarmItems'),
    then: ({ actions, warnings }) => ({ actions: more(actions, 'JUSTIFY_HIGH_HARM'), warnings: more(warnings, 'HIGH_HARM_ITEMS') }),
  },
  'gender history (P4)': {
    to: set('genderHistory'),
    then: ({ status, actions, warnings }) => ({
      status: review(status),
      actions: more(actions, 'EXCLUDE_GENDER_HISTORY'),
      warnings: more(warnings, 'GRA_S22'),
    }),
  },
  'people who may not be able to decide (P1)': {
    to: set('mayLackCapacity'),
    // Whom an advocate’s law is for is among the people then (P6).
    then: ({ actions, warnings }) => ({ actions: more(actions, 'CAPACITY_PATHWAY'), warnings: less(warnings, 'LAW_FOR_UNABLE') }),
  },
  'children (P2, P3)': {
    to: set('children'),
    then: ({ actions, warnings }, { purpose, jurisdiction }) => ({
      actions: more(actions, 'CHILD_FRIENDLY_NOTICE', 'COMPETENCE_AND_PARENTAL_RESPONSIBILITY'),
      warnings: purpose === 'safeguarding' && jurisdiction === 'england' ? more(warnings, 'CHILDREN_ACT_2004_16LA') : warnings,
    }),
  },
  'a sender that shows health, where health details flow already (G7)': {
    to: (facts) => (hasSpecialCategory(facts) && !facts.healthByInference ? { ...facts, healthByInference: true } : undefined),
    then: ({ warnings }) => ({ warnings: more(warnings, 'REFERRAL_REVEALS_HEALTH') }),
  },
  'ethnicity and the like, where health details flow already (A9.9)': {
    to: (facts) => (hasSpecialCategory(facts) && !facts.otherSpecial ? { ...facts, otherSpecial: true } : undefined),
    then: ({ actions }) => ({ actions: more(actions, 'JUSTIFY_SPECIAL_CATEGORY') }),
  },
  'health details, where none flowed': {
    to: (facts) => (hasSpecialCategory(facts) ? undefined : { ...facts, healthData: true }),
    then: article9From,
  },
  'details about offences (A10)': { to: set('criminalData'), then: article10From },
  'a log-in in place of a message (T2, T3)': {
    to: (facts) => (facts.method === 'access' ? undefined : { ...facts, method: 'access' }),
    then: ({ status, actions, warnings }, facts) => ({
      actions: more(actions, 'ROLE_BASED_ACCESS', 'AUDIT_ACCESS', 'LEAVERS_REMOVED'),
      ...(isCare(facts) ? {} : { status: review(status), warnings: more(warnings, 'ACCESS_EXCEEDS_MINIMUM') }),
    }),
  },
  'deciding together (G6)': {
    to: (facts) => party(facts, 'sharing', { role: 'joint_controller' }),
    then: ({ actions }) => ({ actions: more(actions, 'JOINT_CONTROLLER_ARRANGEMENT') }),
  },
  'a public function (H1)': {
    to: (facts) => party(facts, 'sharing', { hraPublicFunction: true }),
    then: ({ actions }) => ({ actions: more(actions, 'ARTICLE8_NECESSITY_STATEMENT') }),
  },
  'the way back (A6.7)': {
    to: set('returnFlow'),
    then: ({ art6, commonLaw, actions }, { sharing }) =>
      sharing.isPublicAuthority && art6.receiving === '6(1)(f)'
        ? {
            art6: { ...art6, returnFlow: '6(1)(ea)' },
            actions: more(actions, 'STATE_PUBLIC_TASK_REQUEST', ...(commonLaw === 'explicit_consent' ? ['CONSENT_COVERS_RETURN_FLOW'] : [])),
          }
        : {},
  },
  'a letter that exempts from the national opt-out (N1)': {
    to: set('s251NdooExempt'),
    then: ({ ndoo, actions }) => (ndoo === 'apply' ? { ndoo: 'exempt', actions: more(less(actions, 'APPLY_NDOO'), 'EVIDENCE_NDOO_EXEMPTION') } : {}),
  },
  'a team that people use without a name (P5)': {
    to: set('anonymousAccessService'),
    then: ({ status, actions, warnings }, { jurisdiction }) => ({
      status: review(status),
      sharingDuty251B: false,
      nhsNumber: jurisdiction === 'england' ? 'leave_out' : 'not_applicable',
      actions: less(actions, 'INCLUDE_NHS_NUMBER'),
      warnings: more(warnings, 'ANONYMOUS_ACCESS_PROVIDER'),
    }),
  },
  'a service that people use without a name (P7)': {
    to: set('anonymousAccessReceiving'),
    then: ({ status, actions, warnings }, { jurisdiction }) => ({
      status: review(status),
      sharingDuty251B: false,
      nhsNumber: jurisdiction === 'england' ? 'leave_out' : 'not_applicable',
      actions: less(actions, 'INCLUDE_NHS_NUMBER'),
      warnings: more(warnings, 'ANONYMOUS_ACCESS_RECEIVING'),
    }),
  },
  'who pays the partner for health care (A6.2, S1): T01 against T02': {
    to: (facts) =>
      facts.receiving.isPublicAuthority || facts.receiving.ownTaskInLaw || facts.returnFlow || commissionedForCare(facts.receiving)
        ? undefined
        : party(facts, 'receiving', { commissioned: 'health' }),
    then: paidForCare,
  },
  'a condition that nobody may use (A9.8)': {
    to: set('proposed9d'),
    then: ({ actions, warnings }) => ({
      status: 'blocked',
      actions: less(actions, 'PRIVACY_NOTICE_BOTH', 'OBJECTION_ROUTE', 'SECURE_TRANSFER', 'DSPT_ASSURANCE', 'LOCAL_ASSURANCE_STANDARD'),
      warnings: more(warnings, 'ART9_2_D_NOT_OPEN'),
    }),
  },
  'Wales in place of England (G5, S, N)': {
    to: (facts) => (facts.jurisdiction === 'england' ? { ...facts, jurisdiction: 'wales' } : undefined),
    then: inWales,
  },
  'a social care service for under-18s alone (S3)': {
    to: (facts) => (facts.serviceKind === 'social_care' && facts.adults !== false ? { ...facts, adults: false } : undefined),
    then: ({ nhsNumber, actions }) => ({
      sharingDuty251B: false,
      nhsNumber: nhsNumber === 'required' ? 'leave_out' : nhsNumber,
      actions: less(actions, 'INCLUDE_NHS_NUMBER'),
    }),
  },
  'children’s social care (G1)': {
    to: (facts) => ({ ...facts, childrensSocialCare: true }),
    then: () => ({ ...stopped, status: 'out_of_scope', warnings: ['USE_CHILDRENS_GUIDANCE'] }),
  },
  'a party that only follows instructions (G3)': {
    to: (facts) => party(facts, 'sharing', { role: 'processor' }),
    then: () => ({ ...stopped, status: 'wrong_instrument', warnings: ['USE_PROCESSING_CONTRACT'] }),
  },
  'nobody recognisable (G2)': {
    to: (facts) => ({ ...facts, anonymous: true }),
    then: () => ({ ...stopped, status: 'not_needed', commonLaw: 'not_engaged', actions: ['RECORD_ANONYMISATION'] }),
  },
  'somebody else’s health details behind one person’s yes (C10)': {
    to: (facts) => ({ ...facts, healthDataAbout: 'cared_for' }),
    then: ({ status, commonLaw, actions, warnings }, facts) =>
      commonLaw === 'explicit_consent' && hasSpecialCategory(facts)
        ? { status: review(status), actions: more(actions, 'ASK_EACH_PERSON'), warnings: more(warnings, 'WHOSE_CONSENT') }
        : {},
  },
  'a police force that receives (L1)': {
    to: (facts) => (hasSpecialCategory(facts) ? undefined : party(facts, 'receiving', { lawEnforcement: true })),
    then: fromPolice,
  },
};

const stopped: Outcome = {
  status: 'blocked',
  commonLaw: null,
  sharingDuty251B: false,
  art6: { sharing: null, receiving: null },
  art9: { sharing: null, receiving: null },
  art10: { sharing: null, receiving: null },
  nhsNumber: 'not_applicable',
  ndoo: 'not_applicable',
  actions: [],
  warnings: [],
};

function article9From({ status, commonLaw, actions, warnings }: Outcome, facts: FlowFacts): Partial<Outcome> {
  const { purpose, sharing, receiving } = facts;
  const bound = (one: PartyFacts) => one.isPublicAuthority || one.confidentialityDuty;
  const of = (side: 'sharing' | 'receiving') => {
    const one = facts[side];
    if (purpose === 'safeguarding') return '9(2)(g)+Sch1p18';
    if (purpose === 'emergency') return '9(2)(c)';
    if (purpose === 'research') return '9(2)(j)+Sch1p4';
    if (purpose === 'planning') return bound(one) ? '9(2)(h)+Sch1p2' : '9(2)(a)';
    if (purpose === 'other') return '9(2)(a)';
    if (side === 'sharing') return one.givesCare === false ? '9(2)(a)' : '9(2)(h)+Sch1p2';
    return isCare(facts) ? '9(2)(h)+Sch1p2' : '9(2)(a)';
  };
  const art9 = { sharing: of('sharing'), receiving: of('receiving') } as const;
  const open = (art9.sharing === '9(2)(h)+Sch1p2' && !sharing.confidentialityDuty) || (art9.receiving === '9(2)(h)+Sch1p2' && !receiving.confidentialityDuty);
  const consent = Object.values(art9).includes('9(2)(a)');
  // A9.11: a law is named, so nobody is asked.
  const unasked = consent && commonLaw === 'statutory_duty';
  const noCondition = unasked && purpose !== 'individual';
  const consentActions = [
    ...(consent ? ['VCS_EXPLICIT_CONSENT'] : []),
    ...(purpose === 'individual' && !isCare(facts) ? ['STRIP_HEALTH_DATA_IF_POSSIBLE'] : []),
  ];
  return {
    art9,
    status: open || noCondition ? review(status) : status,
    warnings: more(
      warnings,
      ...(open ? ['SECRECY_DUTY_MISSING'] : []),
      ...(purpose === 'emergency' ? ['VITAL_INTERESTS_ONLY_IF_INCAPABLE'] : []),
      ...(unasked ? [noCondition ? 'LAW_GIVES_NO_CONDITION' : 'NOBODY_SAYS_YES'] : []),
    ),
    actions: more(
      actions,
      ...(open ? ['BIND_STAFF_TO_CONFIDENTIALITY'] : []),
      ...(purpose === 'safeguarding' ? ['APPROPRIATE_POLICY_DOCUMENT'] : []),
      ...(unasked && !noCondition ? ['CHOOSE_ANOTHER_CONDITION'] : consentActions),
    ),
  };
}

function article10From({ status, actions, warnings }: Outcome, facts: FlowFacts): Partial<Outcome> {
  const both = (code: 'Sch1p18' | 'Sch1p2' | 'Sch1p29') => ({ sharing: code, receiving: code });
  if (facts.purpose === 'safeguarding') return { art10: both('Sch1p18'), actions: more(actions, 'APPROPRIATE_POLICY_DOCUMENT', 'JUSTIFY_CRIMINAL_DATA') };
  if (facts.purpose === 'individual' && isCare(facts)) return { art10: both('Sch1p2'), actions: more(actions, 'JUSTIFY_CRIMINAL_DATA') };
  return {
    art10: both('Sch1p29'),
    status: review(status),
    warnings: more(warnings, 'CRIMINAL_DATA_NON_CARE'),
    actions: more(actions, 'VCS_EXPLICIT_CONSENT', 'JUSTIFY_CRIMINAL_DATA'),
  };
}

function paidForCare({ art6, sharingDuty251B, actions }: Outcome, facts: FlowFacts): Partial<Outcome> {
  if (facts.purpose !== 'individual' || !isCare(facts)) return {};
  const { sharing, jurisdiction, serviceKind, adults } = facts;
  const duty = jurisdiction === 'england' && (sharing.isPublicAuthority || commissionedForCare(sharing)) && (serviceKind === 'health_care' || adults !== false);
  const assessed = art6.sharing === '6(1)(f)';
  return {
    art6: { ...art6, receiving: '6(1)(e)' },
    sharingDuty251B: sharingDuty251B || duty,
    actions: more(less(actions, ...(assessed ? [] : ['LEGITIMATE_INTERESTS_ASSESSMENT'])), 'NAME_OWN_TASK'),
  };
}

function inWales(before: Outcome): Partial<Outcome> {
  const { status, actions, warnings } = before;
  const only = ['INCLUDE_NHS_NUMBER', 'APPLY_NDOO', 'EVIDENCE_NDOO_EXEMPTION', 'DSPT_ASSURANCE'];
  return {
    status: review(status),
    sharingDuty251B: false,
    nhsNumber: 'not_applicable',
    ndoo: 'not_applicable',
    actions: more(less(actions, ...only), ...(usable(before) ? ['LOCAL_ASSURANCE_STANDARD'] : [])),
    warnings: more(less(warnings, 'CHILDREN_ACT_2004_16LA'), 'CHECK_WALES_RULES'),
  };
}

function fromPolice({ status, art6, art9, art10, actions, warnings }: Outcome, facts: FlowFacts): Partial<Outcome> {
  const { returnFlow: _, ...six } = art6;
  const ownTask = art6.receiving === '6(1)(e)' && !facts.receiving.isPublicAuthority;
  const gone = [
    'STATE_PUBLIC_TASK_REQUEST',
    'CONSENT_COVERS_RETURN_FLOW',
    ...(ownTask && !(art6.sharing === '6(1)(e)' && !facts.sharing.isPublicAuthority) ? ['NAME_OWN_TASK'] : []),
    ...(art6.sharing === '6(1)(f)' ? [] : ['LEGITIMATE_INTERESTS_ASSESSMENT']),
  ];
  return {
    status: review(status),
    sharingDuty251B: false,
    art6: { ...six, receiving: null },
    art9: { ...art9, receiving: null },
    art10: facts.criminalData ? { ...art10, receiving: null } : art10,
    actions: less(actions, ...gone),
    warnings: more(warnings, 'LAW_ENFORCEMENT_PARTY'),
  };
}
