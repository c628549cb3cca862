import 'server-only';
// One question of a journey as the page that asks it: its words, its form as it stands now, and what was typed and refused.
import { personSigns } from '@/content/wording/person-signs';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import type { Form, FormValue } from '@/lib/domain/questions/form';
import { allFields, partsOf } from '@/lib/domain/questions/form-fields';
import { readDate } from '@/lib/domain/questions/read-date';
import type { Step } from '@/lib/domain/questions/journey';
import type { JourneyContext } from '@/lib/domain/questions/journey-context';
import { prefillForm, type Typed } from '@/lib/domain/questions/prefill-form';
import { type Interruption, keepAnywayName, readForm } from '@/lib/domain/questions/read-form';
import { type ResolvedQuestion, resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { answerLines } from '@/lib/domain/questions/said-rows';
import { startingValue } from '@/lib/domain/questions/starting-value';
import { withQuery } from '@/lib/server/own-path';
import { type KeptAnswer, keptAnswer, type ShownAttempt } from './kept-answer';
import type { AnswerConflict, QuestionPageModel, RealPersonWarning, Way } from './question-page-model';
import { shownSources } from './shown-sources';

/** What a page asks, whatever journey it belongs to. */
export interface AskedPage {
  readonly step: Pick<Step, 'key' | 'answer'> & { readonly question: Pick<Step['question'], 'section' | 'sources' | 'outside'> };
  /** Its words and its form, filled in. */
  readonly resolved: Pick<ResolvedQuestion, 'h1' | 'hint' | 'form' | 'why'>;
  /** What stands in its fields: the stored answer, or what it starts from. */
  readonly start: FormValue;
  /** ISO date. */
  readonly today: string;
  /** What the page is part of, for the title. */
  readonly about: string;
  /** The address of the page. */
  readonly href: string;
  readonly back: Way;
  /** Where somebody goes who keeps the answer that stands. */
  readonly on: Way;
  readonly command:
    | 'answer-question'
    | 'answer-checklist'
    | 'decide-on-agreement'
    | 'change-profile'
    | 'change-contact'
    | 'answer-toolkit-question'
    | 'note-told-answer';
  /** { reference } or { checklist }, and what else the command needs. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly attempt?: ShownAttempt | undefined;
  /** The number of the attempt, and whether somebody chose to change a text that may speak of a person. */
  readonly attemptId?: string | undefined;
  readonly changing?: boolean | undefined;
}

export interface AskedQuestion extends Omit<AskedPage, 'step' | 'resolved' | 'start' | 'today'> {
  readonly step: Step;
  readonly context: JourneyContext;
  /** Said elsewhere before: in the fields until somebody answers. */
  readonly offered?: FormValue;
}

/** What was found, each with the field it stands in, and the two ways on. */
export function realPersonWarning(
  { found }: Interruption,
  form: Form,
  h1: string,
  { href, attemptId = '' }: Pick<AskedPage, 'href' | 'attemptId'>,
): RealPersonWarning {
  const labelOf = (name: string) => allFields(form.fields).find((field) => field.name === name)?.label ?? h1;
  return {
    found: found.flatMap(({ field, kinds }) => kinds.map((kind) => `${personSigns[kind]} in ‘${labelOf(field)}’`)),
    change: { href: `${withQuery(href, 'attempt', attemptId)}&change=yes`, text: 'Change my answer' },
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
  { step, resolved: { form, h1 }, today, on, href, attemptId = '' }: AskedPage,
): AnswerConflict {
  const yours = inWords(form, fields, today);
  const theirs = inWords(form, prefillForm(form, step.answer?.value ?? {}), today);
  return {
    by,
    ...(at !== undefined && { at }),
    rows: form.fields.map(({ name, label = h1 }) => ({ label, yours: yours(name), theirs: theirs(name) })),
    keepTheirs: { href: on.href, text: by === 'You' ? 'Keep my other answer' : `Keep ${by}’s answer` },
    edit: { href: `${withQuery(href, 'attempt', attemptId)}&change=yes`, text: 'Edit my answer, with the other one beside it' },
  };
}

/** Dates as they are typed so far: another field may be asked only for some of them. */
function typedDates(form: Form, typed: Typed): FormValue {
  const part = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  return Object.fromEntries(
    allFields(form.fields).flatMap((field) => {
      if (partsOf(field).length === 0) return [];
      const { value } = readDate(field, { day: part(`${field.name}-day`), month: part(`${field.name}-month`), year: part(`${field.name}-year`) }, undefined);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );
}

/** A page of any journey, without its panels. */
export function pageModel(asked: AskedPage): QuestionPageModel {
  const { step, resolved, start, about, back, command, hidden, attempt, changing } = asked;
  const { question } = step;
  const { h1, hint, form, why } = resolved;
  // A page outside the journey belongs to a command of its own, which keeps no answer under a key.
  const kept = keptAnswer(attempt, { command, ...(!question.outside && { screen: step.key }) }, form, asked.today);
  const value = kept?.fields ?? prefillForm(form, start);
  const errors = kept?.errors ?? {};
  const revision = kept?.conflict ? undefined : kept?.revision;
  return {
    title: `${h1} – ${about}`,
    caption: question.section,
    h1,
    ...(hint !== undefined && { hint }),
    back,
    form: drawnForm(form, { ...value, ...typedDates(form, value) }, errors),
    value,
    errors,
    ...(kept && { wrongParts: kept.wrongParts }),
    action: `/do/${command}`,
    hidden: question.outside ? hidden : { ...hidden, screen: step.key, revision: revision ?? String(step.answer?.revision ?? 0) },
    why: { text: why, sources: shownSources(question.sources) },
    ...(kept?.conflict && { [changing ? 'meanwhile' : 'conflict']: answerConflict(kept.conflict, kept.fields, asked) }),
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, asked) }),
  };
}

/** The page of one question of the draft or of the review, without its panels. */
export function questionModel({ context, offered, ...asked }: AskedQuestion): QuestionPageModel {
  const resolved = resolveQuestion(asked.step.question, context, asked.step.item);
  return pageModel({ ...asked, resolved, start: { ...startingValue(asked.step, context), ...offered }, today: context.today });
}
