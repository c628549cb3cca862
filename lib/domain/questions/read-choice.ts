// Choices made: radios, a select, or ticked boxes.
import type { Field, Option } from './form';
import { faultWords } from './form-words';

export interface ChoiceReading {
  readonly value?: string | readonly string[];
  readonly error?: string;
  /** The options that were chosen: what they reveal is asked next. */
  readonly chosen: readonly Option[];
}

/** One of several. A choice that is not on the page counts as none. */
function readOne(field: Field, typed: readonly string[]): ChoiceReading {
  const picked = (field.options ?? []).filter(({ value }) => typed.includes(value));
  const [option] = picked;
  if (option && picked.length === 1) return { value: option.value, chosen: picked };
  const left = typed.every((one) => one === '') && field.optional;
  return left ? { chosen: [] } : { error: faultWords(field, 'empty'), chosen: [] };
}

function readSeveral(field: Field, typed: readonly string[]): ChoiceReading {
  const asked = typed.filter((one) => one !== '');
  const picked = (field.options ?? []).filter(({ value }) => asked.includes(value));
  const unknown = asked.some((one) => !picked.some(({ value }) => value === one));
  if (unknown || (picked.length === 0 && !field.optional)) return { error: faultWords(field, 'empty'), chosen: picked };
  if (picked.length > 1 && picked.some(({ exclusive }) => exclusive)) return { error: faultWords(field, 'exclusive'), chosen: picked };
  return picked.length > 0 ? { value: picked.map(({ value }) => value), chosen: picked } : { chosen: [] };
}

/** Reads what was chosen; ticked boxes come back in the order of the page. */
export function readChoice(field: Field, typed: readonly string[]): ChoiceReading {
  return field.kind === 'checkboxes' ? readSeveral(field, typed) : readOne(field, typed);
}
