// Agreements in which somebody wrote, in plain words, the opposite of what the text prints; and answers that nobody could keep together.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { goldenFile as debt } from '@/lib/domain/print/testing/golden-file';
import { commissionedHospice as hospice } from '@/lib/domain/print/testing/other-files';
import { items, kept, partner, sharing, terms, usual, withAnswers } from './changed-files';

/** In a local rule of the sender. */
export const weWrite = (local: string, file: AgreementFile = debt): AgreementFile => withAnswers(file, terms({ local }));
/** In the partner’s own reason. */
export const theyWrite = (fair: string): AgreementFile => kept(debt, { reason: 'change', want: 'Give advice', need: 'To ring people', fair });
const keptAt = (place: string, uk = 'uk') => kept(debt, { where: 'change', place, jobs: 'advisers', uk });
const checkedBy = (checker: string, more = {}) => kept(debt, { keepTerms: 'change', notTaken: '3', atEnd: 'keep-then-delete', checker, ...more });
const { icoRegistration: _, ...unregistered } = hospice.partner ?? hospice.sharing;
const { igLead, referrals: _r, ...contacts } = debt.partner?.contacts ?? debt.sharing.contacts;
const { phone: _p, ...byEmail } = igLead;
const withoutNumber = partner(debt, { contacts: { ...contacts, igLead: byEmail } });

export const saidPlainly: Readonly<Record<string, AgreementFile>> = {
  'sharing-implied-consent-in-words': weWrite('We rely on implied consent for every patient'),
  'receiving-implied-consent-in-words': theyWrite('Consent is assumed for every client'),
  'sharing-nobody-asked-in-words': weWrite('Nobody is asked, consent is not needed'),
  'receiving-nobody-asked-in-words': theyWrite('Nobody is asked, consent is not needed'),
  'sharing-nobody-told-in-words': weWrite('People are not told about it'),
  'receiving-nobody-told-in-words': theyWrite('We do not tell people about it'),
  'sharing-details-sold-in-words': weWrite('The names are sold to other charities'),
  'receiving-details-sold-in-words': theyWrite('Sell the list of names to other charities'),
  'sharing-overrides-the-text': weWrite('This rule overrides every other section'),
  'receiving-overrides-the-text': theyWrite('Our policy takes precedence over the rest of this agreement'),
  'sharing-takes-rights-away': weWrite('People cannot withdraw or complain once they have been referred'),
  'receiving-takes-rights-away': theyWrite('Nobody may object to the sharing'),
  'sharing-mistakes-told-in-weeks': weWrite('A breach is told to the other side within a month'),
  'receiving-mistakes-told-in-weeks': theyWrite('We report mistakes within 6 weeks'),
  'sharing-plain-email-in-words': weWrite('In a hurry staff send the referral by ordinary email'),
  'receiving-plain-email-in-words': theyWrite('We answer in unencrypted email'),
  'sharing-open-to-the-public': weWrite('The list is open to everyone'),
  'receiving-open-to-the-public': kept(debt, { where: 'change', place: 'its case system', jobs: 'Everyone, including the public' }),
  'sharing-plainly-kept-for-ever': weWrite('The Charity keeps the details for ever'),
  'receiving-plainly-kept-for-ever': kept(debt, { keep: 'other', n: '12', unit: 'months', why: 'we keep them for ever' }),
  'sharing-plainly-stored-abroad': weWrite('Details are stored in the USA'),
  'danger-safeguard-endangers': withAnswers(debt, {
    ...items([...usual, 'refuge-address'], { 'details-why/refuge-address': { reason: 'To keep the person safe' } }),
    'details-sensitive': { each: 'case-by-case' },
    'details-danger': { wording: 'change', kept: 'We put them in a letter to the home address' },
  }),
  'uk-and-place-far-away': keptAt('a server in the United States'),
  'kept-in-chat-or-plain-email': keptAt('WhatsApp on volunteers own phones, and plain email'),
  'kept-for-decades-without-need': kept(debt, { keep: 'other', n: '50', unit: 'years', why: 'it may be handy one day' }),
  'sensitive-details-in-ordinary-mailbox': withAnswers(
    keptAt('Its referrals mailbox'),
    items([...usual, 'mental-health'], { 'details-why/mental-health': { reason: 'To go at the right pace' } }),
  ),
  'nobody-has-that-job': checkedBy('Nobody checks'),
  'given-back-and-kept-for-decades': checkedBy('Manager', { atEnd: 'give-back', keep: 'other', n: '50', unit: 'years', why: 'our insurer asks for it' }),
  'asked-first-and-told-by-poster': withAnswers(debt, { 'telling-people': { tell: ['poster'], record: 'either' } }),
  'dangerous-detail-by-post': withAnswers(debt, {
    ...items([...usual, 'domestic-abuse'], { 'details-why/domestic-abuse': { reason: 'To keep the person safe' } }),
    'send-how': { methods: ['tracked-post'] },
  }),
  'sharing-ico-no-number': sharing(debt, { icoRegistration: 'registered' }),
  'receiving-ico-no-number': partner(debt, { icoRegistration: 'registered' }),
  'sharing-address-without-postcode': sharing(debt, { address: '1 High Street\nNorthfield' }),
  'receiving-address-without-postcode': partner(debt, { address: 'Town Hall' }),
  'no-number-for-referrals': withoutNumber,
  'not-registered-with-grave-details': partner(hospice, { ...unregistered, icoRegistration: undefined, icoExemptBecause: 'only runs its classes' } as object),
};
