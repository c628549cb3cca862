// The questions that a charity’s service manager answers about keeping information safe: the DSPT first, then only what it leaves open.
// A current result answers for items 2 and 4 to 8. It never answers for contracts (item 3), whose Yes is a duty in law.
import type { Condition } from '@/lib/domain/questions/condition';
import type { Question } from '@/lib/domain/questions/question';
import { dsptOptions, mailbox, published, scale, trained } from './checklist-fields';
import { planQuestion } from './checklist-plan';

const noCurrentDspt: Condition = { not: { fact: 'dspt-current', is: true } };
const caldicottOpen: Condition = { all: [{ fact: 'adult-social-care', is: true }, { not: { fact: 'profile-names-caldicott', is: true } }] };

const page = { journey: 'checklist', section: 'Checklist' } as const;
const point = { ...page, shows: 'dspt-references' } as const;

export const checklistQuestions: readonly Question[] = [
  {
    ...page,
    id: 'dspt',
    screen: 'K11',
    path: 'dspt',
    h1: 'Do you have a Data Security and Protection Toolkit (DSPT) result?',
    shows: 'dspt-help',
    fields: [
      {
        name: 'status',
        kind: 'radios',
        options: dsptOptions(published),
        errors: { empty: 'Select if you have a DSPT result' },
      },
    ],
    why: 'The DSPT is the NHS’s yearly self-check. Charities use its category 3. You do not need one to go on.',
    sources: ['s0-dspt', 's4-support'],
  },
  {
    ...point,
    id: 'privacy',
    screen: 'K01',
    path: 'privacy',
    h1: 'Do you tell people how you use their information?',
    hint: 'For example, in a privacy notice',
    fields: [
      scale({
        empty: 'Select if you tell people how you use their information',
        yes: [
          {
            name: 'noticeUrl',
            kind: 'text',
            label: 'Web address of your privacy notice, or how you tell people if you have no website',
            called: 'the web address, or how you tell people',
            limit: 200,
            spellcheck: false,
            errors: { empty: 'Enter the web address, or how you tell people', long: 'Web address, or how you tell people, must be 200 characters or less' },
          },
        ],
      }),
    ],
    why: 'People should know what you hold, who you share it with and what their rights are. At least a privacy notice, on your website if you have one.',
    sources: ['s0-assurance'],
  },
  {
    ...point,
    id: 'lead',
    screen: 'K02',
    path: 'lead',
    h1: 'Who looks after people’s information?',
    hint: 'It can be a manager or a trustee',
    asked: { any: [{ all: [noCurrentDspt, { not: { fact: 'profile-names-lead', is: true } }] }, caldicottOpen] },
    fields: [
      scale({
        empty: 'Select who looks after people’s information',
        labels: { 'in-place': 'A named person', partly: 'Someone does, but it is not written down', 'not-yet': 'Nobody yet', 'not-sure': 'I’m not sure' },
        always: true,
        yes: [
          {
            name: 'name',
            kind: 'text',
            label: 'Name',
            limit: 80,
            spellcheck: false,
            errors: { empty: 'Enter the name of the person who looks after information', long: 'Name must be 80 characters or less' },
          },
          { name: 'role', kind: 'text', label: 'Role', limit: 80, errors: { empty: 'Enter their role', long: 'Role must be 80 characters or less' } },
          {
            name: 'caldicott',
            kind: 'text',
            label: 'Caldicott Guardian, or what you do instead',
            called: 'your Caldicott Guardian, or what you do instead',
            limit: 120,
            when: caldicottOpen,
            errors: {
              empty: 'Enter your Caldicott Guardian, or what you do instead',
              long: 'Caldicott Guardian, or what you do instead, must be 120 characters or less',
            },
          },
        ],
      }),
    ],
    why: 'Bigger organisations have a Caldicott Guardian or a senior information risk owner (SIRO). If you provide publicly funded adult social care, you must have a Caldicott Guardian or another arrangement: say which.',
    sources: ['s0-assurance', 's4-support'],
  },
  {
    ...point,
    id: 'contracts',
    screen: 'K03',
    path: 'contracts',
    h1: 'Do contracts and volunteer agreements say that people’s details are kept private?',
    hint: 'What is signed by staff, volunteers, freelancers and suppliers',
    asked: { any: [noCurrentDspt, { fact: 'confidentiality-needed', is: true }] },
    fields: [scale({ empty: 'Select if contracts and volunteer agreements say that people’s details are kept private' })],
    why: 'Everyone who sees people’s details should have agreed in writing to keep them private. The guidance says that all contracts must say this.',
    sources: ['s0-assurance', 'uk-gdpr-9-3', 'dpa-2018-s11'],
  },
  {
    ...point,
    id: 'training',
    screen: 'K04',
    path: 'training',
    h1: 'Are staff and volunteers trained to look after information when they start and at least every year?',
    asked: noCurrentDspt,
    fields: [
      scale({
        empty: 'Select if staff and volunteers are trained when they start and at least every year',
        always: true,
        yes: trained,
        partly: trained,
        yesSays: { often: 'yearly' },
      }),
    ],
    why: 'Training when people start, and again regularly. A free online course is enough.',
    sources: ['s0-assurance', 's0-support', 'dspt-category-3'],
  },
  {
    ...point,
    id: 'staff-rules',
    screen: 'K05',
    path: 'staff-rules',
    h1: 'Do staff have written rules on what they may share, and do their contracts mention them?',
    hint: 'A page on when to share, when never, and whom to ask',
    asked: noCurrentDspt,
    fields: [scale({ empty: 'Select if staff have written rules on what they may share' })],
    why: 'The rules should say when staff can share and when they must not, and what to do if the police or family ask.',
    sources: ['s0-assurance'],
  },
  {
    ...point,
    id: 'premises',
    screen: 'K06',
    path: 'premises',
    h1: 'Can only the right people get into your rooms, cupboards and computers?',
    asked: noCurrentDspt,
    fields: [scale({ empty: 'Select if only the right people can get in' })],
    why: 'Think of visitors, people who share your building, and family where staff work from home.',
    sources: ['s0-assurance'],
  },
  {
    ...point,
    id: 'devices',
    screen: 'K07',
    path: 'devices',
    h1: 'Are the laptops, phones and memory sticks that hold people’s details encrypted?',
    hint: 'Encrypted means the data is scrambled and needs a password to read. Include volunteers’ own phones',
    asked: noCurrentDspt,
    fields: [scale({ empty: 'Select if laptops, phones and memory sticks are encrypted' })],
    why: 'If one is lost or stolen, nobody else should be able to read it. Where details are stored and who can see them is asked when you review the agreement.',
    sources: ['s0-assurance'],
  },
  {
    ...point,
    id: 'keeping',
    screen: 'K08',
    path: 'keeping',
    h1: 'Do you have a list of how long you keep information, and clear things out when the time comes?',
    asked: noCurrentDspt,
    fields: [scale({ empty: 'Select if you have a list and clear things out' })],
    why: 'Keep details only as long as you need them. The periods in this agreement can be your list.',
    sources: ['s0-assurance'],
  },
  {
    ...point,
    id: 'mistakes',
    screen: 'K09',
    path: 'mistakes',
    h1: 'Would staff know who to tell if something went wrong?',
    hint: 'For example, an email sent to the wrong person',
    fields: [
      scale({
        empty: 'Select if staff would know who to tell if something went wrong',
        yes: [
          {
            name: 'tellWhom',
            kind: 'text',
            label: 'Who would they tell?',
            called: 'who staff would tell',
            limit: 80,
            contact: true,
            when: { not: { fact: 'profile-names-incidents', is: true } },
            errors: { empty: 'Enter who staff would tell', long: 'Who staff would tell must be 80 characters or less' },
          },
        ],
      }),
    ],
    why: 'You must also tell {sharingOrg} quickly, so they can help put it right. Some mistakes must be reported within 72 hours.',
    sources: ['dspt-category-3', 'uk-gdpr-33'],
  },
  {
    ...point,
    id: 'email',
    screen: 'K10',
    path: 'email',
    h1: 'Which email will you use to get people’s details?',
    fields: [
      {
        name: 'answer',
        kind: 'radios',
        options: [
          { value: 'nhsmail', label: 'NHS.net Connect (was NHSmail)', reveals: mailbox },
          { value: 'secure-standard', label: 'Another email that meets the secure email standard, for example a checked Office 365 account', reveals: mailbox },
          { value: 'ordinary', label: 'An ordinary email account', hint: '{sharingOrg} can send to it with [secure] in the subject line', reveals: mailbox },
          { value: 'no-email', label: 'We will not use email' },
          { value: 'not-sure', label: 'I’m not sure', hint: 'We look at the address and tell you', reveals: mailbox },
        ],
        errors: { empty: 'Select which email you will use' },
      },
    ],
    why: 'Ordinary email can be used if {sharingOrg} encrypts each message. A verified Office 365 account may meet the secure email standard: tell us and we look at it.',
    sources: ['s0-secure-email', 's4-transfer'],
  },
  planQuestion,
];
