// Keeping details safe: sending, storing, showing that it is done, and what to do when it goes wrong.
import { REGULATOR_NAME, REGULATOR_TO_BE } from '../wording/regulator';
import type { WrittenEntry } from './entry';

export const keepingEntries: readonly WrittenEntry[] = [
  {
    slug: 'secure-email',
    group: 'keeping',
    title: 'Sending details safely',
    summary: 'Use email that is secure at both ends, or lock the message. Never use plain email.',
    also: 'secure email standard dcb1596 nhsmail nhs.net connect egress encrypt post phone text message whatsapp',
    parts: [
      {
        heading: 'Ways that work',
        list: [
          'Email between two accounts that both meet the secure email standard',
          'NHS.net Connect (was NHSmail) with [secure] first in the subject line, to any mailbox',
          'A shared system that your organisation has approved',
          'A phone call, when you know who is at the other end',
          'Post that is tracked, or a courier',
        ],
      },
      {
        heading: 'Take care',
        says: [
          'Check the address twice. If you lock a file with a password, send the password in another way.',
          'The name of an address proves nothing. Ask to see that the account meets the standard.',
        ],
      },
      {
        heading: 'Texts and chat',
        says: ['These are a last resort, when nothing else works and waiting is worse. Use initials. Ask what your organisation allows.'],
      },
    ],
    sources: ['s0-secure-email', 's3-transfer', 's4-transfer', 'secure-email-standard'],
    explains: ['s0-secure-email', 's3-transfer', 's4-transfer', 'secure-email-standard'],
    here: [
      { text: 'You choose how the details are sent, and we stop plain email and texts' },
      { text: 'The charity’s address is looked at when it is typed in' },
    ],
    related: ['dspt-category-3', 'people-on-each-others-premises', 'help-for-small-charities'],
  },
  {
    slug: 'people-on-each-others-premises',
    group: 'keeping',
    title: 'People who work at the other side',
    summary: 'A charity’s worker in your clinic or system needs an agreement in writing, and somebody who ends the access.',
    also: 'honorary contract staff on site access log in role leaver audit',
    parts: [
      {
        heading: 'For each such person',
        list: [
          'an honorary contract, or written leave to use the system',
          'what their job lets them see',
          'who looks at what they opened, and how often',
          'who takes the access away on the day that they leave',
        ],
      },
      {
        says: ['A log in shows more than a message. Give it only where a message would not do.'],
      },
    ],
    ours: 'The list is our suggestion. The national page points to guidance on honorary contracts, which we have not read.',
    sources: ['s2-honorary', 's3-relevant'],
    explains: ['s2-honorary'],
    here: [{ text: 'If people work at the other side, the agreement says how they are bound and who ends it' }],
    related: ['minimum-information', 'processors', 'dspt-category-3'],
  },
  {
    slug: 'dspt-category-3',
    group: 'keeping',
    title: 'The DSPT for charities',
    summary: 'A yearly check of how a body looks after information. Charities fill in category 3.',
    also: 'data security and protection toolkit standards met approaching exceeded ods code ig toolkit',
    parts: [
      {
        says: [
          'The Data Security and Protection Toolkit (DSPT) is an online check for England. Each body marks itself.',
          'It must be done anew each year, by 30 June.',
          'Anybody can look up the result by name or code.',
        ],
      },
      {
        heading: 'What the results mean',
        list: [
          'Standards met or exceeded: what must be in place is in place',
          'Approaching standards: the least that the law asks for, with a plan',
          'Not published: ask the charity our checklist, and offer help',
        ],
      },
      {
        heading: 'A charity without a DSPT',
        says: ['This need not stop you. The guidance says that it supports your decision, and that bigger bodies may help small ones.'],
      },
    ],
    ours: 'That a charity without a DSPT can be accepted with a plan is our suggestion. You decide, and write down why.',
    confirm: 'We have read category 3 for 2025-26. What the edition for 2026-27 asks, we could not read yet.',
    sources: ['s0-dspt', 's0-assurance', 'dspt-category-3', 's1-assurance'],
    explains: ['s0-dspt', 's0-assurance', 'dspt-category-3', 's1-assurance'],
    here: [{ text: 'The checklist asks for the DSPT first, and then only what it does not show' }, { text: 'The agreement prints how both sides stand' }],
    related: ['help-for-small-charities', 'secure-email', 'what-replaced-what'],
    reviewBy: '2027-02-21',
  },
  {
    slug: 'help-for-small-charities',
    group: 'keeping',
    title: 'Help for small charities',
    summary: 'You need not do this alone. Much of the help is free.',
    also: 'better security better care cvs support five people volunteers template',
    parts: [
      {
        heading: 'Where to ask',
        list: [
          'The body that shares with you: its IG lead may help a small partner',
          'Better Security, Better Care: help with the DSPT for those who give adult care',
          'Your local council for voluntary service',
          'Section 6 of the guide to social prescribing, on help for small partners',
        ],
      },
      {
        heading: 'What is enough',
        says: [
          'Five people in a community centre can do this well. A lock, a list and a yearly talk go far.',
          'If something is not in place yet, say so. You can start with a plan and a date.',
        ],
      },
    ],
    ours: 'What is enough for a small group is our suggestion. The body that shares with you decides.',
    confirm: 'Offers of help change. Ask each of them what it can do for you now.',
    sources: ['s0-support', 's1-partners', 's4-support', 'better-security-better-care', 'social-prescribing-guide'],
    explains: ['s0-support', 's4-support', 'better-security-better-care', 'social-prescribing-guide'],
    here: [
      { text: 'Each point of the checklist has a plan that is ready to use' },
      { text: 'The body that shares can offer help with a point, with a name and a date' },
    ],
    related: ['dspt-category-3', 'finding-partners', 'secure-email'],
  },
  {
    slug: 'keeping-details',
    group: 'keeping',
    title: 'How long to keep details',
    summary: 'Keep them as long as the work needs, write down how long, and then delete them.',
    also: 'retention disposal delete records management code period',
    parts: [
      {
        says: [
          'The guidance asks each charity for a list of how long it keeps things.',
          'Health and care records have set times. The code for NHS records lists them, and it reaches those who work under NHS contracts.',
          'A cookery class is not bound by that code. There a short time is best.',
        ],
      },
      {
        heading: 'People who never came',
        says: ['If a person does not take up the offer, delete the referral soon.'],
      },
    ],
    ours: 'For wider help we suggest 12 months after the service ends. For a referral that was not taken up we suggest 3 months.',
    confirm: 'We know the set times from short accounts of the code. Ask your records manager to confirm them.',
    sources: ['s0-assurance', 'records-code', 'uk-gdpr-5'],
    explains: ['records-code'],
    here: [{ text: 'The charity says how long it keeps details, starting from a time that fits the service' }],
    related: ['minimum-information', 'dspt-category-3', 'objections'],
  },
  {
    slug: 'complaints',
    group: 'keeping',
    title: 'Complaints, since June 2026',
    summary: 'Since 19 June 2026 each body must take complaints about personal details. It must confirm them within 30 days.',
    also: 'section 164A dpa 2018 ico regulator information commission thirty days',
    parts: [
      {
        heading: 'What each side does',
        list: [
          'Make it easy to complain, for example by a form or an email address',
          'Say within 30 days that you have the complaint',
          'Look into it, and tell the person what came of it',
        ],
      },
      {
        says: [`People can also complain to the regulator. Today that is ${REGULATOR_NAME}.`, `The regulator is to be called the ${REGULATOR_TO_BE}.`],
      },
    ],
    confirm: 'The law holds for complaints that you get from 19 June 2026 on. We could not confirm if the new name of the regulator is in use yet.',
    sources: ['dpa-2018-s164a', 'duaa-2025-s103', 'si-2026-82', 'si-2026-386'],
    explains: ['dpa-2018-s164a', 'duaa-2025-s103', 'si-2026-82', 'si-2026-386'],
    here: [{ text: 'Every agreement and privacy notice says how to complain, and the 30 days' }],
    related: ['when-details-go-astray', 'objections', 'telling-people-what-you-share', 'what-replaced-what'],
    reviewBy: '2027-02-21',
  },
  {
    slug: 'when-details-go-astray',
    group: 'keeping',
    title: 'When details go astray',
    summary: 'Say so at once. A mistake that is told early can often be put right.',
    also: 'data breach personal incident mistake error lost stolen phone laptop wrong address email hacked leak report 72 hours ico regulator',
    parts: [
      {
        heading: 'What to do first',
        list: [
          'Tell the person at your organisation who looks after information',
          'Tell the other side',
          'Get the details back, or have them deleted. Lock a lost phone or laptop from afar',
          'Write down what happened, when, and whose details they were',
        ],
      },
      {
        heading: 'What the law asks',
        says: [
          'The organisation tells the regulator without delay, within 72 hours if it can, unless a risk to people is unlikely.',
          'It writes down what went astray each time, also where nobody else has to be told.',
          'If the risk to people is high, it tells them too, without delay.',
        ],
      },
      { heading: 'If somebody is in danger', says: ['Ring 999 first. Somebody may have moved away from a person who harms them.'] },
    ],
    ours: 'The first steps, and their order, are our suggestion.',
    sources: ['uk-gdpr-33', 'uk-gdpr-34'],
    explains: ['uk-gdpr-33', 'uk-gdpr-34'],
    here: [{ text: 'Each agreement says who tells whom, and how fast' }, { text: 'The contact sheet and the volunteers’ card say whom to ring' }],
    related: ['complaints', 'secure-email', 'dspt-category-3', 'danger-to-life'],
  },
];
