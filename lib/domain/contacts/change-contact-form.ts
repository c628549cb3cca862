// The page on which a side changes one line of its own contact sheet (CS1): first which contact, then who it is and from when.
import type { Field, Form, FormErrors, FormValue } from '../questions/form';
import type { ContactLine } from './contact-line';

export const noContact = 'Select which contact to change';

/** `lines`: those of the own side, as the sheet calls them. */
export const whichContactForm = (lines: readonly { readonly line: ContactLine; readonly job: string }[]): Form => ({
  fields: [
    {
      name: 'contact',
      kind: 'select',
      label: 'Which contact?',
      options: lines.map(({ line, job }) => ({ value: line, label: job })),
      errors: { empty: noContact },
    },
  ],
});

const contact = { spellcheck: false, contact: true } as const;

const inAll = (own: string, named: number | undefined): Field => ({
  name: 'all',
  kind: 'checkboxes',
  label: 'Where it changes',
  optional: true,
  options: [
    {
      value: 'yes',
      label: named === undefined ? 'Change it in every agreement that names this contact' : `Change it in all ${named} agreements that name this contact`,
      hint: `Signed agreements of ${own}. Each partner is told once`,
    },
  ],
  errors: {},
});

/** How many months ahead a change can be told. */
const months = 12;

/** `named`: agreements that name the very same contact, this one included; undefined to read what was posted. */
export function changeContactForm({ own, named }: { readonly own: string; readonly named?: number }): Form {
  return {
    fields: [
      {
        name: 'name',
        kind: 'text',
        label: 'Name or job',
        called: 'the name or job',
        limit: 80,
        ...contact,
        errors: { empty: 'Enter the name or job', long: 'Name or job must be 80 characters or less' },
      },
      {
        name: 'phone',
        kind: 'tel',
        label: 'Phone',
        hint: 'Enter a phone number, an email address or both',
        limit: 30,
        optional: true,
        ...contact,
        errors: { long: 'Phone must be 30 characters or less', format: 'Enter a phone number, like 01632 960 001' },
      },
      {
        name: 'email',
        kind: 'email',
        label: 'Email',
        limit: 254,
        optional: true,
        ...contact,
        errors: { long: 'Email must be 254 characters or less', format: 'Enter an email address in the correct format, like name@example.com' },
      },
      {
        name: 'from',
        kind: 'date',
        label: 'From which date?',
        called: 'the date it changes',
        within: { months, sameDay: true },
        errors: {
          empty: 'Enter the date it changes',
          missing: 'The date it changes must include a {part}',
          format: 'The date it changes must be a real date',
          early: 'The date it changes must be today or later',
          late: `The date it changes must be within ${months} months`,
        },
      },
      ...(named === 1 ? [] : [inAll(own, named)]),
    ],
  };
}

/** Whoever is on a sheet can be reached. */
export const contactFaults = ({ phone, email }: FormValue): FormErrors => (phone || email ? {} : { phone: 'Enter a phone number or an email address' });
