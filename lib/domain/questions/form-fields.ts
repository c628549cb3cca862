// The fields of a form as a flat list in the order of the page, and the names under which a browser posts them.
import { onceOf } from '../once-for';
import type { Field, Form } from './form';

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** The parts in which a field is posted; none for a field posted under its own name. */
export function partsOf(field: Pick<Field, 'kind'>): readonly DatePart[] {
  if (field.kind === 'date') return dateParts;
  return field.kind === 'month' ? ['month', 'year'] : [];
}

/** The names under which a field is posted. */
export function postedNames(field: Pick<Field, 'kind' | 'name'>): readonly string[] {
  const parts = partsOf(field);
  return parts.length > 0 ? parts.map((part) => `${field.name}-${part}`) : [field.name];
}

/** Every field of a form, revealed ones behind the option that reveals them. */
export const allFields = onceOf((fields: Form['fields']): readonly Field[] =>
  fields.flatMap((field) => [field, ...(field.options ?? []).flatMap(({ reveals }) => (reveals ? allFields(reveals) : []))]),
);
