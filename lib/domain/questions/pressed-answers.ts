// The answers of a question with one choice as buttons: which of them save by one press, and what the others ask for first.
import { drawnForm } from './drawn-form';
import type { Field, Form, Option } from './form';

export interface PressedOption extends Pick<Option, 'value' | 'label' | 'hint' | 'divider'> {
  /** What its press posts beside what is typed. */
  readonly posts: Readonly<Record<string, string>>;
}

/** Answers that ask for the same: each is a button beneath those fields. One answer alone without fields is a button and nothing else. */
export interface PressedGroup {
  readonly options: readonly PressedOption[];
  readonly fields: readonly Field[];
  /** Its fields stand open. */
  readonly open: boolean;
}

interface Asking {
  readonly option: PressedOption;
  readonly fields: readonly Field[];
}

function asking(form: Form, field: Field, { value, label, hint, divider, says = {} }: Option): Asking {
  const [drawn] = drawnForm(form, { [field.name]: value, ...says }).fields;
  const { reveals = [] } = drawn?.options?.find((one) => one.value === value) ?? {};
  const option = { value, label, ...(hint !== undefined && { hint }), ...(divider && { divider }), posts: { [field.name]: value, ...says } };
  return { option, fields: reveals.filter(({ name }) => !(name in says)) };
}

const namesOf = ({ fields }: Asking): string => fields.map(({ name }) => name).join(' ');

/**
 * Given a form of one field with choices. `firstOpen`: what the first answer asks for stands open, and every answer that asks for the same stands
 * beneath it; all others open on a press.
 */
export function pressedAnswers(form: Form, firstOpen: boolean): readonly PressedGroup[] {
  const [field] = form.fields;
  const all = field?.options?.map((option) => asking(form, field, option)) ?? [];
  const [first] = all;
  const together = first && firstOpen && first.fields.length > 0 ? all.filter((one) => namesOf(one) === namesOf(first)) : [];
  const rest = all.filter((one) => !together.includes(one)).map(({ option, fields }): PressedGroup => ({ options: [option], fields, open: false }));
  return first && together.length > 0 ? [{ options: together.map(({ option }) => option), fields: first.fields, open: true }, ...rest] : rest;
}
