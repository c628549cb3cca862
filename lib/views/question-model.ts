import 'server-only';
// One question of a journey as the page that asks it: its words, its form as it stands now, and what was typed and refused.
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import type { Form } from '@/lib/domain/questions/form';
import { allFields } from '@/lib/domain/questions/form-fields';
import type { Step } from '@/lib/domain/questions/journey';
import type { JourneyContext } from '@/lib/domain/questions/journey-context';
import { prefillForm, type Typed } from '@/lib/domain/questions/prefill-form';
import { type Interruption, keepAnywayName, readForm } from '@/lib/domain/questions/read-form';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { answerLines } from '@/lib/domain/questions/said-rows';
import { startingValue } from '@/lib/domain/questions/starting-value';
import { type KeptAnswer, keptAnswer, type ShownAttempt } from './kept-answer';
import type { AnswerConflict, QuestionPageModel, RealPersonWarning, Way } from './question-page-model';
import { shownSources } from './shown-sources';

export interface AskedQuestion {
  readonly step: Step;
  readonly context: JourneyContext;
  /** What the page is part of, for the title. */
  readonly about: string;
  /** The address of the page. */
  readonly href: string;
  readonly back: Way;
  /** Where somebody goes who keeps the answer that stands. */
  readonly on: Way;
  readonly command: 'answer-question' | 'answer-checklist';
  /** { reference } or { checklist }. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly attempt?: ShownAttempt | undefined;
  /** The number of the attempt, and whether somebody chose to change a text that may speak of a person. */
  readonly attemptId?: string | undefined;
  readonly changing?: boolean | undefined;
}

const signs: Readonly<Record<Interruption['found'][number]['kinds'][number], string>> = {
  'nhs-number': 'an NHS number',
  'ni-number': 'a National Insurance number',
  'date-of-birth': 'a date of birth',
  email: 'an email address',
  phone: 'a phone number',
  postcode: 'a postcode',
};

function realPersonWarning({ found }: Interruption, form: Form, h1: string, { href, attemptId = '' }: AskedQuestion): RealPersonWarning {
  const labelOf = (name: string) => allFields(form.fields).find((field) => field.name === name)?.label ?? h1;
  return {
    found: found.flatMap(({ field, kinds }) => kinds.map((kind) => `${signs[kind]} in ‘${labelOf(field)}’`)),
    change: { href: `${href}?attempt=${encodeURIComponent(attemptId)}&change=yes`, text: 'Change my answer' },
    keep: { name: keepAnywayName, value: 'yes' },
  };
}

/** A whole answer in words; what cannot be read whole, as it was typed. */
function inWords(form: Form, typed: Typed, today: string): (name: string) => string {
  const read = readForm(form, { ...typed, [keepAnywayName]: 'yes' }, today);
  const value = read.ok ? read.value : typed;
  return (name) =>
    answerLines(
      form.fields.filter((field) => field.name === name),
      value,
    ).join('\n');
}

function answerConflict(
  { by, at }: NonNullable<KeptAnswer['conflict']>,
  fields: Typed,
  form: Form,
  h1: string,
  { step, context, on }: AskedQuestion,
): AnswerConflict {
  const yours = inWords(form, fields, context.today);
  const theirs = inWords(form, prefillForm(form, step.answer?.value ?? {}), context.today);
  return {
    by,
    ...(at !== undefined && { at }),
    rows: form.fields.map(({ name, label = h1 }) => ({ label, yours: yours(name), theirs: theirs(name) })),
    keepTheirs: { href: on.href, text: `Keep ${by}’s answer` },
  };
}

/** The page of one question, without its panels. */
export function questionModel(asked: AskedQuestion): QuestionPageModel {
  const { step, context, about, back, command, hidden, attempt, changing } = asked;
  const { question, h1, hint, form, why } = resolveQuestion(step.question, context, step.item);
  const kept = keptAnswer(attempt, { command, screen: step.key }, form, context.today);
  const value = kept?.fields ?? prefillForm(form, startingValue(step, context));
  const errors = kept?.errors ?? {};
  const revision = kept?.conflict ? undefined : kept?.revision;
  return {
    title: `${h1} – ${about}`,
    caption: question.section,
    h1,
    ...(hint !== undefined && { hint }),
    back,
    form: drawnForm(form, value, errors),
    value,
    errors,
    ...(kept && { wrongParts: kept.wrongParts }),
    action: `/do/${command}`,
    hidden: { ...hidden, screen: step.key, revision: revision ?? String(step.answer?.revision ?? 0) },
    why: { text: why, sources: shownSources(question.sources) },
    ...(kept?.conflict && { conflict: answerConflict(kept.conflict, kept.fields, form, h1, asked) }),
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, asked) }),
  };
}
