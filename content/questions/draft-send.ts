// Drafting, tasks 6 and 7: the IG lead’s page (D35) and sending to the partner (D33). No part of the journey of answers: each belongs to
// a command of its own.
import type { Question } from '@/lib/domain/questions/question';
import { igReviewQuestion } from './draft-ig-review';

export const draftSendQuestions: readonly Question[] = [
  igReviewQuestion,
  {
    id: 'send',
    screen: 'D33',
    journey: 'draft',
    task: 'send',
    section: 'Check and send',
    path: 'send',
    outside: true,
    h1: 'Send to {partner}',
    shows: 'who-gets-it',
    fields: [
      {
        name: 'message',
        kind: 'textarea',
        label: 'Message to {partnerPerson}',
        limit: 500,
        optional: true,
        called: 'your message',
        errors: { empty: 'Enter why you send the same text again', long: 'Message must be 500 characters or less' },
      },
      {
        name: 'finalOnYes',
        kind: 'checkboxes',
        optional: true,
        options: [{ value: 'yes', label: 'Make the final version when {partner} agrees and changes nothing' }],
        errors: { empty: 'Select if you want the final version made when {partner} agrees' },
      },
    ],
    why: 'We will ask them to fill in the checklist and read the agreement. You can take it back until they reply, unless they have had a final version before.',
    sources: [],
  },
];
