// What somebody who is invited is asked before they come in: one full name, in any writing, and no title.
import type { Form } from '../questions/form';

export const invitationForm: Form = {
  fields: [
    {
      name: 'name',
      kind: 'text',
      label: 'Your full name',
      limit: 80,
      linkless: true,
      autocomplete: 'name',
      spellcheck: false,
      contact: true,
      errors: { empty: 'Enter your full name', long: 'Full name must be 80 characters or less' },
    },
  ],
};
