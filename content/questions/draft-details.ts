// Drafting, task 3: which details, and what comes back (D13 to D18, D39).
import type { Question } from '@/lib/domain/questions/question';
import { refusedDetails } from './refused-details';

const section = 'What you will share';
const settled = ['partner', 'service', 'people-call-it-care', 'care-professional', 'service-confirm', 'law-gives-right'];
const couldShow = (name: string) =>
  ({
    name,
    kind: 'radios',
    label: 'Could it show {shows}?',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'not-sure', label: 'I’m not sure', countsAs: 'yes' },
    ],
    errors: { empty: 'Select yes if it could show {shows}' },
  }) as const;

export const draftDetailsQuestions: readonly Question[] = [
  {
    id: 'details',
    screen: 'D13',
    journey: 'draft',
    task: 'details',
    section,
    path: 'details',
    after: settled,
    binds: 'starting-set',
    h1: 'Is this all that {partner} needs?',
    shows: 'starting-set',
    fields: [
      {
        name: 'add',
        kind: 'checkboxes',
        label: 'You can add these',
        options: { from: 'suggested-items' },
        optional: true,
        errors: { empty: 'Select the details you want to add from the list' },
      },
      {
        name: 'enough',
        kind: 'radios',
        options: [
          { value: 'yes', label: 'Yes, this is all they need' },
          { value: 'change', label: 'No, I want to choose the details myself' },
        ],
        errors: { empty: 'Select if this is all that {partner} needs' },
      },
    ],
    why: 'Share only what is needed. A debt adviser may need a name and a phone number to set up a meeting.',
    sources: ['s0-patients', 's0-minimum'],
  },
  {
    id: 'details-choose',
    screen: 'D14',
    journey: 'draft',
    task: 'details',
    section,
    path: 'details/choose',
    after: ['details'],
    wordsOf: 'details',
    binds: 'service-kind',
    h1: 'Which details does {partner} need?',
    hint: 'Select all that apply',
    asked: { question: 'details', field: 'enough', is: 'change' },
    fields: [
      {
        name: 'items',
        kind: 'checkboxes',
        options: {
          from: 'catalogue-items',
          also: [
            {
              value: 'other',
              label: 'Something else',
              divider: true,
              reveals: [
                {
                  name: 'otherLabel',
                  kind: 'text',
                  label: 'The other detail',
                  limit: 60,
                  refuses: refusedDetails,
                  errors: { empty: 'Enter the other detail {partner} needs', long: 'The other detail must be 60 characters or less' },
                },
                {
                  name: 'otherCategory',
                  kind: 'radios',
                  label: 'What kind of detail is it?',
                  options: [
                    { value: 'ordinary', label: 'An ordinary detail' },
                    { value: 'health', label: 'It is about health' },
                    { value: 'special', label: 'It is about race, religion or beliefs' },
                    { value: 'offence', label: 'It is about the person’s own offence' },
                    { value: 'offence-other', label: 'It is about an offence of somebody else' },
                    { value: 'danger', label: 'It could put somebody in danger' },
                  ],
                  errors: { empty: 'Select what kind of detail it is' },
                },
              ],
            },
          ],
        },
        errors: { empty: 'Select which details {partner} needs' },
      },
    ],
    filter: {
      field: 'items',
      label: 'Find a detail',
      hint: 'Type a word, such as ‘phone’ or ‘diet’',
      button: 'Search details',
      called: ['detail', 'details'],
      inHints: true,
      otherwise: 'Try another word, or select ‘Something else’',
      within: true,
    },
    why: 'If you are not sure about a detail, leave it out. You can add it later.',
    sources: ['s0-minimum', 's3-relevant'],
  },
  {
    id: 'details-why',
    screen: 'D15',
    journey: 'draft',
    task: 'details',
    section,
    path: 'details/why',
    repeats: 'unexplained-items',
    after: ['details', 'details-choose'],
    h1: 'Why does {partner} need ‘{item}’?',
    hint: 'Say what they could not do without it{less}',
    fields: [
      {
        name: 'reason',
        kind: 'textarea',
        min: 5,
        limit: 120,
        called: 'the reason for ‘{item}’',
        errors: {
          empty: 'Enter why {partner} needs ‘{item}’',
          short: 'Why {partner} needs ‘{item}’ must be between 5 and 120 characters',
          long: 'Why {partner} needs ‘{item}’ must be between 5 and 120 characters',
        },
      },
    ],
    why: 'You must be able to say why each detail is needed. Your reason goes into the agreement.',
    sources: ['s3-relevant'],
  },
  {
    id: 'details-check',
    screen: 'D16',
    journey: 'draft',
    task: 'details',
    section,
    path: 'details/check',
    after: ['details', 'details-choose', 'details-why'],
    binds: 'extra-details',
    h1: 'Do they need all of these?',
    instead: [
      {
        when: {
          all: [
            { fact: 'excess-chosen', is: true },
            { fact: 'too-little-chosen', is: true },
          ],
        },
        h1: 'Are these the details that they need?',
      },
      { when: { fact: 'too-little-chosen', is: true }, h1: 'Is this enough to start helping?' },
    ],
    shows: 'extra-items',
    asked: {
      all: [
        { question: 'details', field: 'enough', is: 'change' },
        {
          any: [
            { fact: 'excess-chosen', is: true },
            { fact: 'too-little-chosen', is: true },
          ],
        },
      ],
    },
    fields: [],
    why: 'A service should get the least information it can work with, and no less than that.',
    sources: ['s0-minimum', 's3-relevant'],
  },
  {
    id: 'details-sensitive',
    screen: 'D17',
    journey: 'draft',
    task: 'details',
    section,
    path: 'details/sensitive',
    after: ['details', 'details-choose'],
    binds: 'sensitive-details',
    h1: 'Will you share these details for every person?',
    shows: 'sensitive-items',
    asked: { fact: 'sensitive-chosen', is: true },
    fields: [
      {
        name: 'each',
        kind: 'radios',
        options: [
          { value: 'case-by-case', label: 'Only when staff decide that person’s case needs it' },
          { value: 'everyone', label: 'For every person' },
        ],
        errors: { empty: 'Select if you will share these details for every person' },
      },
    ],
    why: 'Some details can hurt people if they are shared too widely. Share them one case at a time if you can.',
    sources: ['s3-objections', 's1-need-to-know'],
  },
  {
    id: 'details-danger',
    screen: 'D17b',
    journey: 'draft',
    task: 'details',
    prints: 'safety',
    section,
    path: 'details/danger',
    after: ['details', 'details-choose'],
    binds: 'dangerous-details',
    h1: 'How will you keep these details from the wrong hands?',
    shows: 'dangerous-items',
    asked: { fact: 'danger-chosen', is: true },
    fields: [
      {
        name: 'wording',
        kind: 'radios',
        options: [
          {
            value: 'use',
            label: 'Only people who work on the case see them, and they are never put in a letter, a voicemail or a record that others can open',
          },
          {
            value: 'change',
            label: 'In another way',
            reveals: [
              {
                name: 'kept',
                kind: 'textarea',
                label: 'How they are kept from the wrong hands',
                min: 10,
                limit: 200,
                errors: {
                  empty: 'Enter how they are kept from the wrong hands',
                  short: 'How they are kept from the wrong hands must be between 10 and 200 characters',
                  long: 'How they are kept from the wrong hands must be between 10 and 200 characters',
                },
              },
            ],
          },
        ],
        errors: { empty: 'Select how you will keep these details from the wrong hands' },
      },
    ],
    why: 'A detail that could put somebody in danger is kept from everyone who does not need it. If you can do the work without it, go back and leave it out.',
    sources: ['ico-high-risk'],
  },
  {
    id: 'details-free-text',
    screen: 'D39',
    journey: 'draft',
    task: 'details',
    section,
    path: 'details/free-text',
    after: ['details', 'details-choose'],
    binds: 'own-words-details',
    h1: 'Could what staff write show {shows}?',
    hint: 'Select all that apply',
    asked: { fact: 'own-words-chosen', is: true },
    fields: [
      {
        name: 'shows',
        kind: 'checkboxes',
        options: {
          from: 'own-words-items',
          also: [
            { value: 'none', label: 'None of these', exclusive: true, divider: true },
            { value: 'not-sure', label: 'I’m not sure', exclusive: true, flags: 'ig-lead', countsAs: 'all' },
          ],
        },
        errors: {
          empty: 'Select what could show {shows}, or select ‘None of these’',
          exclusive: 'Select what could show it or ‘None of these’, not both',
        },
      },
    ],
    why: 'If health shows, {partner} needs an extra yes from the person. A short list is safer than free text.',
    sources: [],
  },
  {
    id: 'back',
    screen: 'D18',
    journey: 'draft',
    task: 'details',
    section,
    path: 'back',
    after: ['partner'],
    h1: 'What will {partner} tell you back?',
    hint: 'Select all that apply',
    shows: 'most-ask-if-came',
    fields: [
      {
        name: 'back',
        kind: 'checkboxes',
        options: [
          { value: 'attended', label: 'If the person came' },
          { value: 'contact-change', label: 'A change of contact details' },
          { value: 'progress', label: 'How the person is getting on', reveals: [couldShow('progressHealth')] },
          { value: 'safety', label: 'Worries about someone’s safety' },
          {
            value: 'other',
            label: 'Something else',
            reveals: [
              {
                name: 'otherBack',
                kind: 'text',
                label: 'The other details',
                limit: 150,
                refuses: refusedDetails,
                errors: { empty: 'Enter the other details', long: 'The other details must be 150 characters or less' },
              },
              couldShow('otherHealth'),
            ],
          },
          { value: 'nothing', label: 'Nothing', exclusive: true, divider: true },
        ],
        errors: { empty: 'Select what {partner} will tell you back, or select ‘Nothing’', exclusive: 'Select what comes back or ‘Nothing’, not both' },
      },
    ],
    why: 'Keep this short too. ‘Came’ or ‘did not come’ is often enough.',
    sources: ['s1-two-way', 's0-minimum'],
  },
];
