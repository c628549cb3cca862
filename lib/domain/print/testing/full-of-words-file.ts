// An agreement in which somebody typed into every field that there is, of the questions, the checklist, the profiles and the reviews.
import { steadySteps } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { acceptedChecklist, answered, type Given, igReviewed } from './agreement-files';
import { ownWordsFile } from './own-words-file';

const { caldicott: _, ...contacts } = ownWordsFile.sharing.contacts;
const sharing = { ...ownWordsFile.sharing, otherNumber: '12345', contacts: { ...contacts, caldicottAlternative: 'the practice nurse' } };
const partner = {
  ...steadySteps,
  noticeUrl: 'https://steady-steps.example/privacy',
  contacts: { ...steadySteps.contacts, caldicottAlternative: 'the chair' },
};

const more: Given = {
  partner: { partner: partner.id },
  service: { serviceType: 'something-else', other: 'Walking football' },
  // Nobody is sure, so the IG lead says why it is right to go ahead.
  'people-call-it-care': { testA: 'not-sure' },
  'care-professional': { testB: 'not-sure' },
  back: { back: ['progress', 'other'], progressHealth: 'yes', otherBack: 'Goals scored', otherHealth: 'no' },
  'telling-people': { tell: ['leaflet', 'notice'], record: 'either' },
  'send-how': { methods: ['other', 'access', 'phone', 'tracked-post'] },
  'send-how-access': { system: 'Our record', jobs: 'Coaches', review: 'Each spring' },
  'our-people': { team: 'link-workers', approver: 'Any doctor' },
  'left-out': { wording: 'change', text: 'Hat sizes stay with us' },
  'who-decides': { role: 'both', together: 'which people may come', contactPoint: 'sharing' },
  'standard-terms': {
    often: 'other',
    oftenOther: 'on the first Monday',
    phoneCheck: 'ring back by the switchboard',
    post: 'other',
    postOther: 'A rider of ours',
    backup: 'phone',
    hours: '12',
    notice: '2',
    local: 'Boots stay outside',
  },
};

const plan = { plan: 'change', text: 'We will do it', owner: 'Dawn', by: '2027-02-01', safeguard: 'a locked box' };
const given: Given = {
  dspt: { status: 'not-registered' },
  privacy: { answer: 'in-place', noticeUrl: 'a sheet at the door' },
  lead: { answer: 'in-place', name: 'Dawn Ellis', role: 'Coordinator' },
  contracts: { answer: 'in-place' },
  training: { answer: 'in-place', lastTraining: '2026-09', often: 'yearly' },
  'staff-rules': { answer: 'not-yet' },
  'plan/confidentiality': plan,
  premises: { answer: 'not-applicable', whyNot: 'There are no premises' },
  devices: { answer: 'not-applicable', whyNot: 'There are no devices' },
  keeping: { answer: 'in-place' },
  mistakes: { answer: 'in-place', tellWhom: 'Dawn' },
  email: { answer: 'ordinary', email: 'referrals@steady-steps.example' },
};

export const fullOfWordsFile: AgreementFile = {
  ...ownWordsFile,
  sharing,
  partner,
  answers: { ...ownWordsFile.answers, ...answered(more) },
  igReview: { ...igReviewed, dpia: { signs: [], result: 'recommended', reference: 'Our risk check 7' } },
  overrides: [
    {
      partyId: sharing.id,
      field: 'art6',
      default: '6(1)(e)',
      chosen: '6(1)(c)',
      reason: 'Another Act asks for it',
      law: 'Another Act',
      by: 'ig-lead',
      at: '2026-11-06T14:00:00.000Z',
    },
  ],
  checklist: acceptedChecklist({
    sharing,
    partner,
    given,
    rows: { confidentiality: { outcome: 'offer-help', help: { what: 'Lend a cupboard', owner: 'IG lead', by: '2026-12-15' } } },
  }),
};
