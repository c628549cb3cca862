// The golden agreement with every suggestion changed: what stands in the print is then theirs, and nothing of ours.
import { northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import { acceptedChecklist, fileOf, igReviewed } from './agreement-files';
import { goldenChecklistGiven, goldenDraft, goldenReview } from './golden-file';

export const ownWordsFile = fileOf({
  sharing: northfieldSurgery,
  partner: riversideDebtAdvice,
  draft: {
    ...goldenDraft,
    purpose: { wording: 'change' },
    'purpose-edit': {
      purpose: 'So that families get on top of what they owe.',
      lost: 'Bills would grow in drawers',
      mayDo: 'ring the family and plan repayments',
    },
    people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' },
    capacity: { steps: 'change', stepsText: 'ask the practice’s senior nurse, who writes down what was decided' },
    details: { enough: 'change' },
    'details-choose': { items: ['name', 'email', 'other'], otherLabel: 'Shoe size', otherCategory: 'ordinary' },
    'details-why/other': { reason: 'Shoes are part of the scheme' },
    'send-how': { methods: ['other'] },
    'send-how-other': { other: 'A secure file site of the county' },
  },
  review: {
    enough: goldenReview.enough ?? {},
    'only-you': {
      reason: 'change',
      want: 'Plan',
      need: 'Reach',
      fair: 'Asked',
      keep: 'other',
      n: '7',
      unit: 'years',
      why: 'our funder asks for it',
      keepTerms: 'change',
      notTaken: '2',
      atEnd: 'give-back',
      checker: 'Bookkeeper',
      where: 'change',
      place: 'our locked cabinet.',
      jobs: 'Two caseworkers',
      uk: 'uk-eea',
    },
  },
  checklist: acceptedChecklist({ sharing: northfieldSurgery, partner: riversideDebtAdvice, given: goldenChecklistGiven }),
  igReview: igReviewed,
});
