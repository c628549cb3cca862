// Drafting, task 1: who and which service (D01, D04, D02, D03, D03b, D03c, D37).
import type { Question } from '@/lib/domain/questions/question';
import { newPartnerFields } from './new-partner';

const before = 'Check before you start';
const section = 'The service';
const yesNoNotSure = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-sure', label: 'I’m not sure', flags: 'ig-lead' },
] as const;

export const draftServiceQuestions: readonly Question[] = [
  {
    id: 'share',
    screen: 'D01',
    journey: 'draft',
    task: 'service',
    section: before,
    path: 'share',
    beforeDraft: true,
    h1: 'What do you want to share?',
    fields: [
      {
        name: 'share',
        kind: 'radios',
        options: [
          { value: 'individual', label: 'Details about people, so they can get care or support' },
          { value: 'individual-some-self-refer', label: 'Details about some people, and others will contact the charity themselves' },
          { value: 'safety', label: 'Details to keep someone safe from serious harm', exit: 'X1' },
          { value: 'research', label: 'Details for research, planning, statistics or another purpose', exit: 'X2' },
          { value: 'totals', label: 'Totals that could not identify anyone', exit: 'X3' },
          { value: 'instructions', label: 'Details for someone who only works on our instructions', exit: 'X4' },
          { value: 'signpost', label: 'Nothing, we will just tell people about the charity', divider: true, exit: 'X5' },
        ],
        errors: { empty: 'Select what you want to share' },
      },
    ],
    why: 'The reason for sharing decides which rules apply. This service is for sharing that helps each person get care or support.',
    sources: ['s4-purpose'],
  },
  {
    id: 'partner',
    screen: 'D04',
    journey: 'draft',
    task: 'service',
    prints: 'parties',
    section: 'Who is involved',
    path: 'partner',
    h1: 'Who will you share with?',
    fields: [
      {
        name: 'partner',
        kind: 'radios',
        options: {
          from: 'known-partners',
          also: [{ value: 'new', label: 'An organisation that is not listed', divider: true, reveals: newPartnerFields }],
        },
        when: { fact: 'partners-known', is: true },
        errors: { empty: 'Select who you will share with' },
      },
      ...newPartnerFields.map((field) => ({ ...field, when: { fact: 'partners-known', is: false } as const })),
    ],
    filter: {
      field: 'partner',
      label: 'Find an organisation',
      hint: 'Type part of its name',
      button: 'Search organisations',
      called: ['organisation', 'organisations'],
      over: 8,
      otherwise: 'Try another part of its name, or select ‘An organisation that is not listed’',
    },
    why: 'Pick one partner here. If you work with 3 charities, make an agreement for each one. We will not email anyone until you choose to send.',
    sources: [],
  },
  {
    id: 'service',
    screen: 'D02',
    journey: 'draft',
    task: 'service',
    section,
    path: 'service',
    after: ['partner'],
    h1: 'What kind of service is it?',
    hint: 'Pick the closest one, you can change the details later',
    fields: [
      {
        name: 'serviceType',
        kind: 'radios',
        options: {
          from: 'service-types',
          also: [
            {
              value: 'something-else',
              label: 'Something else',
              divider: true,
              reveals: [
                {
                  name: 'other',
                  kind: 'text',
                  label: 'What is the service?',
                  limit: 100,
                  called: 'the name of the service',
                  errors: { empty: 'Enter what the service is', long: 'Name of the service must be 100 characters or less' },
                },
              ],
            },
          ],
        },
        errors: { empty: 'Select what kind of service it is' },
      },
    ],
    filter: {
      field: 'serviceType',
      label: 'Find a service',
      hint: 'Type a word, such as ‘debt’ or ‘walking’',
      button: 'Filter services',
      called: ['service', 'services'],
      inHints: true,
      otherwise: 'Try another word, or select ‘Something else’',
    },
    why: 'We use your answer to suggest the least information that will do the job. You check every suggestion.',
    sources: ['s0-information-requirements'],
  },
  {
    id: 'people-call-it-care',
    screen: 'D03',
    journey: 'draft',
    task: 'service',
    prints: 'legal-basis',
    section,
    path: 'people-call-it-care',
    after: ['service'],
    binds: 'service',
    h1: 'Would people call it health care or social care?',
    hint: 'Think of the people who use the service',
    asked: {
      any: [
        { fact: 'care-test-open', is: true },
        { fact: 'service-may-be-care', is: true },
      ],
    },
    volunteered: { not: { fact: 'service-class', is: 'ask' } },
    fields: [
      {
        name: 'testA',
        kind: 'radios',
        options: yesNoNotSure,
        errors: { empty: 'Select yes if people would call it health care or social care' },
      },
      {
        name: 'classReason',
        kind: 'textarea',
        label: 'Why it counts as care',
        limit: 200,
        when: { all: [{ not: { fact: 'service-class', is: 'ask' } }, { field: 'testA', is: 'yes' }] },
        errors: { empty: 'Enter why it counts as care', long: 'Why it counts as care must be 200 characters or less' },
      },
    ],
    why: 'This changes how people agree. If a service gives care, people expect their care team to share. If it is wider, staff must ask each person first.',
    sources: ['s0-common-law'],
  },
  {
    id: 'care-professional',
    screen: 'D03b',
    journey: 'draft',
    task: 'service',
    prints: 'legal-basis',
    section,
    path: 'care-professional',
    after: ['people-call-it-care'],
    binds: 'service',
    h1: 'Is the service led or supervised by health or care professionals?',
    hint: 'Or paid for as a health or adult care service',
    asked: {
      all: [
        { fact: 'care-test-open', is: true },
        {
          any: [
            { question: 'people-call-it-care', field: 'testA', is: 'yes' },
            { question: 'people-call-it-care', field: 'testA', is: 'not-sure' },
          ],
        },
      ],
    },
    fields: [
      {
        name: 'testB',
        kind: 'radios',
        options: [
          { value: 'health', label: 'Yes, as health care' },
          { value: 'social', label: 'Yes, as social care for adults' },
          { value: 'no', label: 'No' },
          { value: 'not-sure', label: 'I’m not sure', flags: 'ig-lead' },
        ],
        errors: { empty: 'Select yes if health or care professionals lead or supervise the service' },
      },
    ],
    why: 'Both answers must be yes to count as care. If not, we use the safer rule and staff ask each person first.',
    sources: ['s0-common-law'],
  },
  {
    id: 'service-confirm',
    screen: 'D03c',
    journey: 'draft',
    task: 'service',
    prints: 'legal-basis',
    section,
    path: 'service/confirm',
    after: ['service'],
    binds: 'service',
    h1: '{serviceQuestion}',
    asked: { fact: 'service-confirms', is: true },
    fields: [
      {
        name: 'confirm',
        kind: 'radios',
        options: yesNoNotSure,
        errors: { empty: 'Select yes or no, or select that you are not sure' },
      },
    ],
    why: 'The same kind of service can be care or wider support. One fact decides.',
    sources: [],
  },
  {
    id: 'who-pays',
    screen: 'D37',
    journey: 'draft',
    task: 'service',
    prints: 'legal-basis',
    section,
    path: 'who-pays',
    after: ['partner', 'service', 'people-call-it-care', 'care-professional', 'service-confirm', 'law-gives-right'],
    binds: 'service',
    h1: 'Who pays {partner} for this service?',
    hint: 'Select everybody who pays a part of it. If {partner} pays the rest, select only who else pays',
    shows: 'paid-by',
    asked: {
      any: [
        { fact: 'service-kind', is: 'health_care' },
        { fact: 'service-kind', is: 'social_care' },
      ],
    },
    fields: [
      {
        name: 'commissioner',
        kind: 'checkboxes',
        options: [
          { value: 'health', label: 'The NHS or a council, as health care' },
          { value: 'social', label: 'A council, as social care for adults' },
          { value: 'other-public', label: 'Another public body' },
          { value: 'none', label: 'Nobody else, {partner} pays for all of it', exclusive: true },
          { value: 'not-sure', label: 'I’m not sure', exclusive: true, flags: 'ig-lead', countsAs: 'none' },
        ],
        errors: {
          empty: 'Select who pays {partner} for this service',
          exclusive: 'Select only who pays a part, or select ‘Nobody else’ if {partner} pays for all of it',
        },
      },
    ],
    why: 'If the NHS or a council arranges the service, {partner} has the same duty to share for care. It can also change its legal reason.',
    sources: ['hsca-2012-s251c'],
  },
];
