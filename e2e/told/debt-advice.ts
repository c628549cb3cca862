import { inDays, lastJune } from '../lives/life';
import { northfield, nothingUnusual, type ToldLife } from './told-life';

const name = 'Riverside Debt Advice';

/** Name and telephone number, on the person’s yes; a charity with a current DSPT result and one gap. */
export const debtAdvice: ToldLife = {
  name: 'debt advice',
  sharing: northfield,
  partner: { name, manager: 'Tom Ashby', signatory: 'Ella Park', job: 'Chief Executive' },
  draft: [
    { heading: 'Who will you share with?', choose: [name] },
    { heading: 'What kind of service is it?', choose: ['Debt counselling'] },
    { heading: 'What is the sharing for?', choose: ['Use this wording'] },
    { heading: 'Whose details will you share?', choose: ['Adults who use the service', 'Under 50'] },
    { heading: `Is this all that ${name} needs?`, choose: ['Yes, this is all they need'] },
    { heading: `What will ${name} tell you back?`, choose: ['Nothing'] },
    { heading: 'How will people know, and say yes?', choose: ['In a leaflet or welcome pack', 'In our privacy notice on our website', 'Either way'] },
    { heading: 'Read the legal basis', choose: ['I have read this'] },
    { heading: 'How will you share the details?', choose: ['Encrypted email to any mailbox ([secure] or Egress)'] },
  ],
  igReview: nothingUnusual(name, 'Few people, no health details, and each person says yes first'),
  checklist: [
    {
      heading: 'Do you have a Data Security and Protection Toolkit (DSPT) result?',
      choose: ['Yes, standards met'],
      type: { 'When was it published?': lastJune(), 'Organisation code (optional)': '8ZZ98' },
    },
    { heading: 'Do you tell people how you use their information?', choose: ['Partly'] },
    { heading: 'Would staff know who to tell if something went wrong?', choose: ['Yes'] },
    {
      heading: 'Which email will you use to get people’s details?',
      choose: ['An ordinary email account'],
      type: { 'Email address': 'referrals@riverside-debt.example' },
    },
    { heading: 'What will you do about telling people?', choose: ['Use this plan'] },
  ],
  onlyYou: {
    choose: [
      ['Your reason for using the details', 'Use this wording'],
      '12 months after the person leaves the service',
      ['Referrals not taken up, the end, and checking', 'Use this wording'],
      ['Where will you keep them, and who will see them?', 'Use this wording'],
      'In the UK',
    ],
  },
  assurance: {
    choose: ['I looked it up and it matches', ['People are told', 'Offer help']],
    type: {
      'Organisation code': '8ZZ98',
      'Status seen': 'Standards Met',
      'Date looked up': inDays(0),
      'What we will do': 'Give a model privacy notice and the paragraph about this agreement',
      'Who will do it?': 'IG lead',
      'By when?': inDays(30),
    },
  },
  decision: {
    choose: ['Yes, with a plan', 'No, sharing may start with these plans'],
    type: { Reason: 'The plan is short, and the leaflet covers the time until then' },
  },
  firstToSign: 'sharing',
  printed: {
    says: ['explicit consent, because', 'Article 6, the Surgery: 6(1)(e)', 'Article 6, the Charity: 6(1)(f)', 'Article 9: no health'],
    never: ['implied consent', '9(2)'],
  },
};
