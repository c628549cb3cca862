// The IG lead’s one page (D35) as a form: what the answers prove is text on the page, and only what they leave open is asked.
import type { AgreementModel, IgReview } from '../agreement/model';
import { needsLawAdvice, takesLawAdvice } from '../agreement/law-advised';
import { dpiaSigns, provedSigns } from '../checks/dpia';
import { ownTexts, ownTextMark } from '../checks/own-words';
import { addDays } from '../assurance/calendar';
import { type ReasonChoice, reasonChoices } from '../legal-basis/reason-choices';
import type { AgreementResult } from '../legal-basis/result';
import { changeFaults, changeFields } from './change-reason';
import type { FlaggedAnswer } from './flagged-answers';
import type { Field, Form, FormErrors, FormValue } from './form';
import { dpiaFaults, readDpia } from './ig-review-dpia';
import type { JourneyContext } from './journey-context';
import { principlesOf } from './principles';
import { type ReadForm, readForm } from './read-form';
import { filledIn, resolveQuestion } from './resolve-question';

export interface IgReviewSource {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly flagged: readonly FlaggedAnswer[];
  readonly context: JourneyContext;
}

/** The names of repeated fields: one for each flagged answer, one for each open principle. */
export const settleName = ({ question, field }: Pick<FlaggedAnswer, 'question' | 'field'>): string => `settle-${question.replace(/\W/g, '-')}-${field}`;
export const caldicottName = (principle: string): string => `caldicott-${principle}`;
export const caldicottWhyName = (principle: string): string => `caldicott-why-${principle}`;

/** A legal result that needs a second look, or details outside the UK and EEA, asks for a reason to go ahead. */
export function reasonNeeded({ model, result }: Pick<IgReviewSource, 'model' | 'result'>): boolean {
  return result.status === 'needs_review' || model.received?.staysIn === 'elsewhere';
}

/** What may be chosen in place of our suggestion here: the conditions of the sharing side, whose page this is. */
export const choicesOf = ({ model, result }: IgReviewSource): readonly ReasonChoice[] => reasonChoices(model, result, 'sharing');

/** “Change a reason” is there while another condition is open. */
function legalField(template: Field, source: IgReviewSource): Field {
  const choices = choicesOf(source);
  const options = (template.options ?? []).flatMap((option) => {
    if (option.value !== 'override') return [option];
    return choices.length > 0 ? [{ ...option, reveals: changeFields(choices) }] : [];
  });
  return { ...template, options };
}

const openPrinciples = (source: IgReviewSource) => principlesOf(source).filter(({ settledBy }) => settledBy === undefined);

function settleFields(template: Field, { flagged }: IgReviewSource): readonly Field[] {
  return flagged.map((one) => ({
    ...filledIn(template, { flagged: one.asked }),
    name: settleName(one),
    hint: one.words,
    options: (template.options ?? [])
      .filter(({ value }) => one.saferAnswer || value === 'change')
      .map((option) => (option.value === 'safer' && one.kept !== undefined ? { ...option, label: one.kept } : option)),
  }));
}

function caldicottFields(template: Field, source: IgReviewSource): readonly Field[] {
  return openPrinciples(source).map(({ id, principle, words, question }) => {
    const field = filledIn(template, { n: id, principle: principle.charAt(0).toLowerCase() + principle.slice(1), question: `${words}. ${question}` });
    const options = field.options?.map(({ reveals, ...option }) => ({
      ...option,
      ...(reveals && { reveals: reveals.map((one) => ({ ...one, name: caldicottWhyName(id) })) }),
    }));
    return { ...field, name: caldicottName(id), ...(options && { options }) };
  });
}

function dpiaField(template: Field, { model, result }: IgReviewSource): Field {
  const proved = provedSigns(model, result);
  const open = dpiaSigns.filter(({ id }) => !proved[id]).map(({ id, label, hint }) => ({ value: id, label, ...(hint !== undefined && { hint }) }));
  return { ...template, options: [...open, ...(template.options ?? [])] };
}

/** Once the partner has agreed nothing is sent any more: the agreement goes on. */
const outcomeField = (template: Field, { context }: IgReviewSource): Field => {
  if (context.file.status !== 'with-partner') return template;
  return { ...template, options: (template.options ?? []).map((option) => (option.value === 'ready' ? { ...option, label: 'It is right, go on' } : option)) };
};

const adviceNames = ['lawOfficer', 'lawAdvisedOn', 'lawAdvice'] as const;

/** A law that is not known to take the place of a yes goes ahead on the officer’s advice alone (rule C9); of an advocate’s right it may be said too. */
function adviceFields(field: Field, { model, result }: IgReviewSource): readonly Field[] {
  if (needsLawAdvice(result)) return [field];
  return takesLawAdvice(model, result) ? [optionalField(field)] : [];
}

/** The form of D35 for this agreement. */
export function igReviewForm(source: IgReviewSource): Form {
  const question = source.context.catalogue.questions.find(({ id }) => id === 'ig-review');
  if (!question) throw new Error('No question “ig-review”');
  const repeated: Readonly<Record<string, (field: Field) => readonly Field[]>> = {
    settle: (field) => settleFields(field, source),
    caldicott: (field) => caldicottFields(field, source),
    outcome: (field) => [outcomeField(field, source)],
    dpia: (field) => [dpiaField(field, source)],
    legal: (field) => [legalField(field, source)],
    reviewReason: (field) => (reasonNeeded(source) ? [field] : []),
    ...Object.fromEntries(adviceNames.map((name) => [name, (field: Field) => adviceFields(field, source)])),
    ownWords: (field) => (ownTexts(source.model, source.context).length > 0 ? [field] : []),
  };
  return { fields: resolveQuestion(question, source.context).form.fields.flatMap((field) => repeated[field.name]?.(field) ?? [field]) };
}

const optionalField = (field: Field): Field => ({
  ...field,
  optional: true,
  ...(field.options && { options: field.options.map((option) => ({ ...option, ...(option.reveals && { reveals: option.reveals.map(optionalField) }) })) }),
});
/** Sending it back needs a note and nothing else. */
const formToSendBack = ({ fields }: Form): Form => ({ fields: fields.map((field) => (field.name === 'outcome' ? field : optionalField(field))) });

/** Only the partner changes its own answer, and then agrees again. */
const toChange = ({ asked, journey }: FlaggedAnswer, { context }: IgReviewSource): string =>
  journey === 'review'
    ? `${context.file.partner?.name ?? 'The partner'} must change its answer to ‘${asked}’ before you say that it is ready`
    : `Change the answer to ‘${asked}’ before you say that it is ready`;

/** The partner has 14 days to reply, so nothing is signed at once; a notice that takes longer needs a date for the start. Our own rule. */
const soonestDays = 14;

/** Sharing that would begin before the privacy notice names the partner (UK GDPR Articles 13 and 14). Dates can be changed only in a draft. */
function tooLate({ published }: FormValue, { model: { start }, context: { file, today } }: IgReviewSource): string | undefined {
  const drafting = file.status === 'draft' || file.status === 'changes-asked';
  const starts = start.on === 'date' && start.date > today ? start.date : addDays(today, soonestDays);
  if (!drafting || typeof published !== 'string' || published <= starts) return undefined;
  const partner = file.partner?.name ?? 'the partner';
  return `Sharing could start before the privacy notice names ${partner}. Enter an earlier date, or change the date sharing will start`;
}

/** Advice on a law is an officer, a day and what was advised, or nothing at all. */
function adviceFaults(value: FormValue, source: IgReviewSource): FormErrors {
  if (adviceNames.every((name) => value[name] === undefined)) return {};
  const lacking = adviceNames.filter((name) => value[name] === undefined);
  const { fields } = igReviewForm(source);
  return Object.fromEntries(lacking.map((name) => [name, fields.find((field) => field.name === name)?.errors.empty ?? '']));
}

/** What speaks against “It is ready to send”, and advice without its date. */
function contradictions(value: FormValue, source: IgReviewSource): FormErrors {
  const errors: Record<string, string> = value.legal === 'override' ? { ...changeFaults(value, choicesOf(source)) } : {};
  if (value.dpoAdvice !== undefined && value.dpoDate === undefined) errors.dpoDate = 'Enter the date of the advice';
  if (value.dpoDate !== undefined && value.dpoAdvice === undefined) errors.dpoAdvice = 'Enter the advice of the data protection officer';
  Object.assign(errors, adviceFaults(value, source));
  if (value.outcome !== 'ready') return errors;
  Object.assign(errors, dpiaFaults(value, source));
  const late = tooLate(value, source);
  if (late !== undefined) errors.published = late;
  for (const one of source.flagged) if (value[settleName(one)] === 'change') errors[settleName(one)] = toChange(one, source);
  if (value.legal === 'not-right') errors.legal = 'Send it back if the legal basis is not right';
  for (const [name, given] of Object.entries(value))
    if (/^caldicott-\d$/.test(name) && given === 'not-met') errors[name] = `Send it back if principle ${name.slice(-1)} is not met`;
  return errors;
}

/** Reads D35 as it was posted. */
export function readIgReviewForm(source: IgReviewSource, fields: Record<string, unknown>): ReadForm {
  const form = igReviewForm(source);
  const read = readForm(fields.outcome === 'back' ? formToSendBack(form) : form, fields, source.context.today);
  if (!read.ok) return read;
  const errors = contradictions(read.value, source);
  if (Object.keys(errors).length === 0) return read;
  const kept = Object.fromEntries(
    Object.entries(fields).filter((one): one is [string, string | string[]] => typeof one[1] === 'string' || Array.isArray(one[1])),
  );
  return { ok: false, errors, wrongParts: {}, kept };
}

const text = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' ? value[name] : undefined);

export interface WhoReviewed {
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
  /** The hash of the result that stood on the page. */
  readonly resultHash: string;
}

function lawAdviceIn(value: FormValue, { service: { statute: law } }: AgreementModel): Pick<IgReview, 'lawAdvised'> {
  const [officer, on, advice] = adviceNames.map((name) => text(value, name));
  return law && officer && on && advice ? { lawAdvised: { law, officer, on, advice } } : {};
}

/** The record of the review. What the answers prove counts with what was ticked. */
export function readIgReview(value: FormValue, source: IgReviewSource, who: WhoReviewed): IgReview {
  const settled = source.flagged.flatMap((one) =>
    value[settleName(one)] === undefined ? [] : [[`${one.question}.${one.field}`, value[settleName(one)] === 'change' ? 'change' : 'safer'] as const],
  );
  const caldicott = openPrinciples(source).flatMap(({ id, words }) => {
    const met = text(value, caldicottName(id));
    const why = text(value, caldicottWhyName(id));
    return met === undefined ? [] : [[id, { met: met === 'met-reason' || met === 'not-met' ? met : 'met', ...(why && { why }), words } as const] as const];
  });
  const { model, context } = source;
  const wordsRead = value.ownWords === undefined ? [] : ownTexts(model, context).map((one) => ownTextMark(one, context.hash));
  const optional = {
    reviewReason: text(value, 'reviewReason'),
    dpoAdvice: text(value, 'dpoAdvice'),
    dpoDate: text(value, 'dpoDate'),
    notes: text(value, 'notes'),
    backNote: text(value, 'backNote'),
  };
  return {
    ...who,
    dpia: readDpia(value, source),
    caldicott: Object.fromEntries(caldicott),
    settled: Object.fromEntries(settled),
    noEffectConfirmed: value.noEffect === 'yes',
    publishedWhere: text(value, 'publishedWhere') ?? '',
    published: text(value, 'published') ?? '',
    outcome: value.outcome === 'ready' ? 'ready' : 'back',
    ...(wordsRead.length > 0 && { wordsRead }),
    ...lawAdviceIn(value, model),
    ...Object.fromEntries(Object.entries(optional).filter(([, given]) => given !== undefined)),
  };
}
