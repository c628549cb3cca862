// Fields that stand on more than one page of the checklist, with their words.
import type { Field, Option } from '@/lib/domain/questions/form';
import type { QuestionField } from '@/lib/domain/questions/question';

const labels = { 'in-place': 'Yes', partly: 'Partly', 'not-yet': 'Not yet', 'not-sure': 'I’m not sure' } as const;
type Step = keyof typeof labels;

const notApplicable: Option = {
  value: 'not-applicable',
  label: 'This does not apply to us',
  divider: true,
  reveals: [
    {
      name: 'whyNot',
      kind: 'text',
      label: 'Why it does not apply',
      limit: 150,
      asksWhy: 'Enter why this does not apply, such as what you do not have, use or do',
      errors: { empty: 'Enter why this does not apply', long: 'Why it does not apply must be 150 characters or less' },
    },
  ],
};

interface Scale {
  /** The words when nothing is chosen. */
  readonly empty: string;
  /** Words of its own for a question that cannot be answered with Yes. */
  readonly labels?: Readonly<Record<Step, string>>;
  readonly yes?: readonly Field[];
  readonly partly?: readonly Field[];
  /** What Yes says already of what it reveals. */
  readonly yesSays?: Readonly<Record<string, string>>;
  /** Items that concern every organisation cannot be set aside. */
  readonly always?: true;
}

/** The answer to one of the ten points. The safe answer always comes first. */
export function scale({ empty, labels: own = labels, yes, partly, yesSays, always }: Scale): QuestionField {
  const reveals: Partial<Record<Step, readonly Field[] | undefined>> = { 'in-place': yes, partly };
  const steps = (['in-place', 'partly', 'not-yet', 'not-sure'] as const).map(
    (value): Option => ({
      value,
      label: own[value],
      ...(reveals[value] && { reveals: reveals[value] }),
      ...(value === 'in-place' && yesSays && { says: yesSays }),
    }),
  );
  return { name: 'answer', kind: 'radios', errors: { empty }, options: always ? steps : [...steps, notApplicable] };
}

/** What a published DSPT result is asked for. The year is asked only where two editions overlap. */
export const published: readonly Field[] = [
  {
    name: 'published',
    kind: 'date',
    label: 'When was it published?',
    mustBe: 'past',
    errors: {
      empty: 'Enter the date you published it',
      format: 'Date you published it must be a real date',
      past: 'Date you published it must be today or in the past',
    },
  },
  {
    name: 'odsCode',
    kind: 'text',
    label: 'Organisation code',
    hint: 'Also called ODS code, like 8ZZ99',
    called: 'organisation code',
    limit: 10,
    optional: true,
    spellcheck: false,
    errors: { long: 'Organisation code must be 10 characters or less' },
  },
  {
    name: 'edition',
    kind: 'radios',
    label: 'Which year was it for?',
    when: { field: 'published', monthIn: ['07', '08', '09'] },
    options: [
      { value: 'closing', label: 'The year that had just closed, on 30 June' },
      { value: 'opening', label: 'The new year, which closes on the next 30 June' },
    ],
    errors: { empty: 'Select which year it was for' },
  },
];

/** The mailbox that gets the details: a contact field, so an address is what is asked for. */
export const mailbox: readonly Field[] = [
  {
    name: 'email',
    kind: 'email',
    label: 'Email address',
    limit: 254,
    autocomplete: 'email',
    spellcheck: false,
    contact: true,
    errors: {
      empty: 'Enter the email address that will get people’s details',
      format: 'Enter an email address in the correct format, like name@example.com',
      long: 'Email address must be 254 characters or less',
    },
  },
];

/** When people were last trained, and how often. The guidance says regularly; every year is the DSPT’s figure. */
export const trained: readonly Field[] = [
  {
    name: 'lastTraining',
    kind: 'month',
    label: 'When did they last do it?',
    mustBe: 'past',
    errors: {
      empty: 'Enter the month and year of the last training',
      format: 'Last training must be a real month and year',
      past: 'Last training must be in the past',
    },
  },
  {
    name: 'often',
    kind: 'radios',
    label: 'How often after they start?',
    options: [
      { value: 'yearly', label: 'At least every year' },
      { value: 'less', label: 'Less often' },
      { value: 'never', label: 'Only when they start' },
    ],
    errors: { empty: 'Select how often they are trained' },
  },
];

/** The six standings of a DSPT; a published one is asked for more. */
export const dsptOptions = (reveals: readonly Field[]): readonly Option[] => [
  { value: 'met', label: 'Yes, standards met', reveals },
  { value: 'exceeded', label: 'Yes, standards exceeded', reveals },
  { value: 'approaching', label: 'Yes, approaching standards', reveals },
  { value: 'registered-not-published', label: 'We have started but not published' },
  { value: 'not-registered', label: 'No' },
  { value: 'not-sure', label: 'I’m not sure' },
];
