// Drafting, task 2: why, and whose details (D08 to D12).
import type { Question } from '@/lib/domain/questions/question';

const section = 'Why you are sharing';

/** Rule G4: fundraising and marketing are outside every purpose of these agreements. */
const noFundraising = {
  words: [
    'fundraising',
    'fund raising',
    'fundraise',
    'fundraiser',
    'raise funds',
    'raise money',
    'raising money',
    'donation',
    'donations',
    'donate',
    'donors',
    'appeal for money',
    'marketing',
    'advertise',
    'advertising',
    'newsletter',
    'newsletters',
    'mailing list',
    'promotional',
    'promote our services',
    'legacy giving',
  ],
  error: 'Remove fundraising and marketing from what {partner} may do with the details',
};

/** It is printed behind “use the details only to”: a whole sentence, or a name, makes no sense there. */
const verbFirst = {
  words: [],
  first: [
    ...['{partner}', 'the', 'a', 'an', 'they', 'it', 'we', 'our', 'us', 'you', 'your', 'i', 'he', 'she', 'their', 'its', 'this', 'that', 'these', 'those'],
    ...['to', 'will', 'can', 'may', 'must', 'should', 'would', 'could', 'shall', 'is', 'are', 'be', 'for', 'so', 'in', 'by', 'only', 'staff', 'people'],
  ],
  error: 'What {partner} may do must start with a verb, such as ‘contact the person’',
};

export const draftPeopleQuestions: readonly Question[] = [
  {
    id: 'purpose',
    screen: 'D08',
    journey: 'draft',
    task: 'people',
    section,
    path: 'purpose',
    binds: 'service-kind',
    after: ['partner', 'service', 'people-call-it-care', 'care-professional', 'service-confirm', 'law-gives-right'],
    h1: 'What is the sharing for?',
    shows: 'purpose-wording',
    fields: [
      {
        name: 'wording',
        kind: 'radios',
        options: [
          { value: 'use', label: 'Use this wording' },
          { value: 'change', label: 'Change this wording' },
        ],
        errors: { empty: 'Select if you want to use this wording or change it' },
      },
    ],
    why: 'Say what the person will get from it. Anyone should be able to read this and understand why their details are shared.',
    sources: ['s0-patients', 's4-purpose'],
  },
  {
    id: 'purpose-edit',
    screen: 'D09',
    journey: 'draft',
    task: 'people',
    section,
    path: 'purpose/edit',
    after: ['purpose'],
    wordsOf: 'purpose',
    h1: 'Change what the sharing is for',
    hint: 'Do not include anything about a real person',
    asked: { question: 'purpose', field: 'wording', is: 'change' },
    fields: [
      {
        name: 'purpose',
        kind: 'textarea',
        label: 'What the sharing is for',
        min: 20,
        limit: 300,
        errors: {
          empty: 'Enter what the sharing is for',
          short: 'What the sharing is for must be between 20 and 300 characters',
          long: 'What the sharing is for must be between 20 and 300 characters',
        },
      },
      {
        name: 'lost',
        kind: 'textarea',
        label: 'What would be lost without it',
        limit: 200,
        errors: { empty: 'Enter what would be lost without it', long: 'What would be lost without it must be 200 characters or less' },
      },
      {
        name: 'mayDo',
        kind: 'textarea',
        label: 'What {partner} may do with the details',
        hint: 'Start with a verb, such as ‘contact the person’',
        limit: 150,
        refuses: [noFundraising, verbFirst],
        errors: { empty: 'Enter what {partner} may do with the details', long: 'What {partner} may do with the details must be 150 characters or less' },
      },
    ],
    why: 'One or two sentences are enough. Start with ‘So that’.',
    sources: ['s0-patients', 'ndg-caldicott-2020'],
  },
  {
    id: 'people',
    screen: 'D10',
    journey: 'draft',
    task: 'people',
    prints: 'details',
    section,
    path: 'people',
    h1: 'Whose details will you share?',
    hint: 'Select all that apply',
    fields: [
      {
        name: 'who',
        kind: 'checkboxes',
        options: [
          { value: 'adults', label: 'Adults who use the service' },
          { value: 'may-lack-capacity', label: 'Adults who may not be able to make this decision' },
          { value: 'young', label: 'Young people aged 16 or 17' },
          { value: 'children', label: 'Children under 16' },
          {
            value: 'carers',
            label: 'Family, friends or carers',
            reveals: [
              {
                name: 'carerWhose',
                kind: 'checkboxes',
                label: 'Whose details will you share?',
                options: [
                  { value: 'carer-own', label: 'The carer’s own details' },
                  { value: 'cared-for', label: 'Details about the person they care for' },
                ],
                errors: { empty: 'Select whose details you will share about carers' },
              },
              {
                name: 'carerAgreement',
                kind: 'radios',
                label: 'Who says yes?',
                hint: 'Somebody who is only an emergency contact or next of kin is told, and not asked',
                options: [
                  { value: 'each', label: 'Each person says yes for their own details' },
                  { value: 'person-only', label: 'Only the person who uses the service, who is asked to tell the carer, if safe' },
                  { value: 'not-sure', label: 'I’m not sure', flags: 'ig-lead', countsAs: 'each' },
                ],
                errors: { empty: 'Select who says yes' },
              },
            ],
          },
        ],
        errors: { empty: 'Select whose details you will share' },
      },
      {
        name: 'howMany',
        kind: 'radios',
        label: 'About how many people a year?',
        options: [
          { value: 'under-50', label: 'Under 50' },
          { value: '50-500', label: '50 to 500' },
          { value: '501-10000', label: '501 to 10,000' },
          { value: 'over-10000', label: 'More than 10,000' },
        ],
        errors: { empty: 'Select about how many people a year' },
      },
    ],
    why: 'Some groups need extra steps. We will add the right wording for each group you pick.',
    sources: ['s4-capacity', 's4-scope'],
  },
  {
    id: 'children',
    screen: 'D11',
    journey: 'draft',
    task: 'people',
    prints: 'details',
    section,
    path: 'children',
    after: ['people'],
    h1: 'Is this children’s social care work?',
    asked: {
      any: [
        { question: 'people', field: 'who', includes: 'young' },
        { question: 'people', field: 'who', includes: 'children' },
      ],
    },
    fields: [
      {
        name: 'csc',
        kind: 'radios',
        options: [
          { value: 'yes', label: 'Yes', exit: 'X6' },
          { value: 'no', label: 'No, it is another service for children or young people' },
          { value: 'not-sure', label: 'I’m not sure', flags: 'ig-lead' },
        ],
        errors: { empty: 'Select yes if this is children’s social care work' },
      },
    ],
    why: 'The adult care guidance does not cover children’s social care. The Department for Education sets those rules.',
    sources: ['s4-scope'],
  },
  {
    id: 'capacity',
    screen: 'D12',
    journey: 'draft',
    task: 'people',
    prints: 'legal-basis',
    section,
    path: 'capacity',
    after: ['people'],
    h1: 'What will staff do if someone cannot decide?',
    shows: 'capacity-steps',
    asked: { question: 'people', field: 'who', includes: 'may-lack-capacity' },
    fields: [
      {
        name: 'steps',
        kind: 'radios',
        options: [
          { value: 'use', label: 'Use these steps' },
          {
            value: 'change',
            label: 'Change these steps',
            reveals: [
              {
                name: 'stepsText',
                kind: 'textarea',
                label: 'The steps staff will follow',
                limit: 200,
                errors: { empty: 'Enter the steps staff will follow', long: 'The steps must be 200 characters or less' },
              },
            ],
          },
        ],
        errors: { empty: 'Select if you want to use these steps or change them' },
      },
    ],
    instead: [
      {
        when: { fact: 'common-law', is: 'statutory_duty' },
        why: 'A law decides here, so nobody says yes for the person. Staff share what that law covers and write down why. They ask first where the person says no or would be likely to.',
      },
      {
        when: { fact: 'common-law', is: 'implied_consent' },
        why: 'Nobody has to be asked for a yes here. Where whoever may decide in law says no, staff ask first. If nobody may, a senior person decides what is best and writes down why.',
      },
    ],
    why: 'Staff ask whoever may decide in law about the person’s health and welfare. If there is nobody, a senior person decides what is best for them and writes down why.',
    sources: ['s4-capacity', 'mca-2005'],
  },
];
