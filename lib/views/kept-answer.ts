import 'server-only';
// What somebody typed on a question page and could not be saved, with the reason, as the page shows it again.
import { momentInWords, timeInWords } from '@/lib/domain/audit/moment-words';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Form, FormErrors } from '@/lib/domain/questions/form';
import { allFields, postedNames } from '@/lib/domain/questions/form-fields';
import { findName } from '@/lib/domain/questions/narrow-options';
import type { Typed } from '@/lib/domain/questions/prefill-form';
import { type Interruption, keepAnywayName, readForm, type WrongParts } from '@/lib/domain/questions/read-form';
import type { Showing } from '@/lib/server/view';

export type ShownAttempt = NonNullable<Showing<unknown, unknown>['attempt']>;

export interface KeptAnswer {
  /** Under their posted names. */
  readonly fields: Typed;
  readonly errors: FormErrors;
  readonly wrongParts: WrongParts;
  /** Of the answer that the page was drawn from when this was typed. */
  readonly revision?: string;
  /** The text may speak of a real person. */
  readonly interruption?: Interruption;
  readonly conflict?: { readonly by: string; readonly at?: string };
}

const notYet = 'This question cannot be answered yet. Answer the questions before it first';

function errorsOf({ outcome }: ShownAttempt, form: Form): FormErrors {
  if (outcome.kind === 'refused' || outcome.kind === 'forbidden') return { '': outcome.reason };
  if (outcome.kind === 'not-found') return { '': notYet };
  if (outcome.kind !== 'invalid') return {};
  const known = ['', ...allFields(form.fields).map(({ name }) => name)];
  const said = Object.entries(outcome.errors).filter(([name]) => known.includes(name));
  const asks = keepAnywayName in outcome.errors || findName in outcome.errors;
  return said.length > 0 || asks ? Object.fromEntries(said) : { '': 'Open the page again and send it once more' };
}

function typedOn({ values }: ShownAttempt, form: Form): Typed {
  const names = new Set(allFields(form.fields).flatMap(postedNames));
  const isTyped = (value: unknown): value is string | string[] =>
    typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (names.has(name) && isTyped(value) ? [[name, value] as const] : [])));
}

/** undefined: nothing is kept, or it was typed on another page. `screen`: the key of the answer. today: ISO date. */
export function keptAnswer(
  attempt: ShownAttempt | undefined,
  { command, screen }: { readonly command: string; readonly screen?: string },
  form: Form,
  today: string,
): KeptAnswer | undefined {
  if (attempt === undefined || attempt.command !== command || (screen !== undefined && attempt.values.screen !== screen)) return undefined;
  const { outcome, values } = attempt;
  const fields = typedOn(attempt, form);
  const again = readForm(form, fields, today);
  const asks = outcome.kind === 'invalid' && keepAnywayName in outcome.errors;
  return {
    fields,
    errors: errorsOf(attempt, form),
    wrongParts: again.ok || outcome.kind === 'left' ? {} : again.wrongParts,
    ...(typeof values.revision === 'string' && { revision: values.revision }),
    ...(asks && !again.ok && again.interruption && { interruption: again.interruption }),
    ...(outcome.kind === 'conflict' && {
      conflict: { by: outcome.by, ...(outcome.at !== undefined && { at: dayOf(outcome.at) === today ? timeInWords(outcome.at) : momentInWords(outcome.at) }) },
    }),
  };
}
