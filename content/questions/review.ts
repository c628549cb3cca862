// The partner’s review of the agreement it was sent (R1, R1b, R1c, R3).
import type { Question } from '@/lib/domain/questions/question';
import { onlyYouFields } from './review-only-you';

const section = 'Your review';

export const reviewQuestions: readonly Question[] = [
  {
    id: 'enough',
    screen: 'R1',
    journey: 'review',
    section,
    path: '',
    h1: 'Read the agreement',
    shows: 'in-short-and-text',
    binds: 'details',
    fields: [
      {
        name: 'enough',
        kind: 'radios',
        label: 'Is this what you need to start helping?',
        options: [
          { value: 'enough', label: 'Yes, this is enough' },
          {
            value: 'too-much',
            label: 'It is more than we need',
            reveals: [
              {
                name: 'tooMuch',
                kind: 'textarea',
                label: 'What can be left out?',
                limit: 200,
                called: 'your answer',
                errors: { empty: 'Enter what can be left out', long: 'What can be left out must be 200 characters or less' },
              },
            ],
          },
          {
            value: 'missing',
            label: 'Something is missing',
            reveals: [
              {
                name: 'missing',
                kind: 'textarea',
                label: 'What is missing, and what do you need it for?',
                limit: 200,
                called: 'your answer',
                errors: { empty: 'Enter what is missing and what you need it for', long: 'What is missing must be 200 characters or less' },
              },
            ],
          },
        ],
        errors: { empty: 'Select if this is what you need to start helping' },
      },
    ],
    why: 'Take your time. Nothing is agreed until you say so.',
    sources: ['s0-information-requirements'],
  },
  {
    id: 'only-you',
    screen: 'R1b',
    journey: 'review',
    section,
    path: 'only-you',
    after: ['enough'],
    h1: 'Things only you can confirm',
    hint: 'Think of your email, your case system and your backups',
    shows: 'only-you-wording',
    fields: onlyYouFields,
    why: 'Each organisation decides this for itself. {sharingOrg} sees your answers before the final version is made.',
    sources: ['uk-gdpr-6-1-f', 's0-assurance', 'dspt-category-3'],
  },
  {
    id: 'our-task',
    screen: 'R1c',
    journey: 'review',
    section,
    path: 'our-task',
    after: ['enough'],
    volunteered: true,
    h1: 'Which law gives this task to {partner}?',
    asked: { fact: 'own-task-open', is: true },
    fields: [
      {
        name: 'law',
        kind: 'text',
        label: 'Act and section',
        limit: 150,
        called: 'the law and section',
        namesLaw: true,
        refuses: [
          {
            words: ['contract', 'grant agreement', 'service level agreement', 'service agreement', 'commissioning agreement', 'memorandum of understanding'],
            whole: ['grant', 'grants', 'sla', 'none', 'no law', 'not sure', 'unknown'],
            error: 'The law and section must be an Act and its section, not a contract',
          },
        ],
        errors: { empty: 'Enter the law and section', long: 'The law and section must be 150 characters or less' },
      },
    ],
    why: 'This page is for your adviser. A contract is not a law. Leave the page if you cannot name one.',
    sources: ['uk-gdpr-6-1-e', 'duaa-2025-s70'],
  },
  {
    id: 'decide',
    screen: 'R3',
    journey: 'review',
    section,
    path: 'decide',
    after: ['enough', 'only-you'],
    outside: true,
    h1: 'Do you agree with this agreement?',
    fields: [
      {
        name: 'decision',
        kind: 'radios',
        options: [
          {
            value: 'agree',
            label: 'Yes, we agree',
            reveals: [
              {
                name: 'signatory',
                kind: 'radios',
                label: 'Who will sign for {partner}?',
                options: { from: 'partner-signatories' },
                errors: { empty: 'Select who will sign for {partner}' },
              },
            ],
          },
          {
            value: 'changes',
            label: 'No, we want changes',
            reveals: [
              {
                name: 'changes',
                kind: 'textarea',
                label: 'What would you like to change?',
                limit: 500,
                called: 'your comment',
                errors: { empty: 'Add a comment about the changes you want', long: 'What you would like to change must be 500 characters or less' },
              },
            ],
          },
          {
            value: 'decline',
            label: 'We do not want to go ahead',
            reveals: [
              {
                name: 'reason',
                kind: 'textarea',
                label: 'Why?',
                limit: 500,
                called: 'your reason',
                errors: { empty: 'Enter why you do not want to go ahead', long: 'Reason must be 500 characters or less' },
              },
            ],
          },
        ],
        errors: { empty: 'Select if you agree with this agreement' },
      },
    ],
    why: 'If you agree, the next step is for both sides to sign. If the other side changes anything, you will be asked again.',
    sources: [],
  },
];
