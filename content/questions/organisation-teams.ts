// The rows of teams that send details, on the page of people (OP8).
import { teamField } from '@/lib/domain/people/profile/profile-teams';
import type { ProfileAbout } from '@/lib/domain/people/profile/profile-question';
import type { Field } from '@/lib/domain/questions/form';

type Row = ProfileAbout['teams'][number];

const contact = { spellcheck: false, contact: true } as const;

/** How a team is reached: its mailbox and telephone stand on the contact sheet. */
const reached = (row: number, may: { readonly optional?: true }): readonly Field[] => [
  {
    name: teamField(row, 'mailbox'),
    kind: 'email',
    label: `Shared mailbox of team ${row}`,
    limit: 254,
    ...may,
    ...contact,
    errors: {
      empty: 'Enter the shared mailbox',
      format: 'Enter an email address in the correct format, like name@example.com',
      long: 'Email address must be 254 characters or less',
    },
  },
  {
    name: teamField(row, 'phone'),
    kind: 'tel',
    label: `Phone of team ${row}`,
    limit: 30,
    ...may,
    ...contact,
    errors: { empty: 'Enter a phone number for the team', format: 'Enter a phone number, like 01632 960 001' },
  },
];

/** What is typed about a team. A row that is left is asked for nothing. */
function typed(row: number, { left }: Row): readonly Field[] {
  const may: { readonly optional?: true } = left ? { optional: true } : {};
  return [
    {
      name: teamField(row, 'name'),
      kind: 'text',
      label: `Name of team ${row}`,
      called: 'name of the team',
      limit: 60,
      ...may,
      errors: { empty: 'Enter the name of the team', long: 'Name of the team must be 60 characters or less' },
    },
    {
      name: teamField(row, 'sends'),
      kind: 'text',
      label: `Who sends details in team ${row}?`,
      hint: 'It reads “Details are sent by the practice’s link workers”',
      called: 'who sends details',
      limit: 100,
      ...may,
      errors: { empty: 'Enter who sends details, like the practice’s link workers', long: 'Who sends details must be 100 characters or less' },
    },
    {
      name: teamField(row, 'approver'),
      kind: 'text',
      label: `Who approves first in team ${row}?`,
      hint: 'A job. Leave empty if nobody else needs to approve',
      called: 'who approves first',
      limit: 80,
      optional: true,
      errors: { long: 'Who approves first must be 80 characters or less' },
    },
    ...reached(row, may),
  ];
}

const ticked = (row: number, { stored }: Row): readonly Field[] => [
  {
    name: teamField(row, 'is'),
    kind: 'checkboxes',
    label: `What is true of team ${row}?`,
    optional: true,
    options: [
      { value: 'nhsmail', label: 'It uses NHS.net Connect (was NHSmail)', hint: 'Addresses that end in nhs.net' },
      { value: 'reveals', label: 'The name shows what people are treated for', hint: 'For example, a memory clinic team' },
      { value: 'anonymous', label: 'People can use this team without giving their name' },
    ],
    errors: {},
  },
  ...(stored
    ? [
        {
          name: teamField(row, 'remove'),
          kind: 'checkboxes',
          label: `Take team ${row} away?`,
          optional: true,
          options: [{ value: 'yes', label: 'Remove this team' }],
          errors: {},
        } as const,
      ]
    : []),
];

export const teamRows = (teams: ProfileAbout['teams']): readonly Field[] =>
  teams.flatMap((row, index) => [...typed(index + 1, row), ...ticked(index + 1, row)]);

export const teamHeadings = (teams: ProfileAbout['teams']): Readonly<Record<string, string>> =>
  Object.fromEntries(teams.map((_, index) => [teamField(index + 1, 'name'), teams.length === 1 ? 'Team that sends details' : `Team ${index + 1}`]));
