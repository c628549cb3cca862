// Sections 7 to 14 of the golden agreement: law, safety, checks and who signs.
import type { PrintSection } from '@/lib/domain/print/print-model';
import { confirmed, law, paragraph, said } from './golden-sentences';

export const lawAndChecks: readonly PrintSection[] = [
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
        law(
          'The side that is told explains what not sharing may mean, respects the choice, writes it in its own record and stops sharing.',
          'guidance-objections',
        ),
        confirmed('It tells the other within one working day; the Charity then stops contact and deletes the referral.', 'standard-terms'),
        confirmed('It keeps only the advice already given, for the time in section 5, and says so.', 'standard-terms'),
        law(
          'A choice is set aside only in exceptional circumstances such as safeguarding; the Caldicott Guardian decides and records why.',
          'guidance-objections',
        ),
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
        law(
          'Share only what is necessary, tell the person if that is safe, and involve the manager or safeguarding lead, and the Caldicott Guardian where possible.',
          'guidance-social-care',
        ),
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
  {
    id: 'signatures',
    number: 14,
    heading: 'Signed',
    blocks: [paragraph(said('The Surgery’s data protection officer gave advice on this sharing, dated 20 November 2026.', 'ig-review'))],
  },
];
