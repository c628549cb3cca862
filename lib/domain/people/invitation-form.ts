// What somebody who is invited is asked before they come in: one full name, in any writing, and no title.
import type { Form } from '../questions/form';

export const invitationForm: Form = {
  fields: [
    {
      name: 'name',
      kind: 'text',
      label: 'Your full name',
      limit: 80,
      autocomplete: 'name',
      spellcheck: false,
      contact: true,
      errors: { empty: 'Enter your full name', long: 'Full name must be 80 characters or less' },
    },
  ],
};

/** Another address for an invitation that nobody has accepted. */
export const inviteeForm: Form = {
  fields: [
    {
      name: 'person',
      kind: 'text',
      label: 'Name of the service manager',
      limit: 80,
      autocomplete: 'off',
      spellcheck: false,
      contact: true,
      errors: { empty: 'Enter the name of the service manager', long: 'Name of the service manager must be 80 characters or less' },
    },
    {
      name: 'email',
      kind: 'email',
      label: 'Their email address',
      limit: 254,
      autocomplete: 'off',
      errors: {
        empty: 'Enter their email address',
        long: 'Email address must be 254 characters or less',
        format: 'Enter an email address in the correct format, like name@example.com',
      },
    },
  ],
};
