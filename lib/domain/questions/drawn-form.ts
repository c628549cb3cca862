// A form as a page draws it: a field that depends on a choice of this very page stands below that choice, where a browser
// without scripts shows and hides it. What depends on something else is drawn once it is asked.
import { type Condition, evaluateCondition } from './condition';
import type { Field, Form, FormErrors, FormValue, Option } from './form';

/** The choice that a field waits for, where it waits for one choice alone. */
function soleChoice(condition: Condition): { readonly field: string; readonly value: string } | undefined {
  if ('all' in condition && condition.all.length === 1 && condition.all[0]) return soleChoice(condition.all[0]);
  if ('any' in condition && condition.any.length === 1 && condition.any[0]) return soleChoice(condition.any[0]);
  if (!('field' in condition) || condition.question !== undefined) return undefined;
  if ('is' in condition) return { field: condition.field, value: condition.is };
  return 'includes' in condition ? { field: condition.field, value: condition.includes } : undefined;
}

function isAsked(condition: Condition, value: FormValue): boolean {
  return evaluateCondition(condition, {
    answer: (field) => value[field],
    fact: (name) => {
      throw new Error(`The fact “${name}” must be settled before the form is drawn`);
    },
  });
}

const withoutWhen = ({ when: _, ...field }: Field): Field => field;

/** The fields of one list, conditions settled; `value`: what was answered or typed; a field with an error is drawn in any case. */
function drawnFields(fields: readonly Field[], value: FormValue, errors: FormErrors): readonly Field[] {
  const moved = fields.flatMap((field) => {
    const choice = field.when && soleChoice(field.when);
    const home = choice && fields.find(({ name, options }) => name === choice.field && options?.some((option) => option.value === choice.value));
    return choice && home ? [{ field, value: choice.value, home: home.name }] : [];
  });
  const belonging = (name: string, option: Option): readonly Field[] =>
    moved.filter((one) => one.home === name && one.value === option.value).map(({ field }) => withoutWhen(field));
  return fields
    .filter((field) => !moved.some((one) => one.field === field))
    .filter(({ name, when }) => when === undefined || errors[name] !== undefined || isAsked(when, value))
    .map(({ options, ...field }) => ({
      ...withoutWhen(field),
      ...(options && {
        options: options.map((option) => {
          const reveals = [...drawnFields(option.reveals ?? [], value, errors), ...belonging(field.name, option)];
          return reveals.length > 0 ? { ...option, reveals } : option;
        }),
      }),
    }));
}

/** No field of the result has a condition left. */
export function drawnForm(form: Form, value: FormValue, errors: FormErrors = {}): Form {
  return { fields: drawnFields(form.fields, value, errors) };
}
