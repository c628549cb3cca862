// The exits (X1 to X7): sharing that this kind of agreement is not for. Each says why, what the rules say, what to use instead, whom to ask
// and what to write down, and how to go back. A page is printable as it stands, so that somebody can take it to a colleague.
import { type ExitPage, exitPaths } from '@/lib/domain/questions/exit-page';
import type { ExitId } from '@/lib/domain/questions/form';

const confirm = (what: string): string => `Ask your data protection officer to confirm ${what}`;

const safetyPage: ExitPage = {
  id: 'X1',
  path: exitPaths.X1,
  back: 'share',
  h1: 'You do not need an agreement to keep someone safe',
  why: [
    {
      text: 'If a child or an adult is at risk of serious harm, you may be able to share what is necessary without consent. No agreement has to be in place first.',
      source: 's4-safeguarding',
    },
    { text: 'If someone is in danger now, ring 999. Write it down afterwards.', source: 's4-safeguarding' },
  ],
  rules: [
    { text: 'The harm must be serious enough to outweigh the person’s confidence. You decide that each time, for one person.', source: 's4-safeguarding' },
    { text: 'Share only what is needed to keep the person safe. Tell them, or ask them, if that is safe.', source: 's4-safeguarding' },
    {
      text: 'UK GDPR has reasons for it: public task for a public body, a recognised legitimate interest for others.',
      source: 'uk-gdpr-6-1-ea',
    },
    {
      text: 'For health details there is a condition of its own. It asks for a written policy.',
      source: 'dpa-2018-sch1-para18',
      caveat: confirm('that paragraph 18 covers what you plan'),
    },
    {
      text: 'A new duty to share what matters for a child’s welfare was enacted in April 2026.',
      source: 'children-act-2004-s16la',
      caveat: confirm('that it is in force'),
    },
  ],
  instead: [
    { text: 'Your safeguarding policy', source: 's4-safeguarding' },
    {
      text: 'For children: the government’s advice on sharing information to keep children safe',
      source: 'dfe-information-sharing',
      url: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice',
    },
  ],
  ask: [
    'Your manager or safeguarding lead',
    'Your Caldicott Guardian (a senior person who protects people’s information), where you can',
    'The safeguarding team of your council or, in Northern Ireland, of the Health and Social Care Trust',
  ],
  start: { button: 'Draft an agreement for day-to-day sharing', share: 'individual' },
  enquiry: { purpose: 'safeguarding' },
  guidance: ['safeguarding', 'danger-to-life'],
  card: {
    button: 'Print a record of the decision',
    title: 'Record of a decision to share',
    fill: 'fill it in by hand, and keep it in the person’s record',
    lines: [
      'Date and time',
      'Who decided, and their job',
      'What was shared, and with whom',
      'Which harm, and to whom',
      'Was the person asked or told? If not, why not',
      'Who else was asked',
    ],
  },
};

const otherPurposes: ExitPage = {
  id: 'X2',
  path: exitPaths.X2,
  back: 'share',
  h1: 'This service does not cover research, planning or other purposes',
  why: [
    { text: 'This service is for sharing that helps one person at a time. Research, planning and other purposes follow other rules.', source: 's4-purpose' },
    { text: 'It is often possible to use totals or details that cannot identify anyone.', source: 's1-other-purposes' },
  ],
  rules: [
    { text: 'Ask each person first where you can. That is the normal way for a purpose beyond their care.', source: 's4-explicit' },
    {
      text: 'Where asking is not practicable, research and planning in England and Wales can apply for approval under section 251.',
      source: 's4-approvals',
    },
    { text: 'With such an approval the national data opt-out applies, unless the approval letter says otherwise. It is for England.', source: 'ndoo-policy' },
    { text: 'A law that requires or allows the sharing comes first. Name the Act and the section.', source: 's1-other-purposes' },
    {
      text: 'Research also needs its own approvals, and safeguards in UK GDPR.',
      source: 'uk-gdpr-84b',
      caveat: confirm('which safeguards the law asks of you now'),
    },
    { text: 'Without consent, approval or a law there is no way to share for these purposes.', source: 's3-common-law' },
    { text: 'Fundraising and marketing have rules of their own. They are never part of a sharing agreement.' },
  ],
  instead: [
    { text: 'Totals that show nobody, wherever they will do', source: 's1-other-purposes' },
    { text: 'The national data opt-out policy', source: 'ndoo-policy', url: 'https://digital.nhs.uk/services/national-data-opt-out' },
    {
      text: 'Approval to use confidential patient information without consent',
      source: 's4-approvals',
      url: 'https://www.hra.nhs.uk/about-us/committees-and-services/confidentiality-advisory-group/',
    },
  ],
  ask: [
    'Your Caldicott Guardian or information governance (IG) lead, first',
    'Your data protection officer, about the reason in law',
    'For research: your research office',
  ],
  enquiry: { purpose: 'research' },
  guidance: ['research-and-planning', 'section-251', 'national-data-opt-out', 'fundraising-and-marketing'],
  card: {
    button: 'Print what to bring to your IG lead',
    title: 'Sharing for another purpose',
    fill: 'fill it in by hand, and take it to your IG lead',
    lines: [
      'What the details are for',
      'Which details, of how many people',
      'Could totals do? If not, why not',
      'How people could be asked',
      'Approval or law, with its reference',
      'Who holds the details, and for how long',
    ],
  },
};

const totals: ExitPage = {
  id: 'X3',
  path: exitPaths.X3,
  back: 'share',
  h1: 'You do not need this service to share totals',
  why: [
    { text: 'If nobody could be identified, you are not sharing details about people, and you do not need this kind of agreement.' },
    { text: 'Take care with small numbers. A total under 5 in a small place can point to a person.' },
  ],
  rules: [
    { text: 'UK GDPR and the duty of confidence are about people who can be recognised. Real totals are outside both.', source: 'ndoo-policy' },
    { text: 'Details with the names taken out are not always anonymous. If somebody could still work it out, the rules hold.' },
  ],
  instead: [{ text: 'Leave out totals under 5, or put them together with others' }, { text: 'Write down how you made sure that nobody could be identified' }],
  ask: ['Your information governance (IG) lead, to look at the first set of totals'],
  start: { button: 'We share details about people too', share: 'individual' },
  enquiry: { purpose: 'totals' },
  guidance: ['minimum-information'],
  card: {
    button: 'Print a record of the check',
    title: 'How nobody can be identified',
    fill: 'fill it in by hand, and keep it',
    lines: ['Which totals, and who gets them', 'The smallest number in them', 'What was left out or put together', 'Who checked it', 'Date'],
  },
};

const contract: ExitPage = {
  id: 'X4',
  path: exitPaths.X4,
  back: 'share',
  backInDraft: 'who-decides',
  h1: 'You need a contract, not a sharing agreement',
  why: [
    { text: 'A sharing agreement is for organisations that each decide how they use what they hold.' },
    { text: 'When one organisation only does what another tells it to, the law asks for a written contract between them.', source: 'uk-gdpr-28' },
  ],
  rules: [
    { text: 'The organisation that decides stays responsible. It picks a partner that can keep the details safe.', source: 'uk-gdpr-28' },
    { text: 'The contract says what is done, for how long, with which details and whose.', source: 'uk-gdpr-28' },
    { text: 'The partner acts on written instructions only, keeps the details private, and uses nobody else without agreement.', source: 'uk-gdpr-28' },
    { text: 'At the end it deletes the details or gives them back.', source: 'uk-gdpr-28' },
  ],
  instead: [
    { text: 'A data processing contract', source: 'uk-gdpr-28' },
    { text: 'NHS England’s templates for information governance', source: 'nhse-ig-templates' },
  ],
  ask: ['Your information governance (IG) lead or contracts team', 'Your data protection officer, if you are not sure who decides'],
  enquiry: { purpose: 'individual', decides: 'instructions' },
  guidance: ['processors'],
  card: {
    button: 'Print what the contract must say',
    title: 'For the processing contract',
    fill: 'fill it in by hand, and take it to your contracts team',
    lines: [
      'Who decides, and who follows instructions',
      'What is done with the details, and why',
      'Whose details, and which',
      'For how long, and what happens at the end',
      'How they are kept safe',
      'Who else may be used, and who agrees to it',
    ],
  },
};

const signpost: ExitPage = {
  id: 'X5',
  path: exitPaths.X5,
  back: 'share',
  h1: 'You do not need an agreement to tell people about a charity',
  why: [
    { text: 'If people contact the charity themselves, you are not sharing their details.' },
    { text: 'Give people what they need to make contact: a name, a number, and what the charity can do for them.' },
  ],
  rules: [{ text: 'Nothing that was told in confidence is passed on. So neither consent nor an agreement is needed.' }],
  instead: [{ text: 'A card with the charity’s details for staff to give out' }],
  ask: ['The charity: what it offers, and how people reach it'],
  start: { button: 'We send the charity people’s details too', share: 'individual-some-self-refer' },
  enquiry: { purpose: 'signpost' },
  guidance: ['telling-people-about-a-service'],
  card: {
    button: 'Print a card',
    title: 'Help that you can ask for yourself',
    fill: 'write in the charity’s details, and give it to people',
    lines: ['Name of the charity', 'What they can help with', 'Phone number', 'Website', 'When they are open'],
  },
};

const childrensSocialCare: ExitPage = {
  id: 'X6',
  path: exitPaths.X6,
  back: 'children',
  h1: 'This service does not cover children’s social care',
  why: [
    { text: 'The national guidance that this service puts into practice leaves children’s social care to the Department for Education.', source: 's4-scope' },
    { text: 'Another service for children or young people can be drafted here: change the answer.' },
  ],
  rules: [
    { text: 'Councils and their partners follow Working Together when a child may need help or protection.', source: 'working-together' },
    {
      text: 'A new duty to share what matters for a child’s welfare was enacted in April 2026.',
      source: 'children-act-2004-s16la',
      caveat: confirm('that it is in force, and whom it binds'),
    },
  ],
  instead: [
    {
      text: 'Working together to safeguard children',
      source: 'working-together',
      url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
    },
    {
      text: 'Information sharing: advice for people who safeguard children',
      source: 'dfe-information-sharing',
      url: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice',
    },
  ],
  ask: ['Your safeguarding lead, who can point you to the right rules', 'The children’s services of your council'],
  enquiry: { purpose: 'individual', who: ['children'], casework: 'yes' },
  guidance: ['childrens-social-care', 'children-and-young-people'],
  card: {
    button: 'Print what to bring to your safeguarding lead',
    title: 'Sharing about children',
    fill: 'fill it in by hand, and take it to your safeguarding lead',
    lines: [
      'Which service, and who runs it',
      'Which children, and how many',
      'Which details, and why',
      'Is the council’s children’s team involved?',
      'Who asks',
    ],
  },
};

const advocacy: ExitPage = {
  id: 'X7',
  path: exitPaths.X7,
  back: 'service-confirm',
  h1: 'Find out which law the advocate acts under',
  why: [
    {
      text: 'Some advocates have a right in law to see records about the person they act for. That right does not come from an agreement, and the person may not be able to consent.',
      source: 'mca-2005-s35',
    },
    { text: 'If a law gives the right, the agreement names it. If none does, staff ask each person first. Nobody can draft it before that is known.' },
  ],
  rules: [
    {
      text: 'Independent mental capacity advocates (IMCA) have a right in the Mental Capacity Act 2005, section 35.',
      source: 'mca-2005-s35',
      caveat: confirm('what it covers'),
    },
    {
      text: 'Independent mental health advocates (IMHA) have a right in the Mental Health Act 1983, section 130B.',
      source: 'mha-1983-s130b',
      caveat: confirm('what it covers. A patient who is able to consent is asked first'),
    },
    { text: 'These two Acts are for England and Wales. Scotland and Northern Ireland have laws of their own.' },
  ],
  instead: [
    { text: 'The referral that the law provides: your Mental Capacity Act or Mental Health Act lead knows it' },
    { text: 'When the law is known: go back, answer yes and name it' },
    { text: 'When it is another kind of advocacy: go back and answer no' },
  ],
  ask: ['The advocacy service: under which Act it works', 'Your information governance (IG) lead or legal adviser'],
  enquiry: { purpose: 'individual', service: 'advocacy' },
  guidance: ['statutory-advocates', 'lack-of-capacity'],
  card: {
    button: 'Print what to ask',
    title: 'Which law does the advocate act under?',
    fill: 'fill it in by hand, and take it to your IG lead',
    lines: [
      'The advocacy service',
      'Who appoints or pays for the advocate',
      'The Act and the section',
      'Which details it gives a right to',
      'Who confirmed it, and when',
    ],
  },
};

export const exits: Readonly<Record<ExitId, ExitPage>> = {
  X1: safetyPage,
  X2: otherPurposes,
  X3: totals,
  X4: contract,
  X5: signpost,
  X6: childrensSocialCare,
  X7: advocacy,
};
