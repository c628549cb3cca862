// What is different this time (C2): asked of a draft that was copied from an earlier agreement.
import type { Question } from '@/lib/domain/questions/question';

export const draftCopyQuestion: Question = {
  id: 'copied',
  screen: 'C2',
  journey: 'draft',
  task: 'service',
  section: 'Copy',
  path: 'copied',
  after: ['partner'],
  asked: { fact: 'copied', is: true },
  h1: 'What is different this time?',
  hint: 'Select all that apply',
  fields: [
    {
      name: 'different',
      kind: 'checkboxes',
      options: [
        { value: 'why', label: 'Why you are sharing' },
        { value: 'what', label: 'What you will share' },
        { value: 'telling', label: 'How people know and say yes' },
        { value: 'how', label: 'How you will share' },
        { value: 'none', label: 'Nothing, keep it all the same', exclusive: true, divider: true },
      ],
      errors: {
        empty: 'Select what is different this time',
        exclusive: 'Select what is different, or select ‘Nothing, keep it all the same’',
      },
    },
  ],
  why: 'You will answer the questions in the sections you pick. We will keep the rest for you to check.',
  sources: [],
};
