// “Change a reason” on the IG lead’s pages: the conditions that are open for their own side, each with why it is not suggested, as the
// fields of a form, and the choice read back. What the form does not list nobody can post.
import { sentenceOf } from '../legal-basis/actions';
import { named } from '../legal-basis/condition-words';
import { listsCaveat } from '../legal-basis/options/option-list';
import { overrideReason } from '../legal-basis/overrides';
import { restsOnFunction, testsOf } from '../legal-basis/paragraph-tests';
import { type Need, type ReasonChoice, withChoice } from '../legal-basis/reason-choices';
import type { Override } from '../legal-basis/result';
import { capitalised } from '../print/words';
import type { Field, FormErrors, FormValue, Option } from './form';

const law: Field = {
  name: 'overrideLaw',
  kind: 'text',
  label: 'Act and section',
  limit: 150,
  called: 'the law and section',
  namesLaw: true,
  errors: { empty: 'Enter the law and section', long: 'The law and section must be 150 characters or less' },
};

/** A function that a law gives (paragraph 6): its law is asked under a name of its own. */
const functionField = (choice: ReasonChoice): Field => ({
  ...law,
  name: lawName(choice),
  label: 'Act and section that gives your organisation its function',
  hint: 'A right to see records is not yet a function',
  errors: { empty: 'Enter the Act and section that gives your organisation its function', long: 'The law and section must be 150 characters or less' },
});

/** A legal obligation: Article 6(1)(c) is open only where a law leaves no choice. */
const dutyField: Field = { ...law, label: 'Act and section that leaves no choice', namesDuty: true };

/** Two choices on one page may ask the same thing: the end of the condition tells their fields apart. */
const mark = ({ chosen }: ReasonChoice) => (chosen.includes('Sch1p') ? chosen.slice(-2) : chosen.at(-2));
const lawName = (choice: ReasonChoice) => (restsOnFunction(choice.chosen) ? `law-${mark(choice)}` : law.name);
const officerName = (choice: ReasonChoice) => `officer-${mark(choice)}`;
const officerDate = (choice: ReasonChoice) => `officerDate-${mark(choice)}`;
const adviceGist = (choice: ReasonChoice) => `advice-${mark(choice)}`;
const testsName = (choice: ReasonChoice) => `tests-${mark(choice)}`;
const policyTitle = (choice: ReasonChoice) => `policy-${mark(choice)}`;
const policyDate = (choice: ReasonChoice) => `policyDate-${mark(choice)}`;

const text = (name: string, label: string, called: string, limit: number, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  label,
  limit,
  called,
  errors: { empty: `Enter ${called}`, long: `${label} must be ${limit} characters or less` },
  ...more,
});

const pastDate = (name: string, label: string, called: string): Field => ({
  name,
  kind: 'date',
  label,
  mustBe: 'past',
  errors: {
    empty: `Enter the ${called}`,
    missing: `${label} must include a {part}`,
    format: `${label} must be a real date`,
    past: `${label} must be today or in the past`,
  },
});

const officer = (choice: ReasonChoice): readonly Field[] => [
  text(officerName(choice), 'Name of the data protection officer', 'the name of the data protection officer', 80, {
    errors: { empty: 'Enter the name of the data protection officer', long: 'The name must be 80 characters or less' },
  }),
  pastDate(
    officerDate(choice),
    choice.needs.includes('officer') ? 'Date of the decision' : 'Date of the advice',
    choice.needs.includes('officer') ? 'date of the decision' : 'date of the advice',
  ),
];

const everyTest = 'Select every test. While one is not met, this condition is not open';

/** What a choice asks for beside the reason. */
const asked: Readonly<Record<Need, (choice: ReasonChoice) => readonly Field[]>> = {
  law: (choice) => [restsOnFunction(choice.chosen) ? functionField(choice) : choice.chosen === '6(1)(c)' ? dutyField : law],
  officer,
  tests: (choice) => [
    {
      name: testsName(choice),
      kind: 'checkboxes',
      label: 'Every one of these is true',
      options: testsOf(choice.chosen).map(({ id, label }) => ({ value: id, label })),
      errors: { empty: everyTest },
    },
  ],
  advice: (choice) => [...officer(choice), text(adviceGist(choice), 'What did they advise?', 'what the data protection officer advised', 200)],
  policy: (choice) => [
    text(policyTitle(choice), 'Title of the policy document', 'the title of the policy document', 120, {
      hint: 'Schedule 1 part 4 of the Data Protection Act 2018 asks for one',
    }),
    pastDate(policyDate(choice), 'Date of the policy document', 'date of the policy document'),
  ],
};

const wordsOf = (condition: string): string => {
  const words = named(condition);
  return /^\d/.test(words) ? `${capitalised(words.replace(/^\S+ /u, ''))}, Article ${words.split(' ')[0]}` : capitalised(words);
};

function optionOf(choice: ReasonChoice): Option {
  const { id, chosen, suggested, why, adds, needs, back, forReturn } = choice;
  const brings = adds.map(sentenceOf).join(' ');
  const reveals = needs.flatMap((need) => asked[need](choice));
  return {
    value: id,
    label: back ? `Go back to ${named(suggested)}` : wordsOf(chosen),
    hint: [why, brings].filter(Boolean).join('. '),
    heading: `In place of ${named(suggested)}${forReturn ? ', for what comes back' : ''}`,
    ...(reveals.length > 0 && { reveals }),
  };
}

/** The fields behind “Change a reason”. The reason prints with the choice; of going back to what we suggest it stays in the audit. */
export function changeFields(choices: readonly ReasonChoice[]): readonly Field[] {
  const { min, max } = overrideReason;
  const length = `Why you are changing the legal basis must be between ${min} and ${max} characters`;
  return [
    {
      name: 'override',
      kind: 'radios',
      label: 'What to rely on',
      hint: listsCaveat,
      options: choices.map(optionOf),
      errors: { empty: 'Select what to rely on' },
    },
    {
      name: 'overrideReason',
      kind: 'textarea',
      label: 'Why you are changing it',
      min,
      limit: max,
      called: 'why you are changing it',
      saysSomething: true,
      errors: { empty: 'Enter why you are changing the legal basis', short: length, long: length },
    },
  ];
}

const given = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' && value[name] ? value[name] : undefined);

const chosenIn = (value: FormValue, choices: readonly ReasonChoice[]) => choices.find(({ id }) => id === value.override);

/** What a choice still lacks, also where a page that is sent back may leave its fields empty. */
export function changeFaults(value: FormValue, choices: readonly ReasonChoice[]): FormErrors {
  const choice = chosenIn(value, choices);
  if (choice === undefined) return { override: 'Select what to rely on' };
  const fields = [...choice.needs.flatMap((need) => asked[need](choice)), ...changeFields([choice]).slice(1)];
  const empty = fields.flatMap(({ name, errors }) => (value[name] === undefined || value[name] === '' ? [[name, errors.empty ?? ''] as const] : []));
  const tests = value[testsName(choice)] ?? [];
  const missing = choice.needs.includes('tests') && !testsOf(choice.chosen).every(({ id }) => tests.includes(id));
  return Object.fromEntries([...empty, ...(missing ? [[testsName(choice), everyTest] as const] : [])]);
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
  const reason = given(value, 'overrideReason') ?? '';
  return { overrides: withChoice(before, choice, { reason, at, ...madeWith(value, choice) }), choice, reason };
}

/** What was entered for the choice beside its reason. */
function madeWith(value: FormValue, choice: ReasonChoice): Partial<Pick<Override, 'law' | 'adviser' | 'tests' | 'policy'>> {
  const { needs } = choice;
  const [act, gist] = [given(value, lawName(choice)), given(value, adviceGist(choice))];
  const date = (name: string) => given(value, name) ?? '';
  const tests = value[testsName(choice)];
  return {
    ...(needs.includes('law') && act !== undefined && { law: act }),
    ...((needs.includes('officer') || needs.includes('advice')) && {
      adviser: { name: given(value, officerName(choice)) ?? '', date: date(officerDate(choice)), ...(gist !== undefined && { gist }) },
    }),
    ...(needs.includes('tests') && { tests: Array.isArray(tests) ? tests : [String(tests)] }),
    ...(needs.includes('policy') && { policy: { title: given(value, policyTitle(choice)) ?? '', date: date(policyDate(choice)) } }),
  };
}
