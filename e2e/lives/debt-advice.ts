import { inDays, lastJune, type Life, northfield, noDpia, nothingUnusual, postedDate } from './life';

/** Name and telephone number for debt advice: wider support, so each person says yes first, and nothing about health goes out. */
export const debtAdvice: Life = {
  name: 'debt advice',
  people: { ...northfield, manager: 'riverside-manager', receivingSignatory: 'riverside-signatory' },
  draft: {
    partner: { partner: 'riverside-debt-advice' },
    service: { serviceType: 'debt-counselling' },
    purpose: { wording: 'use' },
    people: { who: ['adults'], howMany: 'under-50' },
    details: { enough: 'yes' },
    back: { back: ['nothing'] },
    'telling-people': { tell: ['leaflet', 'notice'], record: 'either' },
    'legal-basis': { read: 'read' },
    'send-how': { methods: ['encrypted-email'] },
  },
  igReview: { ...nothingUnusual, ...noDpia('Few people, no health details, and each person says yes first') },
  checklist: {
    dspt: { status: 'met', ...postedDate('published', lastJune()), odsCode: '8ZZ98' },
    privacy: { answer: 'partly' },
    mistakes: { answer: 'in-place' },
    email: { answer: 'ordinary', email: 'referrals@riverside-debt.example' },
    'plan/transparency': { plan: 'use' },
  },
  evidence: {},
  review: {
    '': { enough: 'enough' },
    'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' },
  },
  assurance: {
    lookup: 'matches',
    code: '8ZZ98',
    status: 'met',
    ...postedDate('date', inDays(0)),
    'row-transparency': 'offer-help',
    'first-transparency': 'nothing',
    'help-transparency': '1',
    'helpOwner-transparency': 'IG lead',
    ...postedDate('helpBy-transparency', inDays(30)),
  },
  decision: { decision: 'yes-plan', reason: 'The plan is short, and the leaflet covers the time until then', first: 'no' },
  firstToSign: 'sharing',
};
