// Every kind of service with its starting set as suggested, agreed by a partner without a DSPT: ten answers, so the longest schedule.
import { catalogue } from '@/content/catalogue';
import { northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settle } from '@/lib/domain/agreement/settle';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { PrintContactSheet, PrintModel } from '@/lib/domain/print/print-model';
import { acceptedChecklist, fileOf, type Given, igReviewed } from '@/lib/domain/print/testing/agreement-files';
import { printed } from '@/lib/domain/print/testing/printed';

const draft = (serviceType: string, confirm: string): Given => ({
  share: { share: 'individual' },
  partner: { partner: riversideDebtAdvice.id },
  service: { serviceType },
  'people-call-it-care': { testA: 'yes' },
  'care-professional': { testB: 'health' },
  'service-confirm': { confirm },
  'who-pays': { commissioner: ['health'] },
  purpose: { wording: 'use' },
  people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' },
  capacity: { steps: 'use' },
  details: { enough: 'yes' },
  back: { back: ['attended', 'safety'] },
  'telling-people': { tell: ['leaflet', 'notice', 'staff'], record: 'either' },
  'legal-read': { read: 'read' },
  'send-how': { methods: ['encrypted-email', 'phone'] },
});

const inPlace = Object.fromEntries(
  ['lead', 'contracts', 'training', 'staff-rules', 'premises', 'devices', 'keeping', 'mistakes'].map((id) => [id, { answer: 'in-place' }]),
);
const checklist = acceptedChecklist({
  sharing: northfieldSurgery,
  partner: riversideDebtAdvice,
  given: {
    dspt: { status: 'not-registered' },
    ...inPlace,
    privacy: { answer: 'partly' },
    'plan/transparency': { plan: 'use' },
    email: { answer: 'ordinary', email: 'referrals@riverside-debt.example' },
  },
  rows: { transparency: { outcome: 'offer-help', help: { what: 'Give a model privacy notice', owner: 'IG lead', by: '2026-12-15' } } },
});

const review: Given = {
  enough: { enough: 'enough' },
  'only-you': { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', uk: 'uk' },
};

/** Some kinds ask a question of their own, and one answer leads out of the journey: the other is taken then. */
function fileOn(serviceType: string): AgreementFile {
  const fileWith = (confirm: string) =>
    fileOf({ sharing: northfieldSurgery, partner: riversideDebtAdvice, draft: draft(serviceType, confirm), review, checklist, igReview: igReviewed });
  return [fileWith('yes'), fileWith('no')].find((one) => settle(one, catalogue)) ?? fileWith('yes');
}

export const startingSets: readonly (readonly [string, PrintModel, PrintContactSheet])[] = catalogue.services.map(({ id }) => {
  const file = fileOn(id);
  return [id, printed(file), contactSheet(file, '2026-11-21')];
});
