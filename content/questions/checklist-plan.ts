// The page for one gap: a plan that is ready to use, so that nothing has to be typed, or the charity’s own.
import type { Question, QuestionField } from '@/lib/domain/questions/question';

const ownPlan: readonly QuestionField[] = [
  {
    name: 'text',
    kind: 'textarea',
    label: 'What will you do?',
    called: 'what you will do',
    limit: 200,
    ownCount: true,
    errors: { empty: 'Enter what you will do', long: 'What you will do must be 200 characters or less' },
  },
  {
    name: 'owner',
    kind: 'text',
    label: 'Who will do it?',
    hint: 'A job, like service manager. Choose one of yours, or type another',
    offersJobs: true,
    called: 'who will do it',
    limit: 60,
    errors: { empty: 'Enter who will do it', long: 'Who will do it must be 60 characters or less' },
  },
  {
    name: 'by',
    kind: 'date',
    label: 'By when?',
    called: 'the date you will do it by',
    mustBe: 'future',
    errors: {
      empty: 'Enter the date you will do it by',
      format: 'Date you will do it by must be a real date',
      future: 'Date you will do it by must be in the future',
    },
  },
  {
    name: 'safeguard',
    kind: 'text',
    label: 'What keeps details safe until then?',
    called: 'what keeps details safe',
    limit: 200,
    saysSomething: true, // section 8 says that the schedule tells what keeps details safe until then
    errors: { empty: 'Enter what keeps details safe until then', long: 'What keeps details safe must be 200 characters or less' },
  },
];

export const planQuestion: Question = {
  id: 'plan',
  screen: 'K12',
  journey: 'checklist',
  section: 'Checklist',
  path: 'plan',
  h1: 'What will you do about {item}?',
  shows: 'ready-plan',
  fields: [
    {
      name: 'plan',
      kind: 'radios',
      options: [
        { value: 'use', label: 'Use this plan' },
        { value: 'change', label: 'Change it', reveals: ownPlan },
      ],
      errors: { empty: 'Select if you want to use this plan or change it' },
    },
    {
      name: 'help',
      kind: 'checkboxes',
      label: 'Do you want help?',
      optional: true,
      options: [{ value: 'yes', label: 'Ask {sharingOrg} for help with this' }],
      errors: {},
    },
  ],
  why: 'It is fine if not everything is in place. This plan is ready to use. Nothing needs typing.',
  sources: ['s0-support', 's1-assurance'],
  repeats: 'open-checklist-items',
};
