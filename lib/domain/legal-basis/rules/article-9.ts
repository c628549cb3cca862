// UK GDPR Article 9: each party’s own condition for health and other special category details (A9.1 to A9.11).
import type { FlowFacts, Purpose } from '../facts';
import type { Art9 } from '../result';
import type { Finding } from './finding';
import { hasSpecialCategory, isCare } from './readings';
import type { ConditionRule, FlowRule, LegalRule, PartyView } from './rule';

const forOnePerson = ({ facts }: PartyView) => facts.purpose === 'individual';
const publicOrBound = ({ party }: PartyView) => party.isPublicAuthority || party.confidentialityDuty;

/** Rule A9.3 where it is no service wider than care that asks: sharing beyond one person’s care. */
const beyondCare: Readonly<Partial<Record<Purpose, Partial<LegalRule>>>> = {
  planning: {
    sentence:
      'Running health and care services is a reason for public bodies and for people bound to confidence. Anybody else asks each person for explicit consent, or leaves health details out.',
    reads: ['share', 'items', 'confidentiality'],
  },
  other: {
    sentence: 'We know no other condition that fits this purpose. Each person is asked for explicit consent, or health details are left out.',
    reads: ['share', 'items'],
  },
};

/** Nobody is asked under a law that is named (rule A9.11). */
const underALaw: Partial<LegalRule> = {
  sentence:
    'A service wider than care has no care purpose to rely on. That leaves explicit consent, and under the law that is named nobody is asked for it: another condition is needed.',
  reads: ['service', 'legal-need', 'items'],
};

/** The first that applies decides. Asked only while special category details flow. */
export const article9Rules: readonly ConditionRule<Art9>[] = [
  {
    id: 'A9.4',
    standing: 'suggestion',
    source: ['uk-gdpr-9', 'dpa-2018-sch1-para18', 'dpa-2018-sch1-para19'],
    reads: ['share', 'items'],
    condition: '9(2)(g)+Sch1p18',
    sentence:
      'Health details may be used to keep a child or an adult at risk safe. That is for when consent cannot be had, or asking would defeat it. A policy document must say how.',
    caveat: 'Ask your data protection officer to confirm that Data Protection Act 2018 Schedule 1 paragraph 18 covers what you plan',
    when: ({ facts }) => facts.purpose === 'safeguarding',
    actions: () => ['APPROPRIATE_POLICY_DOCUMENT'],
  },
  {
    id: 'A9.5',
    standing: 'suggestion',
    source: ['uk-gdpr-9', 'ico-special-category'],
    reads: ['share', 'items'],
    condition: '9(2)(c)',
    sentence: 'In danger to life health details may be used, but only if the person cannot say yes or no.',
    when: ({ facts }) => facts.purpose === 'emergency',
    warnings: ['VITAL_INTERESTS_ONLY_IF_INCAPABLE'],
  },
  {
    id: 'A9.6',
    standing: 'suggestion',
    source: ['uk-gdpr-9', 'dpa-2018-sch1-para4', 'uk-gdpr-84b'],
    reads: ['share', 'items'],
    condition: '9(2)(j)+Sch1p4',
    sentence: 'Research has a condition of its own, with its own safeguards.',
    caveat: 'Ask your data protection officer to confirm which safeguards for research the law asks of you now',
    when: ({ facts }) => facts.purpose === 'research',
  },
  {
    id: 'A9.7',
    standing: 'suggestion',
    source: ['uk-gdpr-9-2-h', 'dpa-2018-sch1-para2'],
    reads: ['share', 'items', 'confidentiality'],
    condition: '9(2)(h)+Sch1p2',
    sentence:
      'Running health and care services is a purpose that the law knows, for public bodies and people bound to confidence. Anonymous counts are better.',
    when: (view) => view.facts.purpose === 'planning' && publicOrBound(view),
  },
  {
    id: 'A9.10',
    standing: 'suggestion',
    source: ['dpa-2018-sch1-para2', 'dpa-2018-s11'],
    reads: ['care-giver', 'items'],
    condition: '9(2)(a)',
    sentence: 'Being the one that sends does not make an organisation a care provider. It asks for explicit consent of its own.',
    when: (view) => forOnePerson(view) && view.side === 'sharing' && view.party.givesCare === false,
    actions: () => ['VCS_EXPLICIT_CONSENT'],
  },
  {
    id: 'A9.1',
    standing: 'care',
    source: ['s3-uk-gdpr', 'uk-gdpr-9-2-h', 'dpa-2018-sch1-para2', 'dpa-2018-s11'],
    reads: ['service', 'items', 'confidentiality'],
    condition: '9(2)(h)+Sch1p2',
    sentence: 'Giving health or social care, and referring for it, is a reason to use health details. Everyone who handles them must be bound to confidence.',
    when: (view) => forOnePerson(view) && (view.side === 'sharing' || isCare(view.facts)),
  },
  {
    id: 'A9.3',
    standing: 'suggestion',
    source: ['dpa-2018-sch1-para2', 'uk-gdpr-9', 'ico-special-category'],
    reads: ['service', 'items'],
    condition: '9(2)(a)',
    sentence:
      'A service wider than care has no care purpose to rely on. It asks each person for explicit consent in statement B, unless neither the details nor the referral show health.',
    saidOf: ({ purpose, commonLaw }) => (purpose === 'individual' && commonLaw === 'statutory_duty' ? underALaw : beyondCare[purpose]),
    when: () => true,
    actions: (view) => ['VCS_EXPLICIT_CONSENT', ...(forOnePerson(view) ? ['STRIP_HEALTH_DATA_IF_POSSIBLE'] : [])],
  },
];

/** A9.2: asked once the conditions are settled, of each party that stands on the care condition, by rule A9.1, by A9.7 or by choice: Article 9(3) asks it of all. */
export const secrecyRule: FlowRule = {
  id: 'A9.2',
  standing: 'suggestion',
  source: ['uk-gdpr-9-3', 'dpa-2018-s11'],
  reads: ['confidentiality'],
  sentence: 'This reason holds only where everyone who handles the details, volunteers too, is bound to keep them private. A signed undertaking does it.',
  when: ({ sharing, receiving }, so) =>
    (so.art9.sharing === '9(2)(h)+Sch1p2' && !sharing.confidentialityDuty) || (so.art9.receiving === '9(2)(h)+Sch1p2' && !receiving.confidentialityDuty),
  gives: () => ({ status: 'needs_review', warnings: ['SECRECY_DUTY_MISSING'], actions: ['BIND_STAFF_TO_CONFIDENTIALITY'] }),
};

/** Nobody is asked under a law; and where people are asked all the same, whoever cannot decide gives no yes. */
const nobodySaysYes = ({ mayLackCapacity }: FlowFacts, { rules, commonLaw }: Finding): boolean =>
  rules.includes('C9') ? commonLaw === 'statutory_duty' || Boolean(mayLackCapacity) : rules.includes('C7') && commonLaw === 'statutory_duty';

/**
 * A9.11: a law lifts the duty of confidence and nothing more, so another condition is to be chosen. For one person’s care it is as with a task
 * that no law is named for yet (A6.2): the footing stands and the final version waits for the choice, which no reason in writing takes the place
 * of. No consent action is added (rule C9). Where people are asked all the same, some of whom cannot decide, it asks for a second look.
 */
const nobodyAskedRule: FlowRule = {
  id: 'A9.11',
  standing: 'suggestion',
  source: ['uk-gdpr-7', 'uk-gdpr-9'],
  reads: ['legal-need', 'items'],
  sentence:
    'A law that lifts the duty of confidence gives no condition for health details. Nobody need be asked under it, and whoever is not asked has given no explicit consent.',
  caveat: 'Ask your data protection officer to confirm which other condition fits',
  when: (facts, so) => (so.art9.sharing === '9(2)(a)' || so.art9.receiving === '9(2)(a)') && nobodySaysYes(facts, so),
  gives: ({ purpose }, { commonLaw }) =>
    purpose === 'individual'
      ? {
          warnings: ['NOBODY_SAYS_YES'],
          ...(commonLaw === 'statutory_duty'
            ? { actions: ['CHOOSE_ANOTHER_CONDITION'], drops: ['VCS_EXPLICIT_CONSENT', 'STRIP_HEALTH_DATA_IF_POSSIBLE'] }
            : { status: 'needs_review' }),
        }
      : { status: 'needs_review', warnings: ['LAW_GIVES_NO_CONDITION'] },
};

const disclosingAims: readonly (string | undefined)[] = ['religious', 'political', 'philosophical', 'trade_union'];

export const afterArticle9: readonly FlowRule[] = [
  secrecyRule,
  nobodyAskedRule,
  {
    id: 'A9.8',
    standing: 'suggestion',
    source: ['uk-gdpr-9-2-d', 'dpa-2018-sch1-para31'],
    reads: ['legal-need'],
    sentence:
      'This condition is for bodies with a political, philosophical, religious or trade union aim, about their members and regular contacts. It lets nothing leave such a body without a person’s yes.',
    when: (facts) => Boolean(facts.proposed9d),
    gives: ({ sharing, receiving }) => ({
      status: 'blocked',
      warnings: [disclosingAims.includes(receiving.aim) || disclosingAims.includes(sharing.aim) ? 'ART9_2_D_NO_DISCLOSURE' : 'ART9_2_D_NOT_OPEN'],
    }),
  },
  {
    id: 'A9.9',
    standing: 'suggestion',
    source: ['uk-gdpr-5', 'uk-gdpr-9'],
    reads: ['other-special'],
    sentence: 'Ethnicity, religion, sexual orientation and the like are shared only where the reason for each is written down.',
    when: (facts) => hasSpecialCategory(facts) && Boolean(facts.otherSpecial),
    gives: () => ({ actions: ['JUSTIFY_SPECIAL_CATEGORY'] }),
  },
];
