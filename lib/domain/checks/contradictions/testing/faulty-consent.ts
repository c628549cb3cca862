// Agreements with one fault each in what is said of the person’s yes.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Given } from '@/lib/domain/print/testing/agreement-files';
import { goldenFile as debt } from '@/lib/domain/print/testing/golden-file';
import { exerciseClass } from '@/lib/domain/print/testing/other-files';
import { items, kept, sharing, terms, usual, withAnswers } from './changed-files';

const balance: Given[string] = { want: 'Give advice', need: 'To ring them', fair: 'They came to us for help' };
const forChildren: Given = { people: { who: ['adults', 'children'], howMany: '50-500' } };
const withKin = items([...usual, 'next-of-kin'], { 'details-why/next-of-kin': { reason: 'To involve the family' } });
/** Each side on legitimate interests, in words that weigh the person alone. */
const weighedByUs = (more: Given): AgreementFile =>
  sharing(withAnswers(debt, { ...more, 'our-reason': { wording: 'change', ...balance } }), {
    kind: 'charity',
    publicAuthority: false,
    taskInLaw: undefined,
  } as object);
const weighedByThem = (more: Given): AgreementFile => withAnswers(kept(debt, { reason: 'change', ...balance }), more);

export const aboutConsent: Readonly<Record<string, AgreementFile>> = {
  'advocates-law-for-another-service': withAnswers(exerciseClass, { 'law-gives-right': { law: 'mca-35' } }),
  'advocates-law-for-service-not-listed': withAnswers(debt, {
    service: { serviceType: 'something-else', other: 'Someone to speak for you' },
    'people-call-it-care': { testA: 'no' },
    'law-gives-right': { law: 'mha-130b' },
  }),
  'explicit-consent-not-recorded': withAnswers(debt, { 'telling-people': { tell: ['staff'] } }),
  'partner-cannot-show-yes': withAnswers(
    exerciseClass,
    items(['name', 'phone', 'participation-health'], { 'details-why/participation-health': { reason: 'To keep people safe' } }),
  ),
  'nobody-asked-but-partner-needs-yes': withAnswers(debt, {
    service: { serviceType: 'advocacy' },
    'service-confirm': { confirm: 'yes' },
    'law-gives-right': { law: 'mca-35' },
  }),
  'explicit-consent-of-whoever-cannot-decide': withAnswers(exerciseClass, {
    people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' },
    capacity: { steps: 'use' },
  }),
  'signed-form-heard-by-phone': withAnswers(exerciseClass, { 'send-how': { methods: ['phone'] } }),
  'one-yes-for-two-people': withAnswers(
    exerciseClass,
    items([...usual, 'cared-for'], {
      'details-why/cared-for': { reason: 'To plan breaks' },
      people: { who: ['carers'], howMany: 'under-50', carerWhose: ['carer-own', 'cared-for'], carerAgreement: 'person-only' },
    }),
  ),
  'text-says-nobody-is-asked': withAnswers(debt, terms({ local: 'In a hurry details are sent without consent' })),
  'sharing-interests-without-children': weighedByUs(forChildren),
  'receiving-interests-without-children': weighedByThem(forChildren),
  'sharing-interests-without-others': weighedByUs(withKin),
  'receiving-interests-without-others': weighedByThem(withKin),
  'interests-rest-on-consent': kept(debt, { reason: 'change', want: 'Give advice', need: 'To ring people', fair: 'Each person gave consent' }),
  'opt-out-with-individual-care': withAnswers(debt, terms({ local: 'Whoever set the national data opt-out is left out' })),
};
