// Who is asked at an organisation that nobody knew yesterday: when a drafter names it, and again when its invitation went to a wrong address.
import type { Field, Form } from '@/lib/domain/questions/form';

const invitee: readonly Field[] = [
  {
    name: 'person',
    kind: 'text',
    label: 'Name of the service manager',
    limit: 80,
    linkless: true,
    spellcheck: false,
    autocomplete: 'off',
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
];

/** An organisation that nobody knew yesterday; it is invited when the agreement is sent. */
export const newPartnerFields: readonly Field[] = [
  {
    name: 'name',
    kind: 'text',
    label: 'Name of organisation',
    limit: 120,
    autocomplete: 'off',
    errors: { empty: 'Enter the name of the organisation', long: 'Name of organisation must be 120 characters or less' },
  },
  ...invitee,
];

/** Another address for an invitation that nobody has accepted. */
export const inviteeForm: Form = { fields: invitee };
