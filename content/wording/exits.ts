// The exits (X1 to X7): sharing that this kind of agreement is not for. Each says why, what to use instead, and how to go back.
// A page is printable as it stands, so that somebody can take it to a colleague.
import { type ExitPage, exitPaths } from '@/lib/domain/questions/exit-page';
import type { ExitId } from '@/lib/domain/questions/form';

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
    { text: 'Share only what is needed to keep the person safe. Tell them, or ask them, if that is safe.', source: 's4-safeguarding' },
    {
      text: 'Involve your manager or safeguarding lead, and your Caldicott Guardian (a senior person who protects people’s information) where you can. Write down what you decided and why.',
      source: 's4-safeguarding',
    },
  ],
  instead: [
    { text: 'If someone is in danger now, call 999' },
    { text: 'Your safeguarding policy, and your safeguarding lead', source: 's4-safeguarding' },
    {
      text: 'For children: the government’s advice on sharing information to keep children safe',
      source: 'dfe-information-sharing',
      url: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice',
    },
  ],
  start: { button: 'Draft an agreement for day-to-day sharing', share: 'individual' },
};

const otherPurposes: ExitPage = {
  id: 'X2',
  path: exitPaths.X2,
  back: 'share',
  h1: 'This service does not cover research or planning',
  why: [
    { text: 'This service is for sharing that helps one person at a time. Research, planning and statistics follow other rules.', source: 's4-purpose' },
    { text: 'Some people have opted out of these uses. You may need their consent, or special approval, before you share.', source: 's4-approvals' },
    { text: 'It is often possible to use totals or details that cannot identify anyone.', source: 's1-other-purposes' },
  ],
  instead: [
    { text: 'Speak to your Caldicott Guardian or information governance (IG) lead first', source: 's1-other-purposes' },
    { text: 'The national data opt-out policy', source: 'ndoo-policy', url: 'https://digital.nhs.uk/services/national-data-opt-out' },
    {
      text: 'Approval to use confidential patient information without consent',
      source: 's4-approvals',
      url: 'https://www.hra.nhs.uk/about-us/committees-and-services/confidentiality-advisory-group/',
    },
  ],
};

const totals: ExitPage = {
  id: 'X3',
  path: exitPaths.X3,
  back: 'share',
  h1: 'You do not need this service to share totals',
  why: [
    { text: 'If nobody could be identified, you are not sharing details about people, and you do not need this kind of agreement.' },
    { text: 'Take care with small numbers. A total of 1 or 2 in a small place can point to a person.' },
  ],
  instead: [
    { text: 'Leave out totals under 5, or put them together with others' },
    { text: 'Write down how you made sure that nobody could be identified' },
    { text: 'Ask your information governance (IG) lead to look at the first set of totals' },
  ],
  start: { button: 'We share details about people too', share: 'individual' },
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
  instead: [
    { text: 'Ask your information governance (IG) lead or contracts team for a data processing contract', source: 'uk-gdpr-28' },
    { text: 'NHS England’s templates for information governance', source: 'nhse-ig-templates' },
  ],
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
  instead: [{ text: 'A card with the charity’s details for staff to give out' }],
  start: { button: 'We send the charity people’s details too', share: 'individual-some-self-refer' },
  card: {
    button: 'Print a card',
    title: 'Help that you can ask for yourself',
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
  ],
  instead: [
    { text: 'Your safeguarding lead can point you to the right rules' },
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
};

const advocacy: ExitPage = {
  id: 'X7',
  path: exitPaths.X7,
  back: 'service-confirm',
  h1: 'Get legal advice before you share for statutory advocacy',
  why: [
    {
      text: 'Some advocates have a right in law to see records about the person they act for. That right does not come from an agreement, and the person may not be able to consent.',
      source: 'mca-2005-s35',
    },
    { text: 'Independent mental health advocates have a similar right.', source: 'mha-1983-s130b' },
  ],
  instead: [
    { text: 'Use the referral that the law provides: your Mental Capacity Act or Mental Health Act lead knows it' },
    { text: 'If you are not sure which kind of advocate it is, ask your information governance (IG) lead or legal adviser' },
  ],
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
