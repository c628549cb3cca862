import { inDays } from '../lives/life';
import { northfield, nothingUnusual, type ToldLife } from './told-life';

const name = 'Steady Steps Northfield';
const yes = (heading: string) => ({ heading, choose: ['Yes'] });

/** A club without a DSPT result, and one line about health: ten points, two plans, and statement B for the club. */
export const exerciseClass: ToldLife = {
  name: 'an exercise class',
  sharing: northfield,
  partner: { name, manager: 'Dawn Ellis', signatory: 'Ken Sato', job: 'Chair of trustees' },
  draft: [
    { heading: 'Who will you share with?', choose: [name] },
    { heading: 'What kind of service is it?', choose: ['Exercise classes'] },
    { heading: 'What is the sharing for?', choose: ['Use this wording'] },
    { heading: 'Whose details will you share?', choose: ['Adults who use the service', '50 to 500'] },
    { heading: `Is this all that ${name} needs?`, choose: ['Health facts needed to take part safely', 'Yes, this is all they need'] },
    { heading: `What will ${name} tell you back?`, choose: ['If the person came'] },
    {
      heading: 'How will people know, and say yes?',
      choose: ['Staff will tell them', 'On a signed form, also signed by the member of staff'],
    },
    { heading: 'Read the legal basis', choose: ['I have read this'] },
    { heading: 'How will you share the details?', choose: ['Encrypted email to any mailbox ([secure] or Egress)'] },
  ],
  igReview: nothingUnusual(name, 'One line about health, agreed with each person'),
  checklist: [
    { heading: 'Do you have a Data Security and Protection Toolkit (DSPT) result?', choose: ['No'] },
    {
      heading: 'Do you tell people how you use their information?',
      choose: ['Yes'],
      type: { 'Web address of your privacy notice, or how you tell people if you have no website': 'A sheet that everybody gets at the first class' },
    },
    yes('Do contracts and volunteer agreements say that people’s details are kept private?'),
    {
      heading: 'Are staff and volunteers trained to look after information when they start and at least every year?',
      choose: ['Partly', 'Less often'],
      type: { 'When did they last do it?': inDays(-90) },
    },
    yes('Do staff have written rules on what they may share, and do their contracts mention them?'),
    yes('Can only the right people get into your rooms, cupboards and computers?'),
    { heading: 'Are the laptops, phones and memory sticks that hold people’s details encrypted?', choose: ['Not yet'] },
    yes('Do you have a list of how long you keep information, and clear things out when the time comes?'),
    yes('Would staff know who to tell if something went wrong?'),
    {
      heading: 'Which email will you use to get people’s details?',
      choose: ['An ordinary email account'],
      type: { 'Email address': 'referrals@steady-steps.example' },
    },
    { heading: 'What will you do about training?', choose: ['Use this plan'] },
    {
      heading: 'What will you do about encryption?',
      choose: ['Change it'],
      type: {
        'What will you do?': 'We will set a password and encryption on both laptops',
        'Who will do it?': 'Coordinator',
        'By when?': inDays(40),
        'What keeps details safe until then?': 'Until then referrals are kept on paper in a locked cupboard',
      },
    },
  ],
  onlyYou: {
    choose: [
      ['Your reason for using the details', 'Use this wording'],
      'A different time',
      'Months',
      ['Referrals not taken up, the end, and checking', 'Use this wording'],
      ['Where will you keep them, and who will see them?', 'Use this wording'],
      'In the UK or EEA',
    ],
    type: { 'How long': '6', 'Why this long?': 'A course lasts ten weeks' },
  },
  assurance: {
    choose: [
      'There is nothing to look up',
      ['People are trained', 'Accept the plan and the safeguard'],
      ['Devices are encrypted', 'Accept the plan and the safeguard'],
    ],
  },
  decision: { choose: ['Yes, with a plan', 'No, sharing may start with these plans'], type: { Reason: 'Two short plans, with paper records until then' } },
  firstToSign: 'sharing',
  printed: {
    says: [
      'explicit consent, because',
      'Article 6, the Club: 6(1)(f)',
      'Article 9, the Club: 9(2)(a) explicit consent, given in statement B',
      'locked cupboard',
    ],
    never: ['implied consent', 'the Club: 9(2)(h)'],
  },
};
