// Agreements in which nothing is wrong: each kind of service with its starting set, as care and as wider support, the standing examples,
// each nation, and people of every kind.
import { northfieldSurgery, riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import type { Jurisdiction } from '@/lib/domain/legal-basis/facts';
import { fileOf, type Given, igReviewed } from '@/lib/domain/print/testing/agreement-files';
import { goldenChecklist, goldenFile, goldenReview, plannedFile } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice, commissionedHospiceNoLaw, donationHospice } from '@/lib/domain/print/testing/other-files';
import { withAnswers } from './changed-files';

const everybody: Given = {
  people: { who: ['adults', 'may-lack-capacity', 'young', 'carers'], howMany: '50-500', carerWhose: ['carer-own'], carerAgreement: 'each' },
  children: { csc: 'no' },
  capacity: { steps: 'use' },
};

const drafted = (serviceType: string, more: Given = {}): Given => ({
  share: { share: 'individual' },
  partner: { partner: riversideDebtAdvice.id },
  service: { serviceType, ...(serviceType === 'something-else' && { other: 'Toy library' }) },
  purpose: { wording: 'use' },
  people: { who: ['adults'], howMany: '50-500' },
  details: { enough: 'yes' },
  back: { back: ['attended'] },
  'telling-people': { tell: ['staff', 'leaflet', 'notice'], record: 'either' },
  'legal-read': { read: 'read' },
  'send-how': { methods: ['encrypted-email', 'phone'] },
  ...more,
});

const made = (draft: Given): AgreementFile =>
  fileOf({
    sharing: northfieldSurgery,
    partner: riversideDebtAdvice,
    draft,
    review: goldenReview,
    checklist: goldenChecklist,
    igReview: { ...igReviewed, dpia: { signs: ['riskOfPhysicalHarmIfBreached'], result: 'required', reference: 'Assessment 14' } },
  });

const asCare: Given = {
  'people-call-it-care': { testA: 'yes', classReason: 'Nurses run it' },
  'care-professional': { testB: 'health' },
  'who-pays': { commissioner: ['none'] },
};
const byLaw: Given = {
  back: { back: ['other'], otherBack: 'The advocate’s report', otherHealth: 'no' },
  'law-gives-right': { law: 'mca-35' },
  people: { who: ['may-lack-capacity', 'young'], howMany: '50-500' },
  children: { csc: 'no' },
  capacity: { steps: 'use' },
};
/** Nobody is asked where a law gives the right, so its IG lead chose a condition that needs no yes. */
const onNobodysYes: AgreementFile['overrides'] = [
  {
    partyId: riversideDebtAdvice.id,
    field: 'art9',
    default: '9(2)(a)',
    chosen: '9(2)(g)+Sch1p17',
    reason: 'Whoever has an advocate under this law cannot say yes',
    by: 'ig-lead',
    at: '2026-11-20T09:00:00Z',
    tests: ['confidential', 'no-consent', 'public-interest'],
    adviser: { name: 'Ada Wright', date: '2026-11-19', gist: 'Open for statutory advocacy' },
    policy: { title: 'Policy on advocacy', date: '2026-11-02' },
  },
];
const asWider: Given = { 'people-call-it-care': { testA: 'no' } };

function everyService({ services }: Catalogue): readonly (readonly [string, AgreementFile])[] {
  return [...services.map(({ id }) => id), 'something-else'].flatMap((id) => {
    const type = services.find((one) => one.id === id);
    if (type?.confirm) {
      const paid: Given = { 'who-pays': { commissioner: ['none'] } };
      const answers = (['yes', 'no'] as const).filter((one) => type.confirm?.[one] !== 'legal_advice');
      return answers.map(
        (confirm) =>
          [
            `${id}, confirmed ${confirm}`,
            {
              ...made(drafted(id, { 'service-confirm': { confirm }, ...(type.confirm?.[confirm] === 'statutory' && byLaw), ...paid })),
              ...(type.confirm?.[confirm] === 'statutory' && { overrides: onNobodysYes }),
            },
          ] as const,
      );
    }
    const ask = type === undefined || type.class === 'ask';
    const kinds = ask ? { wider: asWider, care: asCare } : { plain: {}, ...(type.whenCare && { care: asCare }) };
    return Object.entries(kinds).map(([kind, given]) => [`${id}, ${kind}`, made(drafted(id, given))] as const);
  });
}

const inNation = (nation: Jurisdiction): AgreementFile => ({
  ...goldenFile,
  sharing: { ...northfieldSurgery, nation },
  partner: { ...riversideDebtAdvice, nation },
});

/** Each speaks of research, gifts or marketing, and of the service alone. */
const innocent = [
  'Medical research shows that walking helps people',
  'In research, people who walk feel better',
  'People get household donations and furniture',
  'Help people to find work in advertising or marketing',
  'The group sends a newsletter about the walks',
];
const inTheirWords = (purpose: string): AgreementFile =>
  withAnswers(goldenFile, {
    purpose: { wording: 'change' },
    'purpose-edit': { purpose, lost: 'Many would not ask for help', mayDo: 'contact the person and give advice' },
  });

/** What it is → an agreement that nobody should be warned of. */
export const soundFiles = (catalogue: Catalogue): Readonly<Record<string, AgreementFile>> => ({
  ...Object.fromEntries(everyService(catalogue)),
  'the standing example': goldenFile,
  'with a plan': plannedFile,
  'a hospice that is paid': commissionedHospice,
  'a hospice without a law': commissionedHospiceNoLaw,
  'a hospice on donations': donationHospice,
  'the details of everybody': withAnswers(commissionedHospice, everybody),
  'in Wales': inNation('wales'),
  'in Scotland': inNation('scotland'),
  'in Northern Ireland': inNation('ni'),
  'words of their own': withAnswers(goldenFile, {
    purpose: { wording: 'change' },
    'purpose-edit': {
      purpose: 'So that people who worry about money can be rung by an adviser, and never for research or marketing',
      lost: 'Many would not ask for help',
      mayDo: 'contact the person, give advice and pass nothing on to anybody',
    },
    'standard-terms': { often: 'each', backup: 'phone', hours: '12', notice: '2', local: 'Staff never use WhatsApp, text messages or ordinary email' },
  }),
  ...Object.fromEntries(innocent.map((purpose) => [purpose, inTheirWords(purpose)])),
  'both together': withAnswers(goldenFile, { 'who-decides': { role: 'both', together: 'how people are told', contactPoint: 'sharing' } }),
  'on a date': withAnswers(goldenFile, { dates: { start: 'date', startDate: '2027-01-11', review: 'date', reviewDate: '2027-12-01' } }),
});
