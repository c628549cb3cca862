import 'server-only';
// The last look before anything is saved. Forms read what is typed by their own rules and say at the field what must go (read-form.ts); this
// asks whether a command let something through all the same, and what somebody chose to keep.
import type * as z from 'zod';
import { keepAnywayName } from '@/lib/domain/questions/read-form';
import { foldText } from '@/lib/domain/registers/fold-text';
import { type IdentifierFinding, type IdentifierKind, isRefusedIdentifier, scanForIdentifiers } from '@/lib/domain/registers/patient-identifiers';
import { fieldsOf, kindOf } from './input-kinds';

interface TypedText {
  readonly field: string;
  readonly text: string;
}

function textsIn(field: string, value: unknown): readonly TypedText[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(field, one));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(name, one));
}

/** Every text of an input that somebody typed. A field that does not say what it holds is read too. */
function typedTexts(schema: z.core.$ZodType, input: unknown): readonly TypedText[] {
  const fields = fieldsOf(schema);
  return Object.entries((input ?? {}) as object).flatMap(([name, value]) => {
    const field = fields[name];
    return field && kindOf(field) === 'ours' ? [] : textsIn(name, value);
  });
}

/** Letters and digits alone, in one form of each: what a text says however it is spaced. */
function bare(text: string): string {
  return foldText(text, Number.MAX_SAFE_INTEGER)
    .text.replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

export interface Found {
  readonly field: string;
  readonly text: string;
  readonly finding: IdentifierFinding;
}

export interface Typed {
  readonly found: readonly Found[];
  /** “Keep it anyway” was chosen. */
  readonly keeps: boolean;
}

/** What somebody typed and what was found in it. Reading takes time, so it is done before the writer is held. */
export function lookAtTyped(schema: z.core.$ZodType, input: unknown): Typed {
  const texts = typedTexts(schema, input);
  return {
    found: texts.flatMap(({ field, text }) => scanForIdentifiers(text).map((finding) => ({ field, text, finding }))),
    keeps: texts.some(({ field, text }) => field === keepAnywayName && text === 'yes'),
  };
}

/** What was found and stands in what would be saved. Worked out only where something was found. */
function savedFindings(found: readonly Found[], saved: unknown): readonly Found[] {
  if (found.length === 0) return [];
  const said = bare(JSON.stringify(saved) ?? '');
  return found.filter(({ text, finding: { start, end } }) => said.includes(bare(text.slice(start, end))));
}

/** An address or a number alone in its field was asked for there. */
const isAlone = ({ text, finding: { start, end } }: Found): boolean => bare(text) === bare(text.slice(start, end));

export interface GuardedSaving {
  /** Field → sentence, where a number that is refused would be saved. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Kinds of what somebody chose to keep although it may be about a person. Never the text. */
  readonly keptAnyway?: readonly IdentifierKind[];
}

/** Looks at what a command is about to save. `saved`: the change, the event and the notices. */
export function guardSaving(typed: Typed, saved: unknown): GuardedSaving {
  const found = savedFindings(typed.found, saved);
  const refused = found.filter(({ finding }) => isRefusedIdentifier(finding));
  if (refused.length > 0) {
    const what = (kind: IdentifierKind) => (kind === 'nhs-number' ? 'NHS number' : 'National Insurance number');
    return { errors: Object.fromEntries(refused.map(({ field, finding }) => [field, `Remove the ${what(finding.kind)} from this answer`])) };
  }
  const kinds = new Set(found.filter((one) => !isAlone(one)).map(({ finding }) => finding.kind));
  return typed.keeps && kinds.size > 0 ? { keptAnyway: [...kinds] } : {};
}
