// What is wrong, in the order of the page, each with the id of the control it leads to.
import type { DatePart } from '@/components/design/date-input';
import { elementId } from '@/components/design/element-id';
import type { Field, Form, FormErrors } from '@/lib/domain/questions/form';

/** Date field → the parts of it that are wrong. */
export type WrongParts = Readonly<Record<string, readonly DatePart[]>>;

const datePartsOf = (field: Field): readonly DatePart[] => (field.kind === 'date' ? ['day', 'month', 'year'] : field.kind === 'month' ? ['month', 'year'] : []);

function targetOf(field: Field, wrong: WrongParts): string {
  const part = (wrong[field.name] ?? datePartsOf(field))[0];
  return part === undefined ? elementId(field.name) : `${elementId(field.name)}-${part}`;
}

function inOrder(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...(field.options ?? []).flatMap((option) => inOrder(option.reveals ?? []))]);
}

/** The list of the error summary: the form as a whole first, then each wrong field once, then what belongs to no field. */
export function summaryOf(form: Form, errors: FormErrors, wrong: WrongParts = {}): readonly { readonly text: string; readonly href?: string }[] {
  const drawn = new Map(inOrder(form.fields).map((field) => [field.name, field]));
  const about = [...drawn.values()].flatMap((field) => {
    const text = errors[field.name];
    return text === undefined ? [] : [{ text, href: `#${targetOf(field, wrong)}` }];
  });
  const rest = Object.entries(errors).flatMap(([name, text]) => (name === '' || drawn.has(name) ? [] : [{ text }]));
  const whole = errors[''] === undefined ? [] : [{ text: errors[''] }];
  return [...whole, ...about, ...rest];
}
