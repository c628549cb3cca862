// The IG lead’s review of a checklist (A1) as a form: the look-up of the DSPT result, and one group for each row that is not Yes.
import type { AskedFirst } from './plan-said';
import { fill } from '../print/print-wording';
import type { Field, Form, Option } from '../questions/form';
import { firstByWords, firstName, firstOfPlan } from './asked-first';
import type { Checklist } from './checklist';
import { type ChecklistContext, checklistNames } from './checklist-context';
import { claimsCurrent } from './dspt-standing';
import { isOpen, type ItemStanding, itemStandings } from './item-standing';

const differs: readonly Field[] = [
  {
    name: 'seen',
    kind: 'text',
    label: 'What you saw',
    limit: 200,
    errors: { empty: 'Enter what you saw', long: 'What you saw must be 200 characters or less' },
  },
];

const notLookedUp = (claimed: boolean): Option =>
  claimed
    ? { value: 'none', label: 'I have not looked it up yet', hint: 'You can ask a question now. ‘Yes’ waits until the result is looked up' }
    : { value: 'none', label: 'There is nothing to look up' };

function lookupField(checklist: Checklist, { catalogue, today }: ChecklistContext): Field {
  const seen: readonly Field[] = [
    {
      name: 'code',
      kind: 'text',
      label: 'Organisation code',
      hint: 'The code that the result is published under, like 8ZZ99',
      limit: 10,
      spellcheck: false,
      errors: { empty: 'Enter the organisation code you looked up', long: 'Organisation code must be 10 characters or less' },
    },
    {
      name: 'status',
      kind: 'select',
      label: 'Status seen',
      options: catalogue.dsptLevels.filter(({ id }) => id !== 'not-known').map(({ id, label }) => ({ value: id, label })),
      errors: { empty: 'Select the status you saw' },
    },
    {
      name: 'date',
      kind: 'date',
      label: 'Date looked up',
      mustBe: 'past',
      errors: {
        empty: 'Enter the date you looked it up',
        format: 'Date you looked it up must be a real date',
        past: 'Date you looked it up must be today or in the past',
      },
    },
  ];
  return {
    name: 'lookup',
    kind: 'radios',
    label: 'DSPT look-up',
    options: [
      { value: 'matches', label: 'I looked it up and it matches', reveals: seen },
      {
        value: 'differs',
        label: 'I looked it up and it differs',
        hint: 'The DSPT result then answers for nothing: ask the question below that you need',
        reveals: differs,
      },
      notLookedUp(claimsCurrent(checklist, today)),
    ],
    errors: { empty: 'Select what you found when you looked up the DSPT status' },
  };
}

/** Where the law depends on item 3, the final version waits for this date or for Yes. */
function safeguardDone({ item }: ItemStanding): readonly Field[] {
  if (item.id !== 'contracts') return [];
  return [
    {
      name: `safeguardDone-${item.id}`,
      kind: 'date',
      label: 'Done on',
      hint: 'When everyone who sees referrals had signed. Leave it empty if this is still to come',
      called: 'date it was done',
      optional: true,
      mustBe: 'past',
      errors: { format: 'Date it was done must be a real date', past: 'Date it was done must be today or in the past' },
    },
  ];
}

function offer({ item }: ItemStanding, names: Readonly<Record<string, string>>): readonly Field[] {
  return [
    {
      name: `help-${item.id}`,
      kind: 'select',
      label: 'What we will do',
      options: item.canOffer.map((text, index) => ({ value: String(index + 1), label: fill(text, names) })),
      errors: { empty: `Select what we will do about ${item.topic}` },
    },
    {
      name: `helpOwner-${item.id}`,
      kind: 'text',
      label: 'Who will do it?',
      hint: 'A job, like IG lead',
      called: `who will help with ${item.topic}`,
      limit: 60,
      errors: { empty: `Enter who will help with ${item.topic}`, long: 'Who will do it must be 60 characters or less' },
    },
    {
      name: `helpBy-${item.id}`,
      kind: 'date',
      label: 'By when?',
      called: `the date of the help with ${item.topic}`,
      mustBe: 'future',
      errors: {
        empty: `Enter the date of the help with ${item.topic}`,
        format: `Date of the help with ${item.topic} must be a real date`,
        future: `Date of the help with ${item.topic} must be in the future`,
      },
    },
  ];
}

export function questionOn({ item }: ItemStanding): readonly Field[] {
  return [
    {
      name: `question-${item.id}`,
      kind: 'textarea',
      label: 'Your question',
      called: `your question about ${item.topic}`,
      limit: 300,
      errors: { empty: `Enter your question about ${item.topic}`, long: 'Your question must be 300 characters or less' },
    },
  ];
}

/**
 * The choices of a row. “Accept” alone is not offered where the sharing may only start with a safeguard, because it would lead nowhere;
 * offering help accepts the plan and the safeguard too. A row without an answer can only be asked about.
 */
function choices(standing: ItemStanding, names: Readonly<Record<string, string>>): readonly Option[] {
  const ask: Option = { value: 'ask', label: 'Ask a question', reveals: questionOn(standing) };
  if (standing.source === 'missing' || (isOpen(standing) && !standing.plan)) return [ask];
  const accept: Option = { value: 'accept', label: 'Accept' };
  const done = safeguardDone(standing);
  const safeguard: Option = { value: 'accept-safeguard', label: 'Accept the plan and the safeguard', ...(done.length > 0 && { reveals: done }) };
  const help: Option = {
    value: 'offer-help',
    label: 'Offer help',
    hint: standing.plan
      ? 'This accepts the plan and the safeguard too. It is printed with its date'
      : 'This accepts the answer too. It is printed with its date',
    reveals: [...offer(standing, names), ...done],
  };
  if (!standing.plan) return [accept, help, ask];
  return standing.item.blocksSharing ? [safeguard, help, ask] : [accept, safeguard, help, ask];
}

/** What stands chosen beside each plan before anybody chooses, by its words. */
export const firstsByWords = (checklist: Checklist, context: ChecklistContext): Readonly<Record<string, AskedFirst>> =>
  Object.fromEntries(rowsToReview(checklist, context).flatMap(({ item, plan }) => (plan ? [[firstName(item.id), firstByWords(plan)] as const] : [])));

/** What was chosen beside each plan that still reads as it did then. */
export const firstsChosen = (checklist: Checklist, context: ChecklistContext): Readonly<Record<string, AskedFirst>> =>
  Object.fromEntries(
    rowsToReview(checklist, context).flatMap(({ item, plan }) => {
      const first = checklist.review?.rows[item.id]?.first;
      const planned = checklist.answers[`plan/${item.id}`]?.at ?? '';
      return plan && first && planned <= (checklist.review?.at ?? '') ? [[firstName(item.id), first] as const] : [];
    }),
  );

/** Rows that somebody has to look at: everything that is neither Yes nor left out. */
export function rowsToReview(checklist: Checklist, context: ChecklistContext): readonly ItemStanding[] {
  return itemStandings(checklist, context).filter(
    (standing) => standing.source === 'missing' || (standing.answer !== undefined && standing.answer !== 'in-place'),
  );
}

/** What is in place by an answer that the charity can change: it may be asked about, too. */
export const pointsInPlace = (checklist: Checklist, context: ChecklistContext): readonly ItemStanding[] =>
  itemStandings(checklist, context).filter(({ source, answer }) => source === 'answer' && answer === 'in-place');

/** Field names: lookup, code, status, date, seen; for each row `row-<item>` with what it reveals behind the same item id; for each plan `first-<item>`. */
export function assuranceReviewForm(checklist: Checklist, context: ChecklistContext): Form {
  const names = checklistNames(context);
  const row = (standing: ItemStanding): Field => ({
    name: `row-${standing.item.id}`,
    kind: 'radios',
    label: standing.item.title,
    called: `what to do about ${standing.item.topic}`,
    options: choices(standing, names),
    errors: { empty: `Select what to do about ${standing.item.topic}` },
  });
  const rows = rowsToReview(checklist, context).flatMap((standing) => [row(standing), ...(standing.plan ? [firstOfPlan(standing.item)] : [])]);
  return { fields: [lookupField(checklist, context), ...rows] };
}

/** The button that accepts every row for which nothing was chosen: as it stands, with its plan and its safeguard. */
const restName = 'rest';

const accepting = ({ options = [] }: Field): string | undefined =>
  (['accept-safeguard', 'accept'] as const).find((choice) => options.some(({ value }) => value === choice));

/** A row that can be accepted as it stands. */
export const mayRest = (field: Field): boolean => field.name.startsWith('row-') && accepting(field) !== undefined;

/** What was posted, with that button pressed or not. A row that can only be asked about is never filled in. */
export function withRest({ [restName]: rest, ...fields }: Readonly<Record<string, unknown>>, form: Form): Record<string, unknown> {
  if (rest === undefined) return fields;
  const open = form.fields.filter((field) => mayRest(field) && !fields[field.name]);
  return { ...fields, ...Object.fromEntries(open.map((field) => [field.name, accepting(field)])) };
}
