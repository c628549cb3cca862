// Reasons in law, and details that need more care than others.
import type { WrittenEntry } from './entry';

export const lawEntries: readonly WrittenEntry[] = [
  {
    slug: 'reasons-under-article-6',
    group: 'law',
    title: 'Your reason under Article 6',
    summary: 'Each side needs a reason of its own to use personal details. Since 5 February 2026 it cannot borrow the other side’s.',
    also: 'lawful basis public task legitimate interests 6(1)(e) 6(1)(f) 6(1)(ea) recognised legitimate interest data use and access act',
    parts: [
      {
        heading: 'What changed',
        says: [
          'A public task must now be a task of the body that relies on it. The older text was wider.',
          'So a charity can no longer lean on the task of the NHS body that it works with.',
          'Older guidance still quotes the old text.',
        ],
      },
      {
        heading: 'Who relies on what',
        list: [
          'A public body: its own task in the public interest, Article 6(1)(e)',
          'A charity, most often: its legitimate interests, Article 6(1)(f), with a short check that this is fair',
          'A charity with a task in law of its own: Article 6(1)(e), with that law named',
          'A charity that keeps a child or an adult at risk safe: Article 6(1)(ea), with no weighing of interests',
        ],
      },
      {
        heading: 'What comes back',
        says: ['A charity that reports back may rely on Article 6(1)(ea). The public body then says in writing that its task needs it.'],
      },
    ],
    confirm:
      'We found no text on charities with an NHS contract. Nor is it settled if one request for all reports is enough. Ask your data protection officer to confirm.',
    sources: [
      'uk-gdpr-6-1-e',
      'uk-gdpr-6-1-f',
      'uk-gdpr-6-1-ea',
      'duaa-2025-s70',
      'duaa-2025-sch4',
      'si-2026-82',
      's3-uk-gdpr',
      'ico-recognised-interests',
      'ico-public-task',
    ],
    explains: [
      'uk-gdpr-6',
      'uk-gdpr-6-1-e',
      'uk-gdpr-6-1-f',
      'uk-gdpr-6-1-ea',
      'duaa-2025-s70',
      'duaa-2025-sch4',
      's3-uk-gdpr',
      'ico-legitimate-interests',
      'ico-recognised-interests',
      'ico-public-task',
      'dpa-2018-s7',
      'foia-2000',
      'foisa-2002',
    ],
    here: [
      { text: 'We work out the reason for each side, and say why. You can try it without an account', href: '/legal-basis' },
      { text: 'The check of legitimate interests has three short boxes' },
      { text: 'An IG lead can choose another reason that the law allows, and says why' },
    ],
    related: ['health-details-and-article-9', 'consent-and-uk-gdpr', 'what-replaced-what'],
    reviewBy: '2027-02-21',
  },
  {
    slug: 'health-details-and-article-9',
    group: 'law',
    title: 'Health details and Article 9',
    summary: 'Health, faith, race and some other details need a second reason, under Article 9.',
    also: 'special category data 9(2)(h) 9(2)(a) 9(2)(d) schedule 1 secrecy inference',
    parts: [
      {
        heading: 'For care',
        says: [
          'A body that gives care can rely on Article 9(2)(h). All who see the details must be bound to keep them private.',
          'Care staff are bound by their job. Others, such as volunteers, sign to say that they will keep it private.',
        ],
      },
      {
        heading: 'For wider help',
        says: [
          'The body that refers can often rely on 9(2)(h): to refer somebody can be part of its care.',
          'A charity that gives wider help has no care reason. It needs the person’s clear yes, Article 9(2)(a).',
          'It is best to send no health details at all.',
        ],
      },
      {
        heading: 'What does not work',
        says: [
          'Article 9(2)(d) looks made for charities. It is only for bodies with a faith, belief, political or union aim.',
          'It never lets them pass details on without a yes.',
        ],
      },
      {
        heading: 'A name can say enough',
        says: ['A referral from a memory clinic says something about health, even with no health detail in it. Treat it as health details.'],
      },
    ],
    ours: 'That the name of the sender can count as a health detail is our suggestion.',
    sources: ['uk-gdpr-9', 'uk-gdpr-9-2-h', 'uk-gdpr-9-3', 'uk-gdpr-9-2-d', 'dpa-2018-sch1-para2', 'dpa-2018-s11', 's3-uk-gdpr', 'ico-special-category'],
    explains: [
      'uk-gdpr-9',
      'uk-gdpr-9-2-h',
      'uk-gdpr-9-3',
      'uk-gdpr-9-2-d',
      'dpa-2018-sch1-para2',
      'dpa-2018-s11',
      'ico-special-category',
      'dpa-2018-sch1-para31',
      'dpa-2018-sch1-para16',
      'dpa-2018-sch1-para17',
    ],
    here: [
      { text: 'Which details are about health stands in our list, so you tick no legal boxes' },
      { text: 'Each such detail asks for a reason, and says what leaving it out would save' },
    ],
    related: ['reasons-under-article-6', 'consent-and-uk-gdpr', 'minimum-information', 'gender-history'],
  },
  {
    slug: 'criminal-offence-details',
    group: 'law',
    title: 'Details about crimes',
    summary: 'Send what staff need to stay safe, never the record itself.',
    also: 'article 10 criminal offence data convictions lone worker risk police reference',
    parts: [
      {
        says: [
          'Details about crimes and convictions have a rule of their own, Article 10. A reason under Article 6 is not enough.',
          'Most often the charity needs to know one thing. Is there a risk to its staff, and what should they do?',
          'So write “visit in pairs”. Do not send the record.',
        ],
      },
      {
        heading: 'Details that could put somebody in danger',
        says: ['A refuge address or a police reference can lead to harm in the wrong hands. Send it only if help cannot start without it.'],
      },
    ],
    ours: 'To write the step that keeps staff safe, and not the record, is our suggestion.',
    confirm: 'Which condition fits for a service that is not care is for your data protection officer to confirm.',
    sources: ['uk-gdpr-10', 'dpa-2018-s10', 'dpa-2018-sch1-para29', 'ico-high-risk'],
    explains: ['uk-gdpr-10', 'dpa-2018-s10', 'dpa-2018-sch1-para29', 'dpa-2018-part-3'],
    here: [{ text: 'Such a detail asks for a reason, and your IG lead looks at it before you send' }],
    related: ['minimum-information', 'health-details-and-article-9', 'when-police-ask'],
  },
  {
    slug: 'gender-history',
    group: 'law',
    title: 'Gender history',
    summary: 'Never put a person’s gender history in a referral. In some cases it is a crime to pass it on.',
    also: 'gender recognition certificate grc trans transgender section 22 former name title',
    parts: [
      {
        says: [
          'The Gender Recognition Act protects people who hold a gender recognition certificate, or have asked for one.',
          'Somebody who learns of it in their job, and passes it on, may break the law.',
          'There is a narrow exception for health staff. A charity’s coordinator is not covered by it.',
        ],
      },
      {
        heading: 'Look for what gives it away',
        list: ['a former name or title', 'an old letter that is attached', 'a clinic’s name'],
      },
    ],
    ours: 'The list of what may give it away is our suggestion.',
    sources: ['s3-healthcare-workers', 'gra-2004-s22', 'gra-order-2005'],
    explains: ['gra-2004-s22', 'gra-order-2005'],
    here: [{ text: 'This detail cannot be chosen for an agreement' }, { text: '“Can I share details about this person?” reminds staff to take it out' }],
    related: ['minimum-information', 'health-details-and-article-9', 'objections'],
  },
  {
    slug: 'minimum-information',
    group: 'law',
    title: 'Share the least that does the job',
    summary: 'Send what this service needs to start, and no more.',
    also: 'data minimisation necessary relevant proportionate excessive whole record nhs number',
    parts: [
      {
        says: [
          'Debt advice may need a name and a phone number. It does not need a list of medicines.',
          'For each detail ask: what could the charity not do without it? If you have no answer, leave it out.',
          'For services that are not clinical, the guidance asks for no more than the least.',
        ],
      },
      {
        heading: 'Sending or opening a record',
        says: ['A log in shows far more than a short message. For wider help, send a message.'],
      },
      { heading: 'Do not share too little', says: ['To hold back what a person’s care needs can do harm too. The guidance warns of both.'] },
    ],
    sources: ['s0-minimum', 's0-patients', 's3-relevant', 'uk-gdpr-5', 's1-need-to-know'],
    explains: ['s0-minimum', 's3-relevant', 'uk-gdpr-5', 's1-need-to-know'],
    here: [{ text: 'We suggest a short list of details for each kind of service' }, { text: 'Each detail that you add asks for a reason, which is printed' }],
    related: ['health-details-and-article-9', 'caldicott-principles', 'the-duty-to-share'],
  },
  {
    slug: 'anonymous-services',
    group: 'law',
    title: 'Services that people use without a name',
    summary: 'Some services let people stay unknown. The duty to share does not reach them.',
    also: 'anonymous access provider sexual health substance misuse drug alcohol clinic',
    parts: [
      {
        says: [
          'Sexual health clinics are one kind. Some drug and alcohol services are another.',
          'People trust them because no name is passed on. Leave the NHS number out.',
          'The law does not say that such a service always asks first. What the referral is for decides that.',
          'Ask all the same, since people trust it with not being known. Your IG lead looks at it before you send.',
        ],
      },
      {
        heading: 'When the service that you refer to works without names',
        says: [
          'The duty to share and the duty to use the NHS number yield to it too. It does not matter which side it is on.',
          'Whoever you refer by name is known there. Tell them so first: some would go by themselves instead.',
          'A referral without a name, a number or a way to reach somebody can still show who it is. If it truly could not, it may not be personal data for the service that gets it.',
        ],
      },
    ],
    ours: 'To ask first, and to have your IG lead look at each such agreement, are our suggestions.',
    confirm:
      'Ask your data protection officer to confirm two things. Does the service count as one that people use without a name? What does it hold where you send nothing that says who somebody is?',
    sources: ['hsca-2012-s251a', 'hsca-2012-s251b', 'hsca-2012-s251c', 'uk-gdpr-4-1'],
    here: [
      { text: 'The team’s profile says if people use it without a name. The rest follows' },
      { text: 'For a service that gets details, a link on the page of details leads to the question' },
    ],
    related: ['the-duty-to-share', 'minimum-information', 'implied-or-explicit-consent'],
  },
];
