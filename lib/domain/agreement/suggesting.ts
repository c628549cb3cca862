// Words that the partner would put in the place of words that stand in the agreement: of which answer, and how they read before.
import type { Field, Form, FormValue } from '../questions/form';
import { allFields } from '../questions/form-fields';
import type { Step } from '../questions/journey';
import type { JourneyContext } from '../questions/journey-context';
import { filledIn, questionNames, resolveQuestion } from '../questions/resolve-question';
import { sectionFed } from '../questions/section-fed';
import { startingValue } from '../questions/starting-value';
import type { SectionId } from '../print/print-model';
import { commentForm, type Suggestion } from './commenting';

/** Words that stand in a section because the sharing side gave them, or took over what we suggest. */
export interface Replaceable extends Omit<Suggestion, 'words' | 'before'> {
  readonly words: string;
  readonly limit?: number;
}

type Reading = Pick<Step, 'key' | 'question' | 'item' | 'answer'>;
const isText = ({ kind, contact }: Field): boolean => (kind === 'text' || kind === 'textarea') && contact !== true;

/** What is asked, and the pages that stand behind “Change this wording” where the suggested words were taken over. */
function readings(draft: readonly Step[], { catalogue }: JourneyContext): readonly Reading[] {
  const asked = new Set(draft.map(({ key }) => key));
  const answered = new Set(draft.filter(({ answered: is }) => is).map(({ key }) => key));
  const behind = catalogue.questions.filter(({ id, wordsOf }) => wordsOf !== undefined && answered.has(wordsOf) && !asked.has(id));
  return [...draft, ...behind.map((question) => ({ key: question.id, question }))];
}

function wordsIn(reading: Reading, context: JourneyContext): readonly Replaceable[] {
  const { question, key, item } = reading;
  const value = startingValue(reading, context);
  const { form, h1 } = resolveQuestion(question, context, item);
  const names = questionNames(context, item);
  return allFields(form.fields).flatMap((field) => {
    const words = value[field.name];
    if (!isText(field) || typeof words !== 'string' || words === '') return [];
    const called = filledIn(field.label ?? h1, names);
    return [{ key, field: field.name, called, words, ...(field.limit !== undefined && { limit: field.limit }) }];
  });
}

/** The words of one section that others can be suggested for. */
export function replaceableIn(section: SectionId, { draft, context }: { readonly draft: readonly Step[]; readonly context: JourneyContext }) {
  return readings(draft, context)
    .filter(({ question }) => sectionFed(question) === section && question.id !== 'partner')
    .flatMap((reading) => wordsIn(reading, context));
}

/** As these words stand now; undefined once nobody is asked for them any more. */
export function standsNow({ key, field }: Pick<Suggestion, 'key' | 'field'>, known: Parameters<typeof replaceableIn>[1]): Replaceable | undefined {
  const reading = readings(known.draft, known.context).find((one) => one.key === key);
  return reading && wordsIn(reading, known.context).find((one) => one.field === field);
}

const wordsName = ({ key, field }: Pick<Suggestion, 'key' | 'field'>): string => `words-${key}-${field}`.replace(/[^A-Za-z0-9-]/g, '-');
const choiceName = ({ key, field }: Pick<Suggestion, 'key' | 'field'>): string => `${key}:${field}`;
const longest = 1000;

/** R2: the comment, and words of one’s own where there are any to replace. */
export function commentFormFor(replaceable: readonly Replaceable[]): Form {
  if (replaceable.length === 0) return commentForm;
  const options = replaceable.map((one) => ({
    value: choiceName(one),
    label: `Yes, in place of ‘${one.called}’`,
    reveals: [
      {
        name: wordsName(one),
        kind: 'textarea' as const,
        label: 'Your words',
        limit: one.limit ?? longest,
        called: 'your words',
        errors: { empty: 'Enter the words you suggest', long: `The words you suggest must be ${one.limit ?? longest} characters or less` },
      },
    ],
  }));
  const none = { value: 'none', label: 'No', divider: true };
  const errors = { empty: 'Select if you want to suggest other words' };
  const [comment, ...rest] = commentForm.fields;
  const choice: Field = { name: 'instead', kind: 'radios', label: 'Do you want to suggest other words?', optional: true, options: [...options, none], errors };
  return { fields: [...(comment ? [{ ...comment, label: 'What you would like to change, and why' }] : []), ...rest, choice] };
}

/** The words that stand are there to be changed. */
export const wordsToChange = (replaceable: readonly Replaceable[]): FormValue =>
  Object.fromEntries(replaceable.map((one) => [wordsName(one), one.words] as const));

export type ReadSuggestion = { readonly suggestion?: Suggestion } | { readonly same: string };

/** same: the field whose words are those that stand there already. */
export function suggestionIn(value: FormValue, replaceable: readonly Replaceable[]): ReadSuggestion {
  const chosen = replaceable.find((one) => choiceName(one) === value.instead);
  if (!chosen) return {};
  const words = String(value[wordsName(chosen)] ?? '');
  if (words.trim() === chosen.words.trim()) return { same: wordsName(chosen) };
  const { key, field, called, words: before } = chosen;
  return { suggestion: { key, field, called, before, words } };
}
