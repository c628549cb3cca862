// A whole agreement as it prints, every sentence in place: the golden file for layout and order. All names and numbers are invented.
import type { Block, PrintFrame, PrintModel, PrintSection, Row, Sentence } from '@/lib/domain/print/print-model';
import { goldenSchedule } from './golden-schedule';

const law = (text: string, from: string): Sentence => ({ text, kind: 'law', from });
const said = (text: string, from: string): Sentence => ({ text, kind: 'answer', from });
const confirmed = (text: string, from: string): Sentence => ({ text, kind: 'confirmed', from });
const paragraph = (...sentences: readonly Sentence[]): Block => ({ block: 'paragraph', sentences });
const row = (item: string, why: string): Row => ({ cells: [item, why], kind: 'answer', from: 'details' });

const peopleAndFacts: readonly PrintSection[] = [
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
        said('Riverside Debt Advice, 2 Mill Lane, Northfield NF1 2BB (“the Charity”): charity number 9999999, ICO registration ZA000000, not a public authority.', 'profile'),
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
        confirmed('It passes them to nobody else unless the law requires it or section 11 applies.', 'standard-terms'),
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
          row('Referral details: who referred, their role and team; referral reference; the person’s agreement; anything they do not want shared', 'So that replies reach the right place and wishes are kept'),
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
        said('The mailbox is ordinary email, so each message is encrypted: the Surgery sends from NHSmail with [secure] at the start of the subject line.', 'send-how'),
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
        law('The Surgery keeps its own note of the referral in the health record.', 'guidance-consent'),
      ),
    ],
  },
  {
    id: 'contacts',
    number: 6,
    heading: 'Who to contact',
    blocks: [
      paragraph(confirmed('Surgery: IG lead; Caldicott Guardian; safeguarding lead; objections, requests and complaints; incidents.', 'profile')),
      paragraph(confirmed('Charity: the person who looks after information; referrals; safeguarding lead; objections, requests and complaints; incidents.', 'profile')),
      paragraph(
        confirmed(
          'Names, telephone numbers and mailboxes are on the contact sheet, which each side keeps up to date by telling the other; it is not part of the signed text.',
          'standard-terms',
        ),
      ),
    ],
  },
];

const lawAndChecks: readonly PrintSection[] = [
  {
    id: 'legal-basis',
    number: 7,
    heading: 'Our legal basis',
    blocks: [
      paragraph(law('We ask first; if the person says yes, we write it down and send only what is listed.', 'C2')),
      {
        block: 'panel',
        heading: 'For IG readers',
        sentences: [
          law('Confidentiality (common law): explicit consent, because the service is wider than health and care.', 'C2'),
          law('The Surgery explains what will be sent and to whom, and records the answer in the patient’s record.', 'C2'),
          said('It uses a form countersigned by staff, or a note of verbal consent.', 'telling-people'),
          law('Article 6, the Surgery: 6(1)(e) public task (primary medical services, National Health Service Act 2006).', 'A6.1'),
          law('Article 6, the Charity: 6(1)(f) legitimate interests; its assessment is dated 10 November 2026.', 'A6.3'),
          law('Article 9: no health or other special category information is meant to be shared.', 'A9'),
          law('Consent to share a confidence is not consent under the UK GDPR; neither side relies on Article 6(1)(a).', 'A6.6'),
          law('Sharing is necessary and proportionate to section 2 (Human Rights Act 1998, Article 8).', 'H1'),
        ],
      },
    ],
  },
  {
    id: 'safety',
    number: 8,
    heading: 'Keeping it safe',
    blocks: [
      paragraph(
        said('The Charity keeps referrals in its case system; advisers and the referrals administrator can see them.', 'only-you'),
        said('It keeps them in the UK.', 'only-you'),
        said('By the Charity’s DSPT result, laptops, phones and memory sticks with such details are encrypted.', 'dspt'),
        said('By the same result, staff and volunteers are trained when they start and every year.', 'dspt'),
        said('The Surgery accepted the Charity on the strength of its checklist, version 1 of 14 November 2026, summed up in the schedule.', 'checklist'),
        said('The Surgery will give a model privacy notice: IG lead, by 15 December 2026.', 'checklist'),
      ),
    ],
  },
  {
    id: 'rights',
    number: 9,
    heading: 'Telling people, and their rights',
    blocks: [
      paragraph(
        said('The Surgery tells people in its privacy notice (website, published 20 November 2026) and in a leaflet given at referral.', 'telling-people'),
        said('The Charity tells people in its privacy notice (website) and gives it at first contact, within one month at the latest.', 'privacy'),
      ),
      paragraph(
        law('A person can say no or change their mind at any time, with either side.', 'uk-gdpr-21'),
        law('The side that is told explains what not sharing may mean, respects the choice, writes it in the record and stops sharing.', 'guidance-objections'),
        confirmed('It tells the other within one working day; the Charity then stops contact and deletes the referral.', 'standard-terms'),
        confirmed('It keeps only the advice already given, for the time in section 5, and says so.', 'standard-terms'),
        law('A choice is set aside only in exceptional circumstances such as safeguarding; the Caldicott Guardian decides and records why.', 'guidance-objections'),
      ),
      paragraph(
        law('Requests to see, correct or delete details: the side that gets the request answers for what it holds, normally within one month.', 'uk-gdpr-12'),
        confirmed('It tells the other within five working days if the other must act too.', 'standard-terms'),
        law('Complaints: acknowledged within 30 days, looked into, answered; people can also go to the Information Commissioner’s Office (ICO).', 'dpa-164a'),
      ),
    ],
  },
  {
    id: 'incidents',
    number: 10,
    heading: 'If something goes wrong',
    blocks: [
      paragraph(
        confirmed('A side that learns of a loss, wrong disclosure or other breach tells the other at once, by telephone, within 24 hours.', 'standard-terms'),
        law('Each decides for what it holds whether to report, within 72 hours of knowing.', 'uk-gdpr-33'),
        law('It tells the people affected without undue delay if the risk to them is high.', 'uk-gdpr-34'),
        confirmed('Both help each other and write down what was learned.', 'standard-terms'),
      ),
    ],
  },
  {
    id: 'safeguarding',
    number: 11,
    heading: 'Safeguarding',
    blocks: [
      paragraph(
        law('Nothing here delays sharing that is needed to protect a child, or an adult at risk, from serious harm.', 'guidance-safeguarding'),
        law('Share only what is necessary, tell the person if that is safe, and involve the manager or safeguarding lead, and the Caldicott Guardian where possible.', 'guidance-social-care'),
        law('The side that shares decides the lawful basis each time and records it.', 'safeguarding'),
      ),
    ],
  },
  {
    id: 'foi',
    number: 12,
    heading: 'Freedom of information',
    blocks: [
      paragraph(
        law('The Surgery is under the Freedom of Information Act 2000 and may publish this agreement without signatures.', 'foia-2000'),
        confirmed('It asks the Charity first about anything the Charity supplied.', 'standard-terms'),
      ),
    ],
  },
  {
    id: 'checks',
    number: 13,
    heading: 'Checks, review and ending',
    blocks: [
      paragraph(
        said('A data protection impact assessment was not required; the reason is recorded (6 November 2026).', 'ig-review'),
        said('The eight Caldicott Principles were checked on the same day.', 'ig-review'),
        law('This agreement supports professional judgement and does not replace it.', 'guidance'),
      ),
      paragraph(
        confirmed('We review it by the date above, and sooner after a serious incident or a change in law, service or details.', 'standard-terms'),
        confirmed('Changes are made as a new version; old versions are kept.', 'standard-terms'),
        confirmed('Either side can end it with one month’s notice, or at once if people’s information is at risk.', 'standard-terms'),
        confirmed('Then nothing more is sent, and section 5 still applies to what was received.', 'standard-terms'),
        confirmed('It creates no payment or indemnity; each answers for what it does.', 'standard-terms'),
      ),
    ],
  },
  { id: 'signatures', number: 14, heading: 'Signed', blocks: [paragraph(said('The Surgery’s data protection officer advised on 20 November 2026.', 'ig-review'))] },
];

export const goldenPrint: PrintModel = {
  title: 'Information sharing agreement',
  subtitle: 'Referrals from Northfield Surgery to Riverside Debt Advice',
  reference: 'SA-7K4M-2QXR',
  version: 1,
  start: 'Starts on the day the last side signs',
  review: 'Review one year after that',
  smallCharity: {
    heading: 'What this means for a small charity',
    sentences: [
      said('Use these details only to contact the person and give debt advice.', 'purpose'),
      law('Keep them safe, and let only the people who need them see them.', 'uk-gdpr-5-1-f'),
      confirmed('If something goes wrong, ring the Surgery at once, within 24 hours at the latest.', 'standard-terms'),
      law('Delete them when the times in section 5 come.', 'uk-gdpr-5-1-e'),
      confirmed('Tell the Surgery within five working days if your DSPT lapses or a checklist answer gets worse.', 'standard-terms'),
    ],
  },
  sections: [...peopleAndFacts, ...lawAndChecks],
  signatures: [
    { partyId: 'surgery', organisation: 'Northfield Surgery', sentence: confirmed('For the Surgery: Dr Ben Hall, Caldicott Guardian.', 'profile') },
    { partyId: 'charity', organisation: 'Riverside Debt Advice', sentence: said('For the Charity: Ella Park, Chief Executive.', 'decide') },
  ],
  schedule: goldenSchedule,
};

export const goldenFingerprint = '9f2c1a7be04d5533c8a1f6d20b7e94ac55d0e6c7a1b2f3984756aa01fe23cd89';

/** Signed by both sides, with the contact sheet of that day. */
export const goldenFrame: PrintFrame = {
  mark: 'signed',
  fingerprint: goldenFingerprint,
  date: '2026-11-21T14:14:09Z',
  signed: [
    { partyId: 'surgery', name: 'Dr Ben Hall', role: 'Caldicott Guardian', organisation: 'Northfield Surgery', at: '2026-11-20T10:05:00Z' },
    { partyId: 'charity', name: 'Ella Park', role: 'Chief Executive', organisation: 'Riverside Debt Advice', at: '2026-11-21T14:14:09Z' },
  ],
  contactSheet: {
    heading: 'Contact sheet',
    date: '2026-11-21',
    sides: [
      {
        organisation: 'Northfield Surgery',
        rows: [
          { job: 'IG lead', name: 'Priya Nair', phone: '01632 960101', email: 'ig@northfield-surgery.example' },
          { job: 'Caldicott Guardian', name: 'Dr Ben Hall', phone: '01632 960102', email: 'caldicott@northfield-surgery.example' },
          { job: 'Safeguarding lead', name: 'Sam Reid', phone: '01632 960103' },
          { job: 'Objections, requests and complaints', name: 'Practice manager', email: 'information@northfield-surgery.example' },
          { job: 'Incidents', name: 'Priya Nair', phone: '01632 960104' },
        ],
      },
      {
        organisation: 'Riverside Debt Advice',
        rows: [
          { job: 'Person who looks after information', name: 'Ella Park', phone: '01632 960121', email: 'ella.park@riverside-debt.example' },
          { job: 'Referrals', name: 'Referrals administrator', phone: '01632 960123', email: 'referrals@riverside-debt.example' },
          { job: 'Safeguarding lead', name: 'Tom Okafor', phone: '01632 960124' },
          { job: 'Objections, requests and complaints', name: 'Ella Park', email: 'information@riverside-debt.example' },
          { job: 'Incidents', name: 'Ella Park', phone: '01632 960121' },
        ],
      },
    ],
  },
};
