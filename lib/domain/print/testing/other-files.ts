// More agreements on file for the print tests: a hospice that the NHS pays, one that lives on donations, and an exercise class
// that needs to know what to take care of.
import { exampletonHospice, exampletonTrust, northfieldSurgery, steadySteps } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { acceptedChecklist, fileOf, type Given, igReviewed } from './agreement-files';

const hospiceDraft = (commissioner: readonly string[]): Given => ({
  share: { share: 'individual' },
  partner: { partner: exampletonHospice.id },
  service: { serviceType: 'hospice' },
  'who-pays': { commissioner },
  purpose: { wording: 'use' },
  people: { who: ['adults', 'may-lack-capacity', 'carers'], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement: 'each' },
  capacity: { steps: 'use' },
  details: { enough: 'yes' },
  back: { back: ['attended', 'safety'] },
  'telling-people': { tell: ['staff', 'notice'] },
  'legal-read': { read: 'read' },
  'send-how': { methods: ['secure-email', 'phone'] },
});

const hospiceReview: Given = {
  enough: { enough: 'enough' },
  'only-you': {
    reason: 'use',
    keep: 'suggested',
    keepTerms: 'change',
    notTaken: '6',
    atEnd: 'keep-then-delete',
    checker: 'Records manager',
    where: 'use',
    uk: 'uk',
  },
};

const hospiceChecklist = acceptedChecklist({
  sharing: exampletonTrust,
  partner: exampletonHospice,
  code: '8ZZ99',
  given: {
    dspt: { status: 'exceeded', published: '2026-06-20', odsCode: '8ZZ99' },
    privacy: { answer: 'in-place', noticeUrl: 'https://exampleton-hospice.example/privacy' },
    contracts: { answer: 'in-place' },
    mistakes: { answer: 'in-place' },
    email: { answer: 'secure-standard', email: 'referrals@exampleton-hospice.example' },
    evidence: { 'evidence-secure-transfer': 'https://exampleton-hospice.example/email-check' },
  },
});

const hospice = (draft: Given, review: Given): AgreementFile =>
  fileOf({
    sharing: exampletonTrust,
    partner: exampletonHospice,
    draft,
    review,
    checklist: hospiceChecklist,
    igReview: { ...igReviewed, dpia: { signs: [], result: 'recommended' } },
  });

/** T01: the NHS pays for the care, and an adviser names the law that gives the hospice its task. */
export const commissionedHospice = hospice(hospiceDraft(['health']), { ...hospiceReview, 'our-task': { law: 'Health and Care Act 2022, section 21' } });
/** T01 without a named law: legitimate interests stand in. */
export const commissionedHospiceNoLaw = hospice(hospiceDraft(['health']), hospiceReview);
/** T02: donations alone. */
export const donationHospice = hospice(hospiceDraft(['none']), hospiceReview);

/** T05: a class for people with a heart condition; the note on what to take care of is health information. */
export const exerciseClass: AgreementFile = fileOf({
  sharing: northfieldSurgery,
  partner: steadySteps,
  draft: {
    share: { share: 'individual-some-self-refer' },
    partner: { partner: steadySteps.id },
    service: { serviceType: 'exercise-class' },
    purpose: { wording: 'use' },
    people: { who: ['adults'], howMany: '50-500' },
    details: { enough: 'yes', add: ['participation-health'] },
    back: { back: ['attended'] },
    'telling-people': { tell: ['staff', 'leaflet'], record: 'form' },
    'legal-read': { read: 'read' },
    'send-how': { methods: ['encrypted-email'] },
  },
  review: {
    enough: { enough: 'enough' },
    'only-you': {
      reason: 'use',
      keep: 'other',
      n: '6',
      unit: 'months',
      why: 'a course lasts ten weeks',
      keepTerms: 'use',
      where: 'use',
      uk: 'uk-eea',
    },
  },
  checklist: acceptedChecklist({
    sharing: northfieldSurgery,
    partner: steadySteps,
    given: {
      dspt: { status: 'not-registered' },
      privacy: { answer: 'in-place', noticeUrl: 'a sheet that everybody gets at the first class' },
      contracts: { answer: 'in-place' },
      training: { answer: 'in-place', lastTraining: '2026-09', often: 'less' },
      'staff-rules': { answer: 'in-place' },
      premises: { answer: 'in-place' },
      devices: { answer: 'not-yet' },
      'plan/secure-storage': { plan: 'use' },
      keeping: { answer: 'in-place' },
      mistakes: { answer: 'in-place', tellWhom: 'Dawn' },
      email: { answer: 'ordinary', email: 'referrals@steady-steps.example' },
    },
    rows: { 'secure-storage': { outcome: 'accept-safeguard' } },
  }),
  igReview: { ...igReviewed, dpia: { signs: [], result: 'recommended' } },
});
