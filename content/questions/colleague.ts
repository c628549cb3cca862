// Bringing in a colleague, and what they may do. Only roles that whoever asks may give can be chosen.
import type { Form } from '@/lib/domain/questions/form';
import type { PersonRole } from '@/lib/domain/people/person';
import { profileWords } from '../wording/profile';

const hints: Readonly<Record<PersonRole, string>> = {
  drafter: 'Starts agreements, answers the questions and sends them',
  'ig-lead': 'Checks the legal side, decides on checklists and brings in people who write and read',
  'checklist-owner': 'Answers the checklist about keeping information safe',
  signatory: 'Can be named to sign for your organisation',
  reader: 'Sees agreements and documents and changes nothing',
  admin: 'Brings people in, says what they do, and removes them',
};

const rolesField = (may: readonly PersonRole[], label: string) =>
  ({
    name: 'roles',
    kind: 'checkboxes',
    label,
    hint: 'Select all that apply',
    options: may.map((role) => ({ value: role, label: profileWords.roles[role], hint: hints[role] })),
    errors: { empty: 'Select what they do' },
  }) as const;

export const colleagueForm = (may: readonly PersonRole[]): Form => ({
  fields: [
    {
      name: 'name',
      kind: 'text',
      label: 'Full name',
      limit: 80,
      linkless: true,
      autocomplete: 'off',
      spellcheck: false,
      contact: true,
      errors: { empty: 'Enter their full name', long: 'Full name must be 80 characters or less' },
    },
    { name: 'job', kind: 'text', label: 'Job', limit: 80, linkless: true, errors: { empty: 'Enter their job', long: 'Job must be 80 characters or less' } },
    {
      name: 'email',
      kind: 'email',
      label: 'Email address',
      hint: 'We send them a link. A code to this mailbox lets them in',
      limit: 254,
      autocomplete: 'off',
      spellcheck: false,
      errors: {
        empty: 'Enter their email address',
        long: 'Email address must be 254 characters or less',
        format: 'Enter an email address in the correct format, like name@example.com',
      },
    },
    rolesField(may, 'What will they do?'),
  ],
});

export const rolesForm = (may: readonly PersonRole[]): Form => ({ fields: [rolesField(may, 'What they do here')] });
