import { type Life, northfield, noDpia, nothingUnusual, postedDate } from './life';

const lastTraining = new Date(Date.now() - 90 * 86_400_000);

/** A class that has to know what to take care of: wider support with a health detail, at a club without a DSPT result. */
export const exerciseClass: Life = {
  name: 'an exercise class',
  people: { ...northfield, manager: 'steady-steps-manager', receivingSignatory: 'steady-steps-signatory' },
  draft: {
    partner: { partner: 'steady-steps' },
    service: { serviceType: 'exercise-class' },
    purpose: { wording: 'use' },
    people: { who: ['adults'], howMany: '50-500' },
    details: { enough: 'yes', add: ['participation-health'] },
    back: { back: ['attended'] },
    'telling-people': { tell: ['staff', 'leaflet'], record: 'form' },
    'legal-basis': { read: 'read' },
    'send-how': { methods: ['encrypted-email'] },
  },
  igReview: { ...nothingUnusual, ...noDpia('One line about health, agreed with each person') },
  checklist: {
    dspt: { status: 'not-registered' },
    privacy: { answer: 'in-place', noticeUrl: 'A sheet that everybody gets at the first class' },
    contracts: { answer: 'in-place' },
    training: {
      answer: 'partly',
      'lastTraining-month': String(lastTraining.getUTCMonth() + 1),
      'lastTraining-year': String(lastTraining.getUTCFullYear()),
      often: 'less',
    },
    'staff-rules': { answer: 'in-place' },
    premises: { answer: 'in-place' },
    devices: { answer: 'not-yet' },
    keeping: { answer: 'in-place' },
    mistakes: { answer: 'in-place' },
    email: { answer: 'ordinary', email: 'referrals@steady-steps.example' },
    'plan/training': { plan: 'use' },
    'plan/secure-storage': {
      plan: 'change',
      text: 'We will set a password and encryption on both laptops',
      owner: 'Coordinator',
      ...postedDate('by', new Date(Date.now() + 40 * 86_400_000)),
      safeguard: 'Until then referrals are kept on paper in a locked cupboard',
    },
  },
  evidence: {},
  review: {
    '': { enough: 'enough' },
    'only-you': {
      reason: 'use',
      keep: 'other',
      n: '6',
      unit: 'months',
      why: 'A course lasts ten weeks',
      keepTerms: 'use',
      where: 'use',
      uk: 'uk-eea',
    },
  },
  assurance: {
    lookup: 'none',
    'row-training': 'accept-safeguard',
    'first-training': 'safeguard',
    'row-secure-storage': 'accept-safeguard',
    'first-secure-storage': 'nothing',
  },
  decision: { decision: 'yes-plan', reason: 'Two short plans, with paper records until then', first: 'no' },
  firstToSign: 'sharing',
};
