// What is wrong, in the order of the page, each with the id of the control it leads to.
import type { DatePart } from '@/components/design/date-input';
import { elementId } from '@/components/design/element-id';
import type { Field, Form, FormErrors } from '@/lib/domain/questions/form';

const datePartsOf = (field: Field): readonly DatePart[] => (field.kind === 'date' ? ['day', 'month', 'year'] : field.kind === 'month' ? ['month', 'year'] : []);

/** The sentence for a field; a date may carry it under one of its parts. */
export function errorOf(field: Field, errors: FormErrors): string | undefined {
  const keys = [field.name, ...datePartsOf(field).map((part) => `${field.name}-${part}`)];
  return keys.map((key) => errors[key]).find((error) => error !== undefined);
}

/** The parts of a date that are wrong: those that carry an error of their own, otherwise all. */
export function wrongParts(field: Field, errors: FormErrors): readonly DatePart[] {
  const parts = datePartsOf(field);
  const named = parts.filter((part) => errors[`${field.name}-${part}`] !== undefined);
  return named.length > 0 ? named : parts;
}

function targetOf(field: Field, errors: FormErrors): string {
  const [firstWrong] = wrongParts(field, errors);
  return firstWrong === undefined ? elementId(field.name) : `${elementId(field.name)}-${firstWrong}`;
}

function inOrder(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...(field.options ?? []).flatMap((option) => inOrder(option.reveals ?? []))]);
}

/** The list of the error summary: the form as a whole first, then each wrong field once, then what belongs to no field. */
export function summaryOf(form: Form, errors: FormErrors): readonly { readonly text: string; readonly href?: string }[] {
  const told = new Set<string>(['']);
  const about = inOrder(form.fields).flatMap((field) => {
    const text = errorOf(field, errors);
    if (text === undefined || told.has(field.name)) return [];
    for (const key of [field.name, ...datePartsOf(field).map((part) => `${field.name}-${part}`)]) told.add(key);
    return [{ text, href: `#${targetOf(field, errors)}` }];
  });
  const rest = Object.entries(errors).flatMap(([key, text]) => (told.has(key) ? [] : [{ text }]));
  const whole = errors[''] === undefined ? [] : [{ text: errors[''] }];
  return [...whole, ...about, ...rest];
}
