// The fields of “Things only you can confirm” (R1b): what only the partner knows about itself.
import type { Condition } from '@/lib/domain/questions/condition';
import type { QuestionField } from '@/lib/domain/questions/question';

const box = (name: string, label: string, empty: string) =>
  ({
    name,
    kind: 'textarea',
    label,
    limit: 150,
    errors: { empty, long: `${label} must be 150 characters or less` },
  }) as const;
const wording = 'Select if you want to use this wording or change it';

const reason: QuestionField = {
  name: 'reason',
  kind: 'radios',
  label: 'Your reason for using the details',
  when: { fact: 'receiving-reason', is: '6(1)(f)' },
  options: [
    { value: 'use', label: 'Use this wording' },
    {
      value: 'change',
      label: 'Change this wording',
      reveals: [
        box('want', 'What you want to do', 'Enter what you want to do'),
        box('need', 'Why you need the details', 'Enter why you need the details'),
        box('fair', 'Why it is fair to people', 'Enter why it is fair to people'),
      ],
    },
  ],
  errors: { empty: wording },
};

const keep: QuestionField = {
  name: 'keep',
  kind: 'radios',
  label: 'How long will you keep the details?',
  options: [
    { value: 'suggested', label: '{suggestedKeep} after the person leaves the service' },
    {
      value: 'other',
      label: 'A different time',
      reveals: [
        {
          name: 'n',
          kind: 'number',
          label: 'How long',
          min: 1,
          max: 99,
          errors: { empty: 'Enter how long you will keep the details', format: 'How long must be a whole number between 1 and 99' },
        },
        {
          name: 'unit',
          kind: 'radios',
          label: 'Months or years',
          options: [
            { value: 'months', label: 'Months' },
            { value: 'years', label: 'Years' },
          ],
          errors: { empty: 'Select months or years' },
        },
        {
          name: 'why',
          kind: 'text',
          label: 'Why this long?',
          limit: 120,
          called: 'why this long',
          errors: { empty: 'Enter why you need to keep the details this long', long: 'Why this long must be 120 characters or less' },
        },
      ],
    },
  ],
  errors: { empty: 'Select how long you will keep the details' },
};

const keepTerms: QuestionField = {
  name: 'keepTerms',
  kind: 'radios',
  label: 'Referrals not taken up, the end, and checking',
  options: [
    { value: 'use', label: 'Use this wording' },
    {
      value: 'change',
      label: 'Change this wording',
      reveals: [
        {
          name: 'notTaken',
          kind: 'number',
          label: 'Months you keep a referral that is not taken up',
          min: 1,
          max: 12,
          errors: { empty: 'Enter the number of months, from 1 to 12', format: 'Enter the number of months, from 1 to 12' },
        },
        {
          name: 'atEnd',
          kind: 'radios',
          label: 'What happens to the details when the agreement ends?',
          options: [
            { value: 'keep-then-delete', label: 'Kept for the agreed time, then deleted' },
            { value: 'give-back', label: 'Given back' },
          ],
          errors: { empty: 'Select what happens to the details when the agreement ends' },
        },
        {
          name: 'checker',
          kind: 'text',
          label: 'Which job checks that details are deleted?',
          limit: 60,
          called: 'which job checks that details are deleted',
          errors: { empty: 'Enter which job checks that details are deleted', long: 'Which job checks must be 60 characters or less' },
        },
      ],
    },
  ],
  errors: { empty: 'Select if you want to use this wording for referrals not taken up, the end and checking' },
};

const where: QuestionField = {
  name: 'where',
  kind: 'radios',
  label: 'Where will you keep them, and who will see them?',
  options: [
    { value: 'use', label: 'Use this wording' },
    {
      value: 'change',
      label: 'Change this wording',
      reveals: [
        {
          name: 'place',
          kind: 'text',
          label: 'Where',
          limit: 120,
          called: 'where you will keep the details',
          errors: { empty: 'Enter where you will keep the details', long: 'Where must be 120 characters or less' },
        },
        {
          name: 'jobs',
          kind: 'text',
          label: 'Which jobs can see them',
          limit: 120,
          errors: { empty: 'Enter which jobs can see them', long: 'Which jobs can see them must be 120 characters or less' },
        },
      ],
    },
  ],
  errors: { empty: 'Select if you want to use this wording for where you will keep them, or change it' },
};

/** Log-ins are asked about, and print, only where people of the partner log in to the sharing side's system (section 8). */
const loggingIn: Condition = { fact: 'access-chosen', is: true };

const secondStep: QuestionField = {
  name: 'secondStep',
  kind: 'checkboxes',
  when: loggingIn,
  label: 'How do people log in?',
  optional: true,
  options: [{ value: 'yes', label: 'Each person has their own log-in with a second step' }],
  errors: { empty: 'Select if each person has their own log-in with a second step' },
};

const leavers: QuestionField = {
  name: 'leavers',
  kind: 'radios',
  when: loggingIn,
  label: 'When does a leaver lose access?',
  options: [
    { value: 'same-day', label: 'The same day' },
    { value: 'week', label: 'Within a week' },
    { value: 'other', label: 'Another time' },
  ],
  errors: { empty: 'Select when a leaver loses access' },
};

const uk: QuestionField = {
  name: 'uk',
  kind: 'radios',
  label: 'Where will the details be?',
  hint: 'The EEA, or European Economic Area, is the European Union with Iceland, Liechtenstein and Norway',
  options: [
    { value: 'uk', label: 'In the UK' },
    { value: 'uk-eea', label: 'In the UK or EEA' },
    {
      value: 'elsewhere',
      label: 'Somewhere else too',
      flags: 'ig-lead',
      reveals: [
        {
          name: 'country',
          kind: 'text',
          label: 'Which country?',
          limit: 60,
          called: 'which country',
          errors: { empty: 'Enter which country', long: 'Which country must be 60 characters or less' },
        },
      ],
    },
    { value: 'not-sure', label: 'I’m not sure', flags: 'ig-lead' },
  ],
  errors: { empty: 'Select where the details will be' },
};

const sites: QuestionField = {
  name: 'sites',
  kind: 'checkboxes',
  when: { fact: 'partner-has-sites', is: true },
  label: 'Which of your sites take part?',
  hint: 'If you select none, all of them do',
  optional: true,
  options: { from: 'partner-sites' },
  errors: {},
};

export const onlyYouFields: readonly QuestionField[] = [reason, keep, keepTerms, where, secondStep, leavers, uk, sites];
