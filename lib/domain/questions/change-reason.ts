// “Change a reason” on the IG lead’s pages: the conditions that are open for their own side, each with why it is not suggested, as the
// fields of a form, and the choice read back. What the form does not list nobody can post.
import { sentenceOf } from '../legal-basis/actions';
import { named } from '../legal-basis/condition-words';
import { overrideReason } from '../legal-basis/overrides';
import { type ReasonChoice, withChoice } from '../legal-basis/reason-choices';
import type { Override } from '../legal-basis/result';
import { capitalised } from '../print/words';
import type { Field, FormErrors, FormValue, Option } from './form';

const law: Field = {
  name: 'overrideLaw',
  kind: 'text',
  label: 'Act and section',
  limit: 150,
  called: 'the law and section',
  errors: { empty: 'Enter the law and section', long: 'The law and section must be 150 characters or less' },
};

const officerName = ({ chosen }: ReasonChoice) => `officer-${chosen.at(-2)}`;
const officerDate = ({ chosen }: ReasonChoice) => `officerDate-${chosen.at(-2)}`;

const officer = (choice: ReasonChoice): readonly Field[] => [
  {
    name: officerName(choice),
    kind: 'text',
    label: 'Name of the data protection officer',
    limit: 80,
    errors: { empty: 'Enter the name of the data protection officer', long: 'The name must be 80 characters or less' },
  },
  {
    name: officerDate(choice),
    kind: 'date',
    label: 'Date of the decision',
    mustBe: 'past',
    errors: {
      empty: 'Enter the date of the decision',
      missing: 'Date of the decision must include a {part}',
      format: 'Date of the decision must be a real date',
      past: 'Date of the decision must be today or in the past',
    },
  },
];

const wordsOf = (condition: string): string => {
  const words = named(condition);
  return /^\d/.test(words) ? `${capitalised(words.replace(/^\S+ /u, ''))}, Article ${words.split(' ')[0]}` : capitalised(words);
};

function optionOf(choice: ReasonChoice): Option {
  const { id, chosen, suggested, why, adds, needs, back, forReturn } = choice;
  const brings = adds.map(sentenceOf).join(' ');
  const reveals = needs === 'law' ? [law] : needs === 'officer' ? officer(choice) : undefined;
  return {
    value: id,
    label: back ? `Go back to ${named(suggested)}` : wordsOf(chosen),
    hint: [why, brings].filter(Boolean).join('. '),
    heading: `In place of ${named(suggested)}${forReturn ? ', for what comes back' : ''}`,
    ...(reveals && { reveals }),
  };
}

/** The fields behind “Change a reason”. The reason prints with the choice; of going back to what we suggest it stays in the audit. */
export function changeFields(choices: readonly ReasonChoice[]): readonly Field[] {
  const { min, max } = overrideReason;
  const length = `Why you are changing the legal basis must be between ${min} and ${max} characters`;
  return [
    { name: 'override', kind: 'radios', label: 'What to rely on', options: choices.map(optionOf), errors: { empty: 'Select what to rely on' } },
    {
      name: 'overrideReason',
      kind: 'textarea',
      label: 'Why you are changing it',
      min,
      limit: max,
      called: 'why you are changing it',
      errors: { empty: 'Enter why you are changing the legal basis', short: length, long: length },
    },
  ];
}

const text = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' && value[name] ? value[name] : undefined);

const chosenIn = (value: FormValue, choices: readonly ReasonChoice[]) => choices.find(({ id }) => id === value.override);

/** What a choice still lacks, also where a page that is sent back may leave its fields empty. */
export function changeFaults(value: FormValue, choices: readonly ReasonChoice[]): FormErrors {
  const choice = chosenIn(value, choices);
  if (choice === undefined) return { override: 'Select what to rely on' };
  const asked: readonly (readonly [string, string, boolean])[] = [
    ['overrideLaw', 'Enter the law and section', choice.needs === 'law'],
    [officerName(choice), 'Enter the name of the data protection officer', choice.needs === 'officer'],
    [officerDate(choice), 'Enter the date of the decision', choice.needs === 'officer'],
    ['overrideReason', 'Enter why you are changing the legal basis', true],
  ];
  return Object.fromEntries(asked.flatMap(([name, words, needed]) => (needed && text(value, name) === undefined ? [[name, words]] : [])));
}

export interface ChangedReason {
  /** Every choice on record once this one is made; it is the last, unless it goes back to what we suggest. */
  readonly overrides: readonly Override[];
  readonly choice: ReasonChoice;
  readonly reason: string;
}

/** The choices on record after this one. `at`: ISO UTC. Only for a value without faults. */
export function changedOverrides(before: readonly Override[], value: FormValue, choices: readonly ReasonChoice[], at: string): ChangedReason | undefined {
  const choice = chosenIn(value, choices);
  if (choice === undefined) return undefined;
  const adviser = choice.needs === 'officer' ? { name: text(value, officerName(choice)) ?? '', date: text(value, officerDate(choice)) ?? '' } : undefined;
  const named = choice.needs === 'law' ? text(value, 'overrideLaw') : undefined;
  const reason = text(value, 'overrideReason') ?? '';
  const made = { reason, at, ...(adviser && { adviser }), ...(named !== undefined && { law: named }) };
  return { overrides: withChoice(before, choice, made), choice, reason };
}
