// What somebody says of themselves, and another mailbox for their account.
import type { MailGroup } from '@/lib/domain/audit/mail-group';
import type { Field, Form } from '@/lib/domain/questions/form';

export const ownDetailsForm: Form = {
  fields: [
    {
      name: 'name',
      kind: 'text',
      label: 'Full name',
      limit: 80,
      linkless: true,
      autocomplete: 'name',
      spellcheck: false,
      contact: true,
      errors: { empty: 'Enter your full name', long: 'Full name must be 80 characters or less' },
    },
    {
      name: 'job',
      kind: 'text',
      label: 'Job',
      limit: 80,
      linkless: true,
      autocomplete: 'organization-title',
      errors: { empty: 'Enter your job', long: 'Job must be 80 characters or less' },
    },
  ],
};

const choice = (name: MailGroup, label: string, hint: string, daily = true): Field => ({
  name,
  kind: 'radios',
  label,
  hint,
  options: [
    { value: 'now', label: 'At once' },
    ...(daily ? [{ value: 'daily', label: 'Once a day, in one email' }] : []),
    { value: 'off', label: 'Not by email' },
  ],
  errors: { empty: `Choose how you want emails: ${label.toLowerCase()}` },
});

export const emailChoicesForm: Form = {
  fields: [
    choice('agreements', 'Agreements', 'One is sent to you, comes back, or waits for your reading'),
    choice('comments', 'Comments', 'Somebody comments on a section, or replies'),
    choice('checklists', 'Checklists', 'One is sent, decided on, or asks you something'),
    choice('reminders', 'Reminders', 'A day comes near or has passed', false),
  ],
};

export const newEmailForm: Form = {
  fields: [
    {
      name: 'email',
      kind: 'email',
      label: 'New email address',
      limit: 254,
      autocomplete: 'email',
      spellcheck: false,
      errors: {
        empty: 'Enter your new email address',
        long: 'Email address must be 254 characters or less',
        format: 'Enter an email address in the correct format, like name@example.com',
      },
    },
  ],
};

export const emailCodeForm: Form = {
  fields: [
    {
      name: 'code',
      kind: 'text',
      label: 'Code',
      limit: 10,
      autocomplete: 'one-time-code',
      spellcheck: false,
      errors: { empty: 'Enter the code from the email' },
    },
  ],
};
