// Sections 1 to 6 of the golden agreement: people and facts.
import type { PrintSection } from '@/lib/domain/print/print-model';
import { confirmed, law, paragraph, row, said } from './golden-sentences';

export const peopleAndFacts: readonly PrintSection[] = [
  {
    id: 'parties',
    number: 1,
    heading: 'Who this agreement is between',
    blocks: [
      paragraph(
        said('Northfield Surgery, 1 High Street, Northfield NF1 1AA (“the Surgery”): ODS code Z99999, ICO registration Z0000000, public authority.', 'profile'),
        said('Its DSPT result: Standards Met, 2025-26 edition, published 12 June 2026.', 'profile'),
      ),
      paragraph(
        said(
          'Riverside Debt Advice, 2 Mill Lane, Northfield NF1 2BB (“the Charity”): charity number 9999999, ICO registration ZA000000, not a public authority.',
          'profile',
        ),
        said('Its DSPT result: Standards Met, 2025-26 edition, published 3 June 2026, looked up by the Surgery on 14 November 2026.', 'dspt'),
      ),
      paragraph(said('Each decides for itself how it uses what it holds, and answers for it.', 'share')),
    ],
  },
  {
    id: 'purpose',
    number: 2,
    heading: 'Why we are sharing',
    blocks: [
      paragraph(
        said('So that patients who ask for help with debt can be contacted by the Charity and offered advice.', 'purpose'),
        said('Without sharing, patients would have to arrange this themselves and many would not.', 'purpose'),
        said('The Charity will use the details only to contact the person, give advice and keep a record of that advice.', 'purpose'),
        law('It will not use them for fundraising, marketing, research or anything else.', 'uk-gdpr-5-1-b'),
        confirmed('It passes them to nobody else unless the law requires it or somebody must be kept from serious harm (section 11).', 'standard-terms'),
      ),
    ],
  },
  {
    id: 'details',
    number: 3,
    heading: 'Who and what',
    blocks: [
      paragraph(said('People: adult patients of the Surgery who have said yes to being referred, under 50 a year.', 'people')),
      {
        block: 'table',
        caption: 'From the Surgery to the Charity',
        head: ['Item', 'Why it is needed'],
        rows: [
          row('Full name', 'To ask for the right person'),
          row('Telephone number', 'To arrange a first meeting'),
          row('Best way and time to call, and whether a message may be left', 'So that contact puts nobody at risk'),
          row(
            'Referral details: who referred, their role and team; referral reference; the person’s agreement; anything they do not want shared',
            'So that replies reach the right place and wishes are kept',
          ),
        ],
      },
      paragraph(
        said('The Charity has confirmed that this is what it needs to start helping.', 'enough'),
        confirmed('NHS number, date of birth, address, diagnosis and medicines are not shared: they are not needed.', 'check'),
        confirmed('Staff write nothing about health in these details.', 'details'),
        said('Nothing is sent back.', 'back'),
      ),
    ],
  },
  {
    id: 'transfer',
    number: 4,
    heading: 'How and when',
    blocks: [
      paragraph(
        confirmed('Referrals are sent by the practice’s link workers; nobody else needs to approve.', 'profile'),
        said('They send one referral each time a patient says yes, to the Charity’s referrals mailbox.', 'send-how'),
        said(
          'The mailbox is ordinary email, so each message is encrypted: the Surgery sends from NHS.net Connect (was NHSmail) with [secure] first in the subject line.',
          'send-how',
        ),
        confirmed('The Charity replies inside the encrypted message.', 'standard-terms'),
        law('The Surgery checks the address before sending.', 'guidance-social-care'),
        confirmed('If email is down, the Surgery telephones the Charity’s referrals number and checks who is speaking.', 'standard-terms'),
        confirmed('If a referral comes by mistake or is incomplete, the Charity tells the Surgery within one working day.', 'standard-terms'),
      ),
    ],
  },
  {
    id: 'retention',
    number: 5,
    heading: 'How long it is kept',
    blocks: [
      {
        block: 'list',
        sentences: [
          said('Referral not taken up: deleted 3 months after the last try to make contact.', 'only-you'),
          said('Advice record: deleted 12 months after the help ends.', 'only-you'),
        ],
      },
      paragraph(
        said('The Charity checks every three months and deletes or shreds what is due.', 'only-you'),
        law('The Surgery notes the referral in its own record about the patient.', 'guidance-consent'),
      ),
    ],
  },
  {
    id: 'contacts',
    number: 6,
    heading: 'Who to contact',
    blocks: [
      paragraph(confirmed('Surgery: IG lead; Caldicott Guardian; safeguarding lead; objections, requests and complaints; incidents.', 'profile')),
      paragraph(
        confirmed('Charity: the person who looks after information; referrals; safeguarding lead; objections, requests and complaints; incidents.', 'profile'),
      ),
      paragraph(
        confirmed(
          'Names, telephone numbers and mailboxes are on the contact sheet, which each side keeps up to date by telling the other; it is not part of the signed text.',
          'standard-terms',
        ),
      ),
    ],
  },
];
