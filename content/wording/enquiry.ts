// The words of the public enquiry’s answer, “May we share this?”.
import type { NotSureWords } from '@/lib/domain/legal-basis/enquiry/enquiry-card';
import type { EnquiryAnswers } from '@/lib/domain/legal-basis/enquiry/answers';
import type { CommonLaw, Status } from '@/lib/domain/legal-basis/result';
import type { GuidanceSlug } from '../guidance/slugs';
import type { ExitId } from '@/lib/domain/questions/form';

export const enquiryWords = {
  title: 'May we share this?',
  lead: 'Answer a few questions about the kind of sharing. You get the rules that apply, with where each comes from. Nobody has to log in.',
  keepsNothing: 'We keep none of it: your choices stand only in the address of this page. Type nothing about a real person.',
  danger: 'If somebody is in danger now, ring 999. You do not need an agreement first.',
  see: 'See the answer',
  continue: 'Continue',
  notAdvice: 'This is not legal advice. It is what our rules make of your answers. Your information governance (IG) lead or data protection officer decides.',
  print: 'To keep this page, print it or save its address. The address holds your choices and nothing else.',
  more: 'Read more',
  answers: 'Your answers',
  again: 'Start again',
  rulesHeading: 'Rules and sources',
  rule: 'Rule',
  change: 'Change',
  answerRead: 'It follows from your answer',
  answersRead: 'It follows from your answers',
  from: 'It comes from',
  unread: 'We have not read these ourselves:',
  sourcesHeading: 'Sources',
  sources: 'Unless a source says something else:',
  moreGuidance: 'More in our guidance:',
  told: 'What people are told',
  inShort: 'In short',
  first: 'Look at this first',
  goodToKnow: 'Good to know',
  workedOut: 'Worked out from your answers by our rules of',
  suggestion: 'Our own suggestion',
  api: 'A computer program can ask the same rules.',
  apiLink: 'Read how it asks',
  start: {
    heading: 'Put it in writing',
    text: 'An agreement says all this in about 4 pages. We carry your answers over as suggestions, and you confirm each of them.',
    button: 'Start an agreement with these answers',
    logIn: 'You log in first.',
    together: 'Before you send it, say on “Check your answers” that both decide together.',
    from: 'From “May we share this?”, for you to check',
    notHere: 'Here a health or care organisation starts the agreement, and a charity answers it. For any other pair, take this answer to your IG lead.',
  },
} as const;

/** The answer in one line. Never more than the rules say: a yes rests on what the page lists. */
export const enquiryHeadings: Readonly<Record<Status, string>> = {
  ok: 'Yes, if you do what this page lists',
  needs_review: 'Perhaps, but somebody must look at it first',
  blocked: 'No, not as it stands',
  out_of_scope: 'Other guidance decides this',
  wrong_instrument: 'You need another kind of agreement',
  not_needed: 'You do not need an agreement for this',
};

/** The mark beside the answer where the rules find nothing against it. An agreement says that it is ready; here there is none yet. */
export const enquiryReady = { planned: 'Can go ahead with these steps', caseByCase: 'Decide case by case' } as const;

/** What stands above the other ways, by what they are: something else to use, what to do where no agreement is needed, where to look in danger. */
export const enquiryWays = {
  instead: 'What to use instead',
  notNeeded: 'What to do',
  caseByCase: 'Where to look',
  advocacy: 'If a law gives the advocate a right',
} as const;

/** For one case at a time, where no agreement has to be waited for. */
export const enquiryCaseHeading = 'Perhaps: decide it for this one case';

/** What is taken as true where somebody was not sure. */
export const enquiryNotSure: NotSureWords = {
  care: 'You were not sure that people would call it care. We took it as wider than care, so staff ask each person first.',
  led: 'You were not sure that professionals lead the service. We took it as wider than care, so staff ask each person first.',
  confirm: 'You were not sure what kind of service it is. We took the safer answer. Ask the service.',
  senderPaid: 'You were not sure who pays the organisation that shares. We took it that no public body does.',
  receiverPaid: 'You were not sure who pays for the service. We took it that no public body does.',
  casework: 'You were not sure if this is children’s social care. We took it that it is. Ask, and change your answer if it is not.',
  bound: 'You were not sure that everybody is bound to keep the details private. We took it that they are not yet.',
  carers: 'You were not sure who says yes. We took it that each person does, for their own details.',
  law: 'You were not sure about a law. We took it that there is none. If there is one, the answer changes.',
};

/** Pages for sharing that needs another route say what to use instead: the enquiry repeats it. */
export const enquiryInstead: Readonly<Partial<Record<NonNullable<EnquiryAnswers['purpose']>, ExitId>>> = {
  safeguarding: 'X1',
  emergency: 'X1',
  research: 'X2',
  planning: 'X2',
  other: 'X2',
  totals: 'X3',
  signpost: 'X5',
};

/** Fundraising has no such page. */
export const enquiryFundraising = [
  'Ask people for themselves: they can sign up with the charity',
  'Your data protection officer knows the rules on marketing',
] as const;

/** Entries of the guidance that go with an answer: of what was chosen, and of the footing that the rules found. */
export const enquiryGuidance = {
  footing: {
    implied_consent: ['implied-or-explicit-consent', 'objections'],
    explicit_consent: ['implied-or-explicit-consent', 'consent-and-uk-gdpr'],
    statutory_duty: ['reasons-under-article-6'],
    overriding_public_interest: ['safeguarding', 'danger-to-life'],
    s251_support: ['section-251', 'national-data-opt-out'],
    not_engaged: [],
  },
  nation: { england: [], wales: ['wales'], scotland: ['scotland'], ni: ['northern-ireland'] },
  people: {
    adults: [],
    'may-lack-capacity': ['lack-of-capacity'],
    young: ['children-and-young-people'],
    children: ['children-and-young-people'],
    carers: ['when-family-ask'],
  },
  details: {
    everyday: ['minimum-information'],
    health: ['health-details-and-article-9'],
    clinical: ['health-details-and-article-9'],
    sensitive: ['health-details-and-article-9'],
    offences: ['criminal-offence-details'],
    danger: ['minimum-information', 'secure-email'],
    'gender-history': ['gender-history'],
  },
  advocacy: ['statutory-advocates'],
  fundraising: ['fundraising-and-marketing'],
} as const satisfies {
  readonly footing: Readonly<Record<CommonLaw, readonly GuidanceSlug[]>>;
  readonly nation: Readonly<Record<NonNullable<EnquiryAnswers['nation']>, readonly GuidanceSlug[]>>;
  readonly people: Readonly<Record<NonNullable<EnquiryAnswers['who']>[number], readonly GuidanceSlug[]>>;
  readonly details: Readonly<Record<NonNullable<EnquiryAnswers['details']>[number], readonly GuidanceSlug[]>>;
  /** Where a law gives an advocate a right. */
  readonly advocacy: readonly GuidanceSlug[];
  readonly fundraising: readonly GuidanceSlug[];
};
