// What a charity is asked when it asks a health or care organisation to share with it.
import type { AskFieldWords } from '@/lib/domain/ask/ask-form';
import type { Form } from '@/lib/domain/questions/form';

export const askFields: AskFieldWords = {
  organisation: {
    label: 'Who do you want to ask?',
    other: 'An organisation that is not listed',
    empty: 'Select who you want to ask',
  },
  notListed: [
    {
      name: 'name',
      kind: 'text',
      label: 'Name of organisation',
      limit: 120,
      linkless: true,
      autocomplete: 'off',
      errors: { empty: 'Enter the name of the organisation', long: 'Name of organisation must be 120 characters or less' },
    },
    {
      name: 'email',
      kind: 'email',
      label: 'Email address of their information governance (IG) lead',
      hint: 'We write to this address',
      limit: 254,
      autocomplete: 'off',
      errors: {
        empty: 'Enter the email address of their IG lead',
        long: 'Email address must be 254 characters or less',
        format: 'Enter an email address in the correct format, like name@example.com',
      },
    },
  ],
  other: {
    name: 'other',
    kind: 'text',
    label: 'What is your service?',
    limit: 100,
    called: 'the name of your service',
    errors: { empty: 'Enter what your service is', long: 'Name of your service must be 100 characters or less' },
  },
  fields: [
    {
      name: 'purpose',
      kind: 'textarea',
      label: 'What do you need the details for?',
      hint: 'Start with ‘So that’. Do not include anything about a real person',
      min: 20,
      limit: 300,
      called: 'what you need the details for',
      errors: {
        empty: 'Enter what you need the details for',
        short: 'What you need the details for must be between 20 and 300 characters',
        long: 'What you need the details for must be between 20 and 300 characters',
      },
    },
    {
      name: 'why',
      kind: 'textarea',
      label: 'What could you not do without them?',
      min: 5,
      limit: 120,
      called: 'what you could not do without them',
      errors: {
        empty: 'Enter what you could not do without these details',
        short: 'What you could not do without them must be between 5 and 120 characters',
        long: 'What you could not do without them must be between 5 and 120 characters',
      },
    },
  ],
  items: { label: 'Which details do you need?', hint: 'Ask for as few as you can work with', empty: 'Select the details that you need' },
};

export const askLabels = { who: 'Whose details would you get?', noOne: 'Select whose details you would get', howMany: 'About how many people a year?' };

export const declineAskForm: Form = {
  fields: [
    {
      name: 'reason',
      kind: 'textarea',
      label: 'Why not?',
      hint: 'Name nobody who uses a service',
      limit: 500,
      called: 'your reason',
      errors: { empty: 'Enter why you do not want to share', long: 'Reason must be 500 characters or less' },
    },
  ],
};
