// People and teams of an organisation (OP8): one person, one tick, then the exceptions; and for a body that sends, its teams.
import type { ProfileAbout, ProfileQuestion } from '@/lib/domain/people/profile/profile-question';
import type { Field, Option } from '@/lib/domain/questions/form';
import { teamHeadings, teamRows } from './organisation-teams';

const emailFormat = 'Enter an email address in the correct format, like name@example.com';
const emailLong = 'Email address must be 254 characters or less';
const phoneFormat = 'Enter one phone number and no words, like 01632 960 001';

const contact = { spellcheck: false, contact: true } as const;

interface Somebody {
  /** The role inside a sentence: “safeguarding lead”. */
  readonly called: string;
  readonly phone?: 'needed';
  readonly hours?: true;
}

/** Name, job, email and telephone of somebody with a role. */
function person(of: string, { called, phone, hours }: Somebody): readonly Field[] {
  const whose = called.startsWith('person') ? 'the' : 'your';
  return [
    {
      name: `${of}-name`,
      kind: 'text',
      label: 'Name',
      hint: 'A person or a desk',
      called: `name of ${whose} ${called}`,
      limit: 80,
      ...contact,
      errors: { empty: `Enter the name of ${whose} ${called}`, long: 'Name must be 80 characters or less' },
    },
    { name: `${of}-job`, kind: 'text', label: 'Job', limit: 80, optional: true, errors: { long: 'Job must be 80 characters or less' } },
    {
      name: `${of}-email`,
      kind: 'email',
      label: 'Email address',
      limit: 254,
      optional: true,
      ...contact,
      errors: { format: emailFormat, long: emailLong },
    },
    {
      name: `${of}-phone`,
      kind: 'tel',
      label: 'Phone',
      limit: 30,
      ...(phone !== 'needed' && { optional: true }),
      ...contact,
      errors: { empty: `Enter a phone number for ${whose} ${called}`, format: phoneFormat },
    },
    ...(hours
      ? [
          {
            name: `${of}-hours`,
            kind: 'text',
            label: 'When somebody answers',
            hint: 'For example, day and night',
            called: 'when somebody answers',
            limit: 60,
            optional: true,
            errors: { long: 'When somebody answers must be 60 characters or less' },
          } as const,
        ]
      : []),
  ];
}

/** The senior person stands apart: a Caldicott Guardian is seldom the one who does the daily work. */
function seniorField(sends: boolean): Field {
  const options: readonly Option[] = [
    { value: 'caldicott', label: 'A Caldicott Guardian', reveals: person('senior', { called: 'senior person' }) },
    { value: 'siro', label: 'A senior information risk owner (SIRO)', reveals: person('senior', { called: 'senior person' }) },
    {
      value: 'instead',
      label: 'Nobody, we do something else instead',
      reveals: [
        {
          name: 'instead',
          kind: 'text',
          label: 'What you do instead',
          hint: 'For example, a trustee answers for how we use information',
          called: 'what you do instead',
          limit: 120,
          errors: { empty: 'Enter what you do instead', long: 'What you do instead must be 120 characters or less' },
        },
        {
          name: 'instead-phone',
          kind: 'tel',
          label: 'Phone of whoever that is',
          hint: 'Staff ring it where the agreement has them ask first',
          limit: 30,
          optional: true,
          ...contact,
          errors: { format: phoneFormat },
        },
      ],
    },
    ...(sends ? [] : [{ value: 'none', label: 'We do not have one', divider: true }]),
  ];
  return {
    name: 'senior',
    kind: 'radios',
    label: 'Who is your senior person for information?',
    options,
    errors: { empty: 'Select who your senior person is' },
  };
}

/** Our own: some organisations want more than the check of their IG lead. */
const approvalsField: Field = {
  name: 'approvals',
  kind: 'checkboxes',
  label: 'Who must agree before an agreement is sent?',
  hint: 'Leave all three empty if the check of your information governance lead is enough',
  optional: true,
  options: [
    { value: 'caldicott', label: 'Your Caldicott Guardian' },
    { value: 'siro', label: 'Your SIRO' },
    { value: 'dpo', label: 'Your data protection officer' },
  ],
  errors: {},
};

const roles: readonly Option[] = [
  {
    value: 'objections',
    label: 'Who people ask or object to',
    reveals: person('objections', { called: 'person whom people ask or object to' }),
  },
  {
    value: 'incidents',
    label: 'Who a partner calls about a mistake',
    reveals: person('incidents', { called: 'person whom a partner calls about a mistake', phone: 'needed', hours: true }),
  },
  { value: 'safeguarding', label: 'Safeguarding lead', reveals: person('safeguarding', { called: 'safeguarding lead', phone: 'needed' }) },
  {
    value: 'referrals',
    label: 'Who takes referrals',
    hint: 'A partner rings this number with a referral, or when email is down',
    reveals: person('referrals', { called: 'desk for referrals', phone: 'needed' }),
  },
  { value: 'dpo', label: 'Data protection officer', hint: 'Only if you have one', reveals: person('dpo', { called: 'data protection officer' }) },
];

const firstPerson: readonly Field[] = [
  {
    name: 'name',
    kind: 'text',
    label: 'Name',
    called: 'name of the person who looks after information',
    limit: 80,
    autocomplete: 'name',
    ...contact,
    errors: { empty: 'Enter the name of the person who looks after information', long: 'Name must be 80 characters or less' },
  },
  {
    name: 'job',
    kind: 'text',
    label: 'Job',
    limit: 80,
    autocomplete: 'organization-title',
    errors: { empty: 'Enter their job', long: 'Job must be 80 characters or less' },
  },
  {
    name: 'email',
    kind: 'email',
    label: 'Email address',
    limit: 254,
    autocomplete: 'email',
    ...contact,
    errors: { empty: 'Enter their email address', format: emailFormat, long: emailLong },
  },
  {
    name: 'phone',
    kind: 'tel',
    label: 'Phone',
    limit: 30,
    autocomplete: 'tel',
    ...contact,
    errors: { empty: 'Enter their phone number', format: phoneFormat },
  },
];

const signs = (signatories: ProfileAbout['signatories']): readonly Field[] =>
  signatories.length === 0
    ? []
    : [{ name: 'signatory', kind: 'radios', label: 'Who signs agreements?', optional: true, options: signatories, errors: { empty: 'Select who signs' } }];

export function peopleQuestion({ sends, first, signatories, teams }: ProfileAbout): ProfileQuestion {
  return {
    screen: 'OP8',
    section: 'Your organisation',
    h1: sends ? 'People and teams' : 'People',
    form: {
      fields: [
        ...firstPerson,
        {
          name: 'useForAll',
          kind: 'checkboxes',
          label: 'Who does the rest?',
          optional: true,
          options: [
            {
              value: 'yes',
              label: `Use ${first ?? 'this person'} for everything`,
              hint: 'Questions and objections, mistakes, and safeguarding, unless you name somebody else below',
            },
          ],
          errors: {},
        },
        { name: 'roles', kind: 'checkboxes', label: 'Change one of these', optional: true, options: roles, errors: {} },
        seniorField(sends),
        ...(sends ? [approvalsField] : []),
        ...signs(signatories),
        ...teamRows(teams),
      ],
    },
    headings: { name: 'Who looks after information?', ...teamHeadings(teams) },
    why: 'In a small charity one person can have all of these jobs. Names and numbers go on the contact sheet, jobs go in the agreement.',
    sources: ['s0-assurance', 'uk-gdpr-33', 's4-safeguarding'],
  };
}
