import { dpiaDone, inDays, lastJune, type Life, nothingUnusual, postedDate } from './life';

/** Care that the NHS pays for: people expect their care team to share, health details go out, and some come back. */
export const hospice: Life = {
  name: 'hospice care',
  people: {
    drafter: 'exampleton-trust-drafter',
    igLead: 'exampleton-trust-ig-lead',
    sharingSignatory: 'exampleton-trust-signatory',
    manager: 'exampleton-hospice-manager',
    receivingSignatory: 'exampleton-hospice-signatory',
  },
  draft: {
    partner: { partner: 'exampleton-hospice' },
    service: { serviceType: 'hospice' },
    'who-pays': { commissioner: ['health'] },
    purpose: { wording: 'use' },
    people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' },
    capacity: { steps: 'use' },
    details: { enough: 'yes' },
    back: { back: ['attended', 'safety'] },
    'telling-people': { tell: ['staff', 'leaflet'] },
    'legal-basis': { read: 'read' },
    'send-how': { methods: ['secure-email', 'phone'] },
  },
  igReview: { ...nothingUnusual, ...dpiaDone('Assessment 14, for referrals to the hospice') },
  checklist: {
    dspt: { status: 'exceeded', ...postedDate('published', lastJune()), odsCode: '8ZZ99' },
    privacy: { answer: 'in-place', noticeUrl: 'https://exampleton-hospice.example/privacy' },
    contracts: { answer: 'in-place' },
    mistakes: { answer: 'in-place' },
    email: { answer: 'secure-standard', email: 'referrals@exampleton-hospice.example' },
    'plan/secure-transfer': { plan: 'use' },
  },
  evidence: { link: 'https://exampleton-hospice.example/email-check' },
  review: {
    '': { enough: 'enough' },
    'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' },
  },
  assurance: { lookup: 'matches', code: '8ZZ99', status: 'exceeded', ...postedDate('date', inDays(0)) },
  decision: { decision: 'yes' },
  firstToSign: 'receiving',
};
