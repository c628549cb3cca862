import { inDays, lastJune } from '../lives/life';
import { nothingUnusual, type ToldLife } from './told-life';

const name = 'Exampleton Hospice';

/** Care that the NHS pays for: health details, on implied consent. */
export const hospice: ToldLife = {
  name: 'hospice care',
  sharing: {
    name: 'Exampleton Hospitals NHS Trust',
    drafter: 'Kwame Boateng',
    igLead: 'Marcus Webb',
    signatory: 'Dr Amara Obi',
    job: 'Medical Director and Caldicott Guardian',
  },
  partner: { name, manager: 'Grace Lindqvist', signatory: 'Hugh Danes', job: 'Chief Executive' },
  draft: [
    { heading: 'Who will you share with?', choose: [name] },
    { heading: 'What kind of service is it?', choose: ['Hospice (inpatient, day or outpatient)'] },
    { heading: `Who pays ${name} for this service?`, choose: ['The NHS or a council, as health care'] },
    { heading: 'What is the sharing for?', choose: ['Use this wording'] },
    {
      heading: 'Whose details will you share?',
      choose: ['Adults who use the service', 'Adults who may not be able to make this decision', '50 to 500'],
    },
    { heading: 'What will staff do if someone cannot decide?', choose: ['Use these steps'] },
    { heading: `Is this all that ${name} needs?`, choose: ['Yes, this is all they need'] },
    { heading: `What will ${name} tell you back?`, choose: ['If the person came', 'Worries about someone’s safety'] },
    { heading: 'How will people know you share their details?', choose: ['Staff will tell them', 'In a leaflet or welcome pack'] },
    { heading: 'Read the legal basis', choose: ['I have read this'] },
    { heading: 'How will you share the details?', choose: ['Secure email to a secure mailbox', 'Phone call'] },
  ],
  igReview: nothingUnusual(name, 'Assessment 14 covers referrals to the hospice'),
  checklist: [
    {
      heading: 'Do you have a Data Security and Protection Toolkit (DSPT) result?',
      choose: ['Yes, standards exceeded'],
      type: { 'When was it published?': lastJune(), 'Organisation code (optional)': '8ZZ99' },
    },
    {
      heading: 'Do you tell people how you use their information?',
      choose: ['Yes'],
      type: { 'Web address of your privacy notice, or how you tell people if you have no website': 'https://exampleton-hospice.example/privacy' },
    },
    { heading: 'Do contracts and volunteer agreements say that people’s details are kept private?', choose: ['Yes'] },
    { heading: 'Would staff know who to tell if something went wrong?', choose: ['Yes'] },
    {
      heading: 'Which email will you use to get people’s details?',
      choose: ['Another email that meets the secure email standard, for example a checked Office 365 account'],
      type: { 'Email address': 'referrals@exampleton-hospice.example' },
    },
    { heading: 'What will you do about email?', choose: ['Use this plan'] },
  ],
  evidence: { about: 'Sent securely', link: 'https://exampleton-hospice.example/email-check' },
  onlyYou: {
    choose: [
      ['Your reason for using the details', 'Use this wording'],
      '8 years after the person leaves the service',
      ['Referrals not taken up, the end, and checking', 'Use this wording'],
      ['Where will you keep them, and who will see them?', 'Use this wording'],
      'In the UK',
    ],
  },
  assurance: {
    choose: ['I looked it up and it matches'],
    type: { 'Organisation code': '8ZZ99', 'Status seen': 'Standards Exceeded', 'Date looked up': inDays(0) },
  },
  decision: { choose: ['Yes'] },
  firstToSign: 'partner',
  printed: {
    says: ['implied consent', 'Article 6, the Trust: 6(1)(e)', 'Article 6, the Hospice: 6(1)(f)', 'Article 9, the Hospice: 9(2)(h)', 'NHS number'],
    never: ['explicit consent', 'statement B'],
  },
};
