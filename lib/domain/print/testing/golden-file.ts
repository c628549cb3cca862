// The golden agreement (case T03): a surgery refers patients to a debt advice charity, name and telephone only.
import { northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { acceptedChecklist, fileOf, type Given, igReviewed } from './agreement-files';

export const goldenDraft: Given = {
  share: { share: 'individual' },
  partner: { partner: riversideDebtAdvice.id },
  service: { serviceType: 'debt-counselling' },
  purpose: { wording: 'use' },
  people: { who: ['adults'], howMany: 'under-50' },
  details: { enough: 'yes' },
  back: { back: ['nothing'] },
  'telling-people': { tell: ['leaflet', 'notice'], record: 'either' },
  'legal-read': { read: 'read' },
  'send-how': { methods: ['encrypted-email'] },
};

export const goldenReview: Given = {
  enough: { enough: 'enough' },
  'only-you': {
    reason: 'use',
    keep: 'suggested',
    keepTerms: 'use',
    where: 'change',
    place: 'its case system',
    jobs: 'advisers and the referrals administrator',
    uk: 'uk',
  },
};

export const goldenChecklistGiven: Given = {
  dspt: { status: 'met', published: '2026-06-03' },
  // In place: the text says as a fact where the notice stands. Help with it is offered all the same.
  privacy: { answer: 'in-place' },
  mistakes: { answer: 'in-place' },
  email: { answer: 'ordinary', email: 'referrals@riverside-debt.example' },
};

export const goldenChecklist = acceptedChecklist({
  sharing: northfieldSurgery,
  partner: riversideDebtAdvice,
  given: goldenChecklistGiven,
  rows: { transparency: { outcome: 'offer-help', help: { what: 'Give a model privacy notice', owner: 'IG lead', by: '2026-12-15' } } },
});

export const goldenFile = fileOf({
  sharing: northfieldSurgery,
  partner: riversideDebtAdvice,
  draft: goldenDraft,
  review: goldenReview,
  checklist: goldenChecklist,
  igReview: igReviewed,
});

/** The same with a privacy notice that is only planned. */
export const plannedFile = {
  ...goldenFile,
  checklist: acceptedChecklist({
    sharing: northfieldSurgery,
    partner: riversideDebtAdvice,
    given: { ...goldenChecklistGiven, privacy: { answer: 'partly' }, 'plan/transparency': { plan: 'use' } },
    rows: { transparency: { outcome: 'accept-safeguard' } },
  }),
};

/** The golden text has its own words for the purpose of debt advice. */
export const goldenCatalogue = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  services: catalogue.services.map((service) =>
    service.id !== 'debt-counselling'
      ? service
      : {
          ...service,
          wording: {
            purpose: 'So that patients who ask for help with debt can be contacted by {partner} and offered advice',
            lost: 'Without sharing, patients would have to arrange this themselves and many would not',
            mayDo: 'contact the person, give advice and keep a record of that advice',
            inShort: 'contact the person and give debt advice',
            gives: 'advice',
          },
        },
  ),
});
