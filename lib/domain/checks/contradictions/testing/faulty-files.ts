// Agreements with one fault each, made from sound ones: a copied, renewed or hurried draft in which two answers do not fit together.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile as debt } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice as hospice, exerciseClass } from '@/lib/domain/print/testing/other-files';
import type { Organisation } from '@/lib/domain/people/organisation';
import {
  advised,
  careTest,
  igReview,
  items,
  kept,
  named,
  ownPurpose,
  partner,
  sharing,
  team,
  terms,
  theirs,
  usual,
  withAnswers,
  withChecklist,
  without,
} from './changed-files';
import { aboutConsent } from './faulty-consent';
import { functionOnInterests } from './function-on-interests';
import { saidPlainly } from './plainly-faulty-files';

const ownOf = (otherLabel: string, otherCategory: string): Given =>
  items([...usual, 'other'], { 'details-choose': { items: [...usual, 'other'], otherLabel, otherCategory }, 'details-why/other': { reason: 'To begin with' } });
const socialCare = withAnswers(hospice, { service: { serviceType: 'carers-support' }, ...careTest, 'who-pays': { commissioner: ['social'] } });
const noGuardian = (file: AgreementFile, side: 'sharing' | 'partner'): AgreementFile => {
  const of = file[side];
  if (!of) throw new Error('no such side');
  const { caldicott: _, caldicottAlternative: __, ...contacts } = of.contacts;
  return { ...file, [side]: { ...of, contacts } };
};
const accessed: Given = {
  'send-how': { methods: ['access'] },
  'send-how-access': { system: 'Our case system', jobs: 'the referrals nurse', review: 'every month' },
};
const abuse: Given = { service: { serviceType: 'domestic-abuse' } };
export const abuseTold = withAnswers(debt, {
  ...abuse,
  ...items([...usual, 'domestic-abuse'], { 'details-why/domestic-abuse': { reason: 'To plan the person’s safety' } }),
});
const nobody = { name: 'Front desk', role: 'Reception' };

type Seeds = Readonly<Record<string, AgreementFile>>;

/** Advocacy that names the Care Act, in one nation. */
export const careAct = (nation: Organisation['nation']): AgreementFile =>
  sharing(
    withAnswers(debt, {
      service: { serviceType: 'advocacy' },
      'service-confirm': { confirm: 'yes' },
      'law-gives-right': { law: 'other', act: 'Care Act 2014, section 67' },
    }),
    { nation },
  );

const aboutParties: Seeds = {
  'sharing-safeguarding-lead-missing': named(debt, { safeguarding: { name: '', role: '' } }),
  'receiving-safeguarding-lead-missing': theirs(debt, { safeguarding: { name: ' ', role: '' } }),
  'sharing-officer-not-named': named(igReview(debt, { dpoAdvice: 'She agrees', dpoDate: '2026-11-18' }), { dpo: undefined }),
  'receiving-officer-not-named': advised(debt),
  'no-number-for-concerns': named(withAnswers(debt, { back: { back: ['safety'] } }), {
    safeguarding: { name: 'Ada Bell', role: 'Lead', email: 'ada@surgery.example' },
  }),
  'sharing-contact-unreachable': named(debt, { objections: nobody }),
  'receiving-contact-unreachable': theirs(debt, { incidents: nobody }),
  'sharing-caldicott-missing': noGuardian(sharing(socialCare, { kind: 'council' }), 'sharing'),
  'receiving-caldicott-missing': noGuardian(socialCare, 'partner'),
  'place-that-may-be-secret': withAnswers(debt, { service: { serviceType: 'domestic-abuse' } }),
  'sharing-law-is-a-contract': sharing(debt, { taskInLaw: { task: 'advice', act: 'Our contract with the board' } }),
  ...functionOnInterests,
  'receiving-law-is-a-contract': withAnswers(hospice, { 'our-task': { law: 'Service level agreement with the trust' } }),
  'sharing-dspt-lapsed': sharing(debt, { dspt: { level: 'met', version: 6, published: '2024-06-12' } }),
  'receiving-dspt-lapsed': withChecklist(debt, { dspt: { status: 'met', published: '2024-06-03' } }),
  'same-organisation-twice': partner(sharing(debt, { charityNumber: '9999999' }), { charityNumber: '9999999' }),
  'one-person-signs-for-both': debt.sharingSignatory && debt.reply ? { ...debt, reply: { ...debt.reply, signatory: debt.sharingSignatory } } : debt,
  'signatories-of-one-name': { ...debt, sharingSignatory: { personId: 'another', name: 'ella park', job: 'Manager' } },
  'partner-follows-instructions': withAnswers(debt, { 'who-decides': { role: 'instructions' } }),
  'joint-without-contact-point': withAnswers(debt, { 'who-decides': { role: 'both', together: 'how people are told' } }),
  'two-nations': partner(debt, { nation: 'wales' }),
  'paid-for-here-alone': partner(hospice, { commissioned: [] }),
  'paid-for-in-profile-alone': partner(withAnswers(hospice, { 'who-pays': { commissioner: ['none'] } }), { commissioned: ['health'] }),
  'care-without-reason': withAnswers(debt, { service: { serviceType: 'dementia-support' }, ...careTest }),
  'named-right-is-a-contract': withAnswers(debt, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'other', act: 'Our policy on advocacy' },
  }),
  'law-of-another-nation': sharing(
    withAnswers(debt, { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } }),
    { nation: 'scotland' },
  ),
  'care-act-outside-england': careAct('wales'),
  'care-act-gives-no-right': careAct('england'),
  'advocate-reports-nothing': withAnswers(debt, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
  }),
  'advocate-logs-in': withAnswers(debt, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
    'send-how': { methods: ['access'] },
    'send-how-access': { system: 'Case system', jobs: 'advocates', review: 'every 3 months' },
  }),
  'service-has-rules-of-its-own': withAnswers(debt, {
    service: { serviceType: 'something-else', other: 'IMCA advocacy' },
    'people-call-it-care': { testA: 'no' },
  }),
};

const aboutPurpose: Seeds = {
  'details-for-fundraising': withAnswers(debt, ownPurpose({ purpose: 'So that people can be helped and asked to raise money' })),
  'details-perhaps-for-fundraising': withAnswers(debt, ownPurpose({ purpose: 'So that people can be helped and hear of our newsletter' })),
  'partner-writes-of-fundraising': kept(debt, {
    reason: 'change',
    want: 'Help people, and tell them of our fundraising',
    need: 'To ring them',
    fair: 'They asked',
  }),
  'partner-perhaps-writes-of-fundraising': kept(debt, {
    reason: 'change',
    want: 'Help people, and ask for donations later',
    need: 'To ring them',
    fair: 'They asked',
  }),
  'details-for-research': withAnswers(debt, ownPurpose({ purpose: 'So that people can be helped, and for research into debt' })),
  'details-perhaps-for-research': withAnswers(debt, ownPurpose({ purpose: 'So that people can be helped, and looked at by our researchers' })),
  'details-for-anything': withAnswers(debt, ownPurpose({ mayDo: 'use the details for anything it thinks useful' })),
  'details-for-counting': withAnswers(debt, ownPurpose({ mayDo: 'contact the person and evaluate the service' })),
  'details-passed-on': withAnswers(debt, ownPurpose({ mayDo: 'contact the person and pass them on to other advisers' })),
  'money-in-a-local-rule': withAnswers(debt, terms({ local: 'The Charity will indemnify the Surgery' })),
  'answer-says-nothing': withAnswers(debt, ownPurpose({ lost: 'TBC' })),
  'partner-answer-says-nothing': kept(debt, { jobs: 'n/a' }),
};

const imca = (who: readonly string[]): AgreementFile =>
  withAnswers(debt, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
    people: { who, howMany: 'under-50' },
    ...(who.includes('children') && { children: { csc: 'no' } }),
  });

const aboutPeople: Seeds = {
  'capacity-law-without-such-people': imca(['adults']),
  'capacity-law-with-children': imca(['may-lack-capacity', 'children']),
  'capacity-without-steps': without(withAnswers(debt, { people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' } }), 'capacity'),
  'capacity-steps-name-nobody': withAnswers(hospice, { capacity: { steps: 'change', stepsText: 'Staff talk about it in the team and then go ahead' } }),
  'capacity-decided-by-partner': withAnswers(hospice, { capacity: { steps: 'change', stepsText: 'The volunteer decides whether they can' } }),
  'capacity-decided-by-nobody': withAnswers(hospice, { capacity: { steps: 'change', stepsText: 'Nothing is written down' } }),
  'capacity-money-attorney': withAnswers(hospice, { capacity: { steps: 'change', stepsText: 'Staff ask the attorney for property and affairs' } }),
  'capacity-family-decides': withAnswers(hospice, { capacity: { steps: 'change', stepsText: 'The next of kin decides in their best interests' } }),
  'childrens-social-care': withAnswers(debt, { people: { who: ['children'], howMany: 'under-50' }, children: { csc: 'yes' } }),
  'children-told-nothing-for-them': withAnswers(debt, {
    people: { who: ['children'], howMany: 'under-50' },
    children: { csc: 'no' },
    'telling-people': { tell: ['notice', 'poster'], record: 'either' },
  }),
  'purpose-names-children': withAnswers(debt, ownPurpose({ purpose: 'So that children and their parents can be helped with debt' })),
  'capacity-detail-without-such-people': withAnswers(debt, items([...usual, 'capacity'], { 'details-why/capacity': { reason: 'To know whom to ask' } })),
  'carers-without-their-details': withAnswers(debt, {
    people: { who: ['adults', 'carers'], howMany: 'under-50', carerWhose: ['carer-own'], carerAgreement: 'each' },
  }),
  'health-of-others-not-said': withAnswers(debt, items([...usual, 'cared-for'], { 'details-why/cared-for': { reason: 'To plan breaks' } })),
  'contacts-of-others-not-said': withAnswers(debt, items([...usual, 'carer-details'], { 'details-why/carer-details': { reason: 'To ring somebody' } })),
};

const aboutDetails: Seeds = {
  'shared-and-left-out': withAnswers(debt, { 'left-out': { wording: 'change', text: 'Telephone number and health' } }),
  'nhs-number-where-no-duty': withAnswers(debt, items([...usual, 'nhs-number'], { 'details-why/nhs-number': { reason: 'To find the record' } })),
  'nhs-number-missing': withAnswers(hospice, items(['name', 'phone', 'contact-preference'])),
  'clinical-detail-for-wider-service': withAnswers(debt, items([...usual, 'medication'], { 'details-why/medication': { reason: 'To know more' } })),
  'too-little-to-start': withAnswers(debt, items(['name', 'consent-record', 'local-ref'])),
  'dangerous-detail-for-everyone': withAnswers(
    debt,
    items([...usual, 'immigration'], { 'details-why/immigration': { reason: 'To advise on benefits' }, 'details-sensitive': { each: 'everyone' } }),
  ),
  'own-detail-says-more': withAnswers(debt, ownOf('Mental health diagnosis', 'ordinary')),
  'own-reply-says-health': withAnswers(debt, { back: { back: ['other'], otherBack: 'New symptoms', otherHealth: 'no' } }),
  'two-details-say-the-same': withAnswers(debt, items([...usual, 'address', 'postcode-area'], { 'details-why/address': { reason: 'To visit' } })),
  'nothing-back-but-reports': withAnswers(debt, ownPurpose({ mayDo: 'contact the person and let us know how it went' })),
  'names-from-anonymous-service': team(withAnswers(debt, items(usual)), { anonymousAccess: true }),
  'nhs-number-of-anonymous-service': team(withAnswers(hospice, items([...usual, 'nhs-number'])), { anonymousAccess: true }),
  'nhs-number-to-service-without-names': withAnswers(hospice, { ...items([...usual, 'nhs-number']), 'service-names': { names: 'without' } }),
  'name-to-service-without-names': withAnswers(debt, { ...items(usual), 'service-names': { names: 'without' } }),
  'offence-of-somebody-else': withAnswers(debt, {
    ...abuse,
    ...items([...usual, 'alleged-perpetrator'], { 'details-why/alleged-perpetrator': { reason: 'To keep the person away from somebody' } }),
  }),
  'abuse-told-without-offence': igReview(abuseTold, { dpoAdvice: '', dpoDate: '' }),
  'message-could-give-it-away': team(withAnswers(debt, items(['name', 'phone', 'consent-record'])), { revealsHealth: true }),
  'no-safe-way-to-reach': withAnswers(debt, { ...abuse, ...items(['name', 'phone', 'consent-record'], { 'details-why/phone': { reason: 'To ring' } }) }),
  'authority-named-in-words': withAnswers(debt, terms({ local: 'Staff tell the police of every missed meeting' })),
  'equality-asked-of-everyone': withAnswers(
    debt,
    items([...usual, 'ethnicity'], { 'details-why/ethnicity': { reason: 'To see whom it reaches' }, 'details-sensitive': { each: 'everyone' } }),
  ),
};

const aboutSending: Seeds = {
  'secure-email-to-personal-account': withChecklist(withAnswers(debt, { 'send-how': { methods: ['secure-email'] } }), {
    email: { answer: 'ordinary', email: 'riverside@gmail.com' },
  }),
  'way-that-mailbox-cannot-take': withAnswers(debt, { 'send-how': { methods: ['secure-email'] } }),
  'own-mailbox-not-secure': team(debt, { mailbox: 'linkworkers@outlook.com' }),
  'two-mailboxes-for-details': withChecklist(debt, { email: { answer: 'ordinary', email: 'office@riverside-debt.example' } }),
  'mailbox-not-shown-secure': withChecklist(withAnswers(debt, { 'send-how': { methods: ['secure-email'] } }), {
    email: { answer: 'secure-standard', email: 'referrals@riverside-debt.example' },
  }),
  'one-mailbox-for-both-sides': withChecklist(debt, { email: { answer: 'ordinary', email: 'Link-workers@northfield-surgery.example' } }),
  'standard-claimed-without-code': withChecklist(exerciseClass, {
    email: { answer: 'secure-standard', email: 'referrals@steady-steps.example' },
    evidence: { 'evidence-secure-transfer': 'https://steady-steps.example/email' },
  }),
  'log-in-for-wider-service': withAnswers(debt, accessed),
  'log-in-shows-more-than-agreed': withAnswers(hospice, accessed, {
    overrides: [
      {
        partyId: hospice.sharing.id,
        field: 'commonLaw',
        default: 'implied_consent',
        chosen: 'explicit_consent',
        reason: 'We choose to ask each person first',
        by: 'ig-lead',
        at: '2026-11-20T09:00:00Z',
      },
    ],
  }),
  'log-in-shows-identifiers': withAnswers(debt, accessed),
  'log-in-without-second-step': kept(withAnswers(hospice, accessed), { leavers: 'same-day' }),
  'leavers-keep-log-in': kept(withAnswers(hospice, accessed), { secondStep: ['yes'], leavers: 'week' }),
  'log-ins-never-looked-at': withAnswers(hospice, { ...accessed, 'send-how-access': { system: 'Our system', jobs: 'nurses', review: 'Never so far' } }),
  'many-people-by-hand': withAnswers(debt, { people: { who: ['adults'], howMany: '501-10000' }, 'send-how': { methods: ['phone'] } }),
  'long-list-by-phone': withAnswers(hospice, { 'send-how': { methods: ['phone'] } }),
  'backup-is-no-other-way': withAnswers(debt, { ...terms({ backup: 'another' }) }),
  'urgent-but-seldom': withAnswers(hospice, terms({ often: 'monthly' })),
  'daily-for-few': withAnswers(debt, terms({ often: 'daily' })),
  'post-not-tracked': withAnswers(debt, { 'send-how': { methods: ['tracked-post'] }, ...terms({ post: 'other', postOther: 'First class letter' }) }),
  'ordinary-way-in-words': withAnswers(debt, terms({ local: 'Staff use WhatsApp when it is urgent' })),
  'mistakes-told-late': withAnswers(debt, terms({ hours: '48' })),
  'nowhere-to-come-back': sharing(hospice, { teams: [] }),
};

const aboutKeeping: Seeds = {
  'time-without-reason': kept(debt, { keep: 'other', n: '6', unit: 'months' }),
  'those-who-never-came-kept-longer': kept(debt, { keep: 'other', n: '2', unit: 'months', why: 'short courses', keepTerms: 'change', notTaken: '6' }),
  'kept-longer-than-usual': kept(debt, { keep: 'other', n: '9', unit: 'years', why: 'our insurer asks for it' }),
  'kept-for-ever': kept(debt, { keep: 'other', n: '12', unit: 'months', why: 'there is no limit for our card index' }),
  'care-record-kept-too-short': kept(hospice, { keep: 'other', n: '1', unit: 'years', why: 'little room' }),
  'care-record-given-back': kept(hospice, { keepTerms: 'change', notTaken: '6', atEnd: 'give-back', checker: 'Records manager' }),
  'uk-but-place-abroad': kept(debt, { where: 'change', place: 'with an overseas supplier', jobs: 'advisers', uk: 'uk' }),
  'elsewhere-but-near': kept(debt, { uk: 'elsewhere', country: 'Ireland' }),
  'kept-on-own-devices': kept(debt, { where: 'change', place: 'volunteers’ own laptops', jobs: 'advisers' }),
  'everybody-sees-details': kept(debt, { where: 'change', place: 'its case system', jobs: 'all staff and volunteers' }),
};

const aboutAssurance: Seeds = {
  'new-technology-not-screened': kept(debt, { where: 'change', place: 'a system with artificial intelligence for notes', jobs: 'advisers' }),
  'danger-not-screened': withAnswers(debt, ownPurpose({ purpose: 'So that people who flee domestic abuse are helped with their debts' })),
  'training-yes-but-seldom': withChecklist(exerciseClass, { training: { answer: 'in-place', lastTraining: '2026-09', often: 'never' } }),
  'notice-of-the-other-side': withChecklist(debt, { privacy: { answer: 'in-place', noticeUrl: 'https://northfield-surgery.example/privacy' } }),
  'notice-without-https': withChecklist(debt, { privacy: { answer: 'in-place', noticeUrl: 'http://riverside-debt.example/privacy' } }),
  'published-nowhere-they-look': igReview(debt, { publishedWhere: 'Notice board' }),
};

const aboutDates: Seeds = {
  'review-after-two-years': withAnswers(debt, { dates: { start: 'last-signature', review: 'date', reviewDate: '2029-01-10' } }),
  'review-before-start': withAnswers(debt, { dates: { start: 'date', startDate: '2027-03-01', review: 'date', reviewDate: '2027-02-01' } }),
  'start-has-passed': withAnswers(debt, { dates: { start: 'date', startDate: '2026-10-01', review: '12m' } }),
  'start-more-than-a-year-away': withAnswers(debt, { dates: { start: 'date', startDate: '2028-03-01', review: '12m' } }),
  'notice-after-start': igReview(withAnswers(debt, { dates: { start: 'date', startDate: '2026-12-01', review: '12m' } }), { published: '2027-01-15' }),
  'notice-after-signature': igReview(debt, { published: '2026-12-15' }),
};

/** The kind that each is to be found by → the agreement with that fault. */
export const faultyFiles: Seeds = {
  ...aboutParties,
  ...aboutPurpose,
  ...aboutPeople,
  ...aboutDetails,
  ...aboutConsent,
  ...aboutSending,
  ...aboutKeeping,
  ...aboutAssurance,
  ...aboutDates,
  ...saidPlainly,
};
