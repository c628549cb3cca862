// The rows of sites of an organisation that works from more than one.
import { siteField } from '@/lib/domain/people/profile/sites-page';
import type { ProfileAbout, ProfileQuestion } from '@/lib/domain/people/profile/profile-question';
import type { Field } from '@/lib/domain/questions/form';

type Row = ProfileAbout['sites'][number];

const contact = { spellcheck: false, contact: true } as const;

const typed = (row: number, { left }: Row): readonly Field[] => [
  {
    name: siteField(row, 'name'),
    kind: 'text',
    label: `Name of site ${row}`,
    called: 'name of the site',
    limit: 80,
    ...(left && { optional: true }),
    errors: { empty: 'Enter the name of the site', long: 'Name of the site must be 80 characters or less' },
  },
  {
    name: siteField(row, 'address'),
    kind: 'textarea',
    label: `Address of site ${row}`,
    hint: 'With the postcode',
    called: 'address of the site',
    limit: 160,
    ...(left && { optional: true }),
    ...contact,
    errors: { empty: 'Enter the address of the site', long: 'Address of the site must be 160 characters or less' },
  },
  {
    name: siteField(row, 'phone'),
    kind: 'tel',
    label: `Phone of site ${row}`,
    limit: 30,
    optional: true,
    ...contact,
    errors: { format: 'Enter a phone number, like 01632 960 001' },
  },
  {
    name: siteField(row, 'code'),
    kind: 'text',
    label: `Organisation code (ODS) of site ${row}`,
    hint: 'If it has a code of its own',
    called: 'organisation code of the site',
    limit: 20,
    optional: true,
    spellcheck: false,
    errors: { long: 'Organisation code must be 3 to 9 letters and numbers' },
  },
];

const removal = (row: number, { stored }: Row): readonly Field[] =>
  stored
    ? [
        {
          name: siteField(row, 'remove'),
          kind: 'checkboxes',
          label: `Take site ${row} away?`,
          optional: true,
          options: [{ value: 'yes', label: 'Remove this site' }],
          errors: {},
        },
      ]
    : [];

export const sitesQuestion = ({ sites }: ProfileAbout): ProfileQuestion => ({
  screen: 'OP5',
  section: 'Your organisation',
  h1: 'Sites',
  hint: 'Only if you work from more than one place. Leave a site empty if there are no more',
  form: { fields: sites.flatMap((row, index) => [...typed(index + 1, row), ...removal(index + 1, row)]) },
  headings: Object.fromEntries(sites.map(({ stored }, index) => [siteField(index + 1, 'name'), stored ? `Site ${index + 1}` : `Another site (${index + 1})`])),
  why: 'An agreement names the sites that take part, with their addresses. Unless it says otherwise, all of them do. Leave out a place that is kept secret.',
  sources: [],
});
