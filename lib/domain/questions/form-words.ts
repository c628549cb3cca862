// The sentence beside a field that is wrong: the field's own words, filled in.
import type { Field, FieldErrors } from './form';

const lowerFirst = (text: string) => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** The field as it is called inside a sentence. A question stands in no sentence: what is typed there is an answer. */
export function calledInSentence({ called, label }: Pick<Field, 'called' | 'label'>): string {
  return called ?? (label === undefined || label.endsWith('?') ? 'your answer' : lowerFirst(label));
}

const chosen = ['radios', 'checkboxes', 'select'];

function fallback(field: Field, fault: keyof FieldErrors): string {
  const name = calledInSentence(field);
  const start = name.charAt(0).toUpperCase() + name.slice(1);
  if (fault === 'empty') return `${chosen.includes(field.kind) ? 'Select' : 'Enter'} ${name}`;
  if (fault === 'exclusive') return `Select ${name}, not both`;
  if (fault === 'long') return `${start} must be ${field.limit ?? 2000} characters or less`;
  if (fault === 'short') return `${start} must be ${field.min ?? 1} characters or more`;
  if (fault === 'past') return `${start} must be today or in the past`;
  if (fault === 'future') return `${start} must be in the future`;
  if (fault === 'missing') return `${start} must include a {part}`;
  if (field.kind === 'date' || field.kind === 'month') return `${start} must be a real ${field.kind}`;
  return `${start} must be in the correct format`;
}

/** The words for one fault of one field. */
export function faultWords(field: Field, fault: keyof FieldErrors): string {
  return field.errors[fault] ?? (fault === 'missing' ? field.errors.format : undefined) ?? fallback(field, fault);
}

/** The words for a character that no font of the printed agreement can draw. */
export function unprintableWords(field: Field, character: string): string {
  return `Remove ‘${character}’ from ${calledInSentence(field)}, it cannot be printed`;
}

/** The words for a web address where our mails would carry it. */
export function webAddressWords(field: Field): string {
  return `Remove the web address from ${calledInSentence(field)}`;
}

/** The words for a character that must not stand in an agreement. */
export function strangeCharacterWords(field: Field): string {
  return `Remove the hidden characters from ${calledInSentence(field)}`;
}
