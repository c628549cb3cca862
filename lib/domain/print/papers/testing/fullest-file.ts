// An agreement with every field that a paper prints at its limit: long names, long words, fifteen rows out and all that can come back.
import { exampletonTrust, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Organisation } from '@/lib/domain/people/organisation';
import { fileOf, type Given, igReviewed } from '@/lib/domain/print/testing/agreement-files';
import { goldenChecklist, goldenDraft, goldenReview } from '@/lib/domain/print/testing/golden-file';

const filler =
  'people who ask for help with money and housing are met by somebody who knows what they have already told us and what they would rather not say ';

/** So many characters of ordinary words. */
export const atLimit = (length: number, start = ''): string => `${start}${filler.repeat(4)}`.slice(0, length).trimEnd().padEnd(length, 'e');

const long = (organisation: Organisation, name: string, shortName: string): Organisation => {
  const named = Object.entries(organisation.contacts).map(([key, contact]) => [
    key,
    typeof contact === 'string'
      ? contact
      : { ...contact, name: atLimit(80, `${contact.role} `), phone: '01632 960 999 ext 99', email: `${'m'.repeat(240)}@x.example` },
  ]);
  return { ...organisation, name: atLimit(120, name), shortName, contacts: Object.fromEntries(named) as Organisation['contacts'] };
};

const fifteen = [
  ...['name', 'preferred-name', 'age-band', 'phone', 'email', 'address', 'contact-preference', 'language', 'communication-needs', 'access-needs'],
  ...['reason-plain', 'goals', 'participation-health', 'interests'],
];

const given: Given = {
  ...goldenDraft,
  service: { serviceType: 'exercise-class' },
  purpose: { wording: 'change' },
  'purpose-edit': { purpose: atLimit(300, 'So that '), lost: atLimit(200), mayDo: atLimit(150, 'help ') },
  people: { who: ['adults', 'may-lack-capacity', 'children', 'carers'], howMany: 'over-10000', carerWhose: ['carer-own'], carerAgreement: 'each' },
  capacity: { steps: 'change', stepsText: atLimit(200, 'ask ') },
  details: { enough: 'change' },
  'details-choose': { items: fifteen, otherLabel: atLimit(60, 'Own '), otherCategory: 'ordinary' },
  back: { back: ['attended', 'safety'] },
  'telling-people': { tell: ['leaflet', 'notice'], record: 'either' },
};

const review: Given = {
  ...goldenReview,
  'only-you': {
    ...goldenReview['only-you'],
    reason: 'change',
    want: atLimit(150, 'Help '),
    need: atLimit(150, 'Know '),
    fair: atLimit(150, 'Asked '),
    keep: 'other',
    n: '18',
    unit: 'months',
    why: atLimit(120),
    place: atLimit(120, 'our '),
    jobs: atLimit(120, 'staff '),
  },
};

export const fullestFile: AgreementFile = fileOf({
  sharing: long(exampletonTrust, 'Exampleton and District ', 'Exampleton and District Trust'),
  partner: long(riversideDebtAdvice, 'Riverside, Hillside and Valley ', 'Riverside and Hillside Group'),
  igReview: igReviewed,
  checklist: goldenChecklist,
  draft: { ...given, 'details-choose': { ...given['details-choose'], items: [...fifteen, 'other'] }, 'details-why/other': { reason: atLimit(120) } },
  review,
});
