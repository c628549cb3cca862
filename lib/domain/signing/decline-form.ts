// Why somebody does not want to sign: one text, told to the contacts of both sides.
import type { Form } from '../questions/form';

export const declineForm: Form = {
  fields: [
    {
      name: 'reason',
      kind: 'textarea',
      label: 'Why do you not want to sign?',
      called: 'your reason',
      limit: 500,
      errors: { empty: 'Enter why you do not want to sign', long: 'Reason must be 500 characters or less' },
    },
  ],
};
