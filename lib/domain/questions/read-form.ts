// Reads what was posted to a form: strictly, all faults at once, with what was typed kept for the page that comes back.
import { saysNothing } from '../checks/empty-words';
import { onceFor } from '../once-for';
import { identifierVerdict } from '../registers/identifier-verdict';
import { isOwnNumber } from '../registers/own-number';
import { type IdentifierFinding, isMasked, maskIdentifiers, scanForIdentifiers } from '../registers/patient-identifiers';
import { type ConditionGround, evaluateCondition } from './condition';
import type { Field, Form, FormErrors, FormValue, Option } from './form';
import { allFields, type DatePart, partsOf, postedNames } from './form-fields';
import { calledInSentence, faultWords } from './form-words';
import { prefillForm, type Typed } from './prefill-form';
import { readChoice } from './read-choice';
import { outsideSpan, readDate } from './read-date';
import { readText } from './read-text';

/** Field name → the parts of a date that are wrong. */
export type WrongParts = Readonly<Record<string, readonly DatePart[]>>;
/** The answer may speak of a real person. “Keep my answer” posts keep-anyway=yes. */
export interface Interruption {
  readonly kind: 'may-be-a-person';
  readonly found: readonly { readonly field: string; readonly called: string; readonly kinds: readonly IdentifierFinding['kind'][] }[];
}
export type ReadForm =
  | {
      readonly ok: true;
      readonly value: FormValue /** Somebody chose to keep a text that may speak of a person: logged, never the text. */;
      readonly keptAnyway: boolean;
    }
  | { readonly ok: false; readonly errors: FormErrors; readonly wrongParts: WrongParts; readonly interruption?: Interruption; readonly kept: Typed };

export const keepAnywayName = 'keep-anyway';
const isChoice = ({ kind }: Field) => kind === 'radios' || kind === 'checkboxes' || kind === 'select';
const strange = 'Something was sent that this page does not ask for';

interface Reading {
  readonly form: Form;
  readonly posted: Readonly<Record<string, readonly string[]>>;
  /** Undefined for a stored answer, which is only checked for being whole. */
  readonly today: string | undefined;
  readonly value: Record<string, string | readonly string[]>;
  readonly errors: Record<string, string>;
  readonly wrongParts: Record<string, readonly DatePart[]>;
  readonly found: Interruption['found'][number][];
  /** How many fields of a name the walk has passed, and which of them was asked. */
  readonly passed: Record<string, number>;
  readonly places: Record<string, number>;
  readonly namesakes: Readonly<Record<string, number>>;
}

/** Conditions on other answers are settled before a form is drawn; what is left speaks of this very form. */
function ownGround({ form, value }: Reading): ConditionGround {
  return {
    answer: (field, question) => {
      if (question !== undefined || !allFields(form.fields).some(({ name }) => name === field)) throw new Error(`No field “${field}” in this form`);
      return value[field];
    },
    fact: (name) => {
      throw new Error(`The fact “${name}” must be settled before the form is read`);
    },
  };
}

/**
 * The same question may stand under more than one choice. A browser without JavaScript then posts them all, in the order of the page,
 * and the one that was asked counts.
 */
function single(reading: Reading, field: Field, name: string): string {
  const values = reading.posted[name] ?? [];
  const place = reading.places[field.name];
  const all = values.length > 1 && values.length === reading.namesakes[field.name];
  return (all && place !== undefined ? values[place] : values.find((one) => one !== '')) ?? '';
}

function guard(reading: Reading, field: Field, text: string): void {
  if (reading.today === undefined) return;
  if (isMasked(text)) reading.errors[field.name] = `Remove the dots where the number stood from ${calledInSentence(field)}`;
  if (field.asksWhy !== undefined && saysNothing(text)) reading.errors[field.name] = field.asksWhy;
  const findings = scanForIdentifiers(text).filter((finding) => !isOwnNumber(finding, text, reading.form.ownNumbers));
  const verdict = identifierVerdict(findings, { contact: field.contact ?? ['email', 'tel', 'url'].includes(field.kind), telephone: field.kind === 'tel' });
  const called = calledInSentence(field);
  if (verdict === 'refuse') {
    const ni = !findings.some(({ kind, strength }) => kind === 'nhs-number' && strength === 'strong');
    reading.errors[field.name] = `Remove the ${ni ? 'National Insurance' : 'NHS'} number from ${called}`;
  }
  if (verdict === 'ask') reading.found.push({ field: field.name, called, kinds: [...new Set(findings.map(({ kind }) => kind))] });
}

/** A span counts from an earlier date of the form where one was given, else from today; a stored answer is not judged by the day. */
function spanFault({ value, today }: Reading, field: Field, date: string): 'early' | 'late' | undefined {
  const from = field.within?.of === undefined ? undefined : value[field.within.of];
  const start = typeof from === 'string' ? from : today;
  return start === undefined ? undefined : outsideSpan(field, date, start);
}

function readDateField(reading: Reading, field: Field): void {
  const parts = Object.fromEntries(partsOf(field).map((part) => [part, single(reading, field, `${field.name}-${part}`)]));
  const { value, fault: misread, wrong } = readDate(field, parts, reading.today);
  const fault = misread ?? (value === undefined ? undefined : spanFault(reading, field, value));
  if (value !== undefined) reading.value[field.name] = value;
  if (!fault || (fault === 'empty' && field.optional)) return;
  reading.errors[field.name] = faultWords(field, fault).replace('{part}', wrong.join(' and '));
  reading.wrongParts[field.name] = misread ? wrong : partsOf(field);
}

function readTextField(reading: Reading, field: Field): void {
  const { value, error } = readText(field, single(reading, field, field.name));
  if (error !== undefined) reading.errors[field.name] = error;
  if (value === undefined) return;
  reading.value[field.name] = value;
  guard(reading, field, value);
}

function readChoiceField(reading: Reading, field: Field): readonly Option[] {
  const { value, error, chosen } = readChoice(field, reading.posted[field.name] ?? []);
  if (value !== undefined) reading.value[field.name] = value;
  if (error !== undefined) reading.errors[field.name] = error;
  return chosen;
}

/** Walks the whole page in order; only what is asked is read. */
function readField(reading: Reading, field: Field, reached: boolean): void {
  const place = reading.passed[field.name] ?? 0;
  reading.passed[field.name] = place + 1;
  const asked = reached && (!field.when || evaluateCondition(field.when, ownGround(reading)));
  if (asked) reading.places[field.name] = place;
  if (isChoice(field)) {
    const chosen = asked ? readChoiceField(reading, field) : [];
    for (const option of field.options ?? []) for (const revealed of option.reveals ?? []) readField(reading, revealed, chosen.includes(option));
  } else if (asked) (partsOf(field).length > 0 ? readDateField : readTextField)(reading, field);
}

type Posted = Readonly<Record<string, readonly string[]>>;

/** Undefined when something was sent that no field of the form asks for. */
function asPosted(form: Form, fields: Record<string, unknown>): Posted | undefined {
  const known = new Set([...allFields(form.fields).flatMap(postedNames), keepAnywayName]);
  const posted: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries(fields)) {
    const values: unknown = typeof given === 'string' ? [given] : given;
    if (!known.has(name) || !Array.isArray(values) || values.length > 200 || !values.every((one) => typeof one === 'string')) return undefined;
    posted[name] = values;
  }
  return posted;
}

function keep(reading: Reading): Typed {
  return Object.fromEntries(
    allFields(reading.form.fields).flatMap((field) =>
      postedNames(field)
        .filter((name) => name in reading.posted)
        .map((name) => [name, field.kind === 'checkboxes' ? (reading.posted[name] ?? []) : maskIdentifiers(single(reading, field, name))] as const),
    ),
  );
}

function read(form: Form, posted: Posted, today: string | undefined): Reading {
  const namesakes: Record<string, number> = {};
  for (const { name } of allFields(form.fields)) namesakes[name] = (namesakes[name] ?? 0) + 1;
  const reading: Reading = { form, posted, today, value: {}, errors: {}, wrongParts: {}, found: [], passed: {}, places: {}, namesakes };
  for (const field of form.fields) readField(reading, field, true);
  return reading;
}

/**
 * Reads the posted fields of a form. `fields` holds nothing of the kernel's own (once, reference, screen, revision); `today` is an
 * ISO date. Errors come in the order of the page; the empty name speaks of the form as a whole.
 */
export function readForm(form: Form, fields: Record<string, unknown>, today: string): ReadForm {
  const posted = asPosted(form, fields);
  if (!posted) return { ok: false, errors: { '': strange }, wrongParts: {}, kept: {} };
  const reading = read(form, posted, today);
  const failed = { ok: false, errors: reading.errors, wrongParts: reading.wrongParts, kept: keep(reading) } as const;
  if (Object.keys(reading.errors).length > 0) return failed;
  const keptAnyway = reading.found.length > 0 && posted[keepAnywayName]?.includes('yes') === true;
  if (reading.found.length > 0 && !keptAnyway) return { ...failed, interruption: { kind: 'may-be-a-person', found: reading.found } };
  return { ok: true, value: reading.value, keptAnyway };
}

/** Is a stored value still a whole answer to the form as it is asked now? */
export const isWholeAnswer = onceFor((form: Form, value: FormValue): boolean => {
  const posted = Object.fromEntries(Object.entries(prefillForm(form, value)).map(([name, given]) => [name, typeof given === 'string' ? [given] : given]));
  return Object.keys(read(form, posted, undefined).errors).length === 0;
});
