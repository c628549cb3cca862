// One question of the checklist as the page asks it: names filled in, and what does not apply to this charity left out.
import { fill } from '../print/print-wording';
import { type Condition, type ConditionGround, evaluateCondition } from '../questions/condition';
import { jobsOf } from '../people/jobs-of';
import { ownNumbers } from '../people/own-numbers';
import type { Field, Form, Offer, Option } from '../questions/form';
import type { Question, QuestionField, QuestionOption } from '../questions/question';
import type { Checklist } from './checklist';
import { type ChecklistContext, checklistNames } from './checklist-context';
import { checklistFact } from './checklist-facts';

interface Settling {
  readonly names: Readonly<Record<string, string>>;
  readonly fact: ConditionGround['fact'];
  readonly jobs: (limit: number) => readonly Offer[];
}

const speaksOfFacts = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.some(speaksOfFacts);
  if ('any' in condition) return condition.any.some(speaksOfFacts);
  return 'not' in condition ? speaksOfFacts(condition.not) : 'fact' in condition;
};

const ownAnswer: ConditionGround['answer'] = (field) => {
  throw new Error(`The condition on “${field}” must not be mixed with facts`);
};

function settleOption({ reveals, ...option }: QuestionOption, settling: Settling): Option {
  const { label, hint } = option;
  return {
    ...option,
    label: fill(label, settling.names),
    ...(hint && { hint: fill(hint, settling.names) }),
    ...(reveals && { reveals: settleFields(reveals, settling) }),
  };
}

function settleField(field: QuestionField, settling: Settling): readonly Field[] {
  const { options, when, offersJobs, ...rest } = field;
  const byFact = when !== undefined && speaksOfFacts(when);
  if (byFact && !evaluateCondition(when, { fact: settling.fact, answer: ownAnswer })) return [];
  if (options && 'from' in options) throw new Error(`The choices of “${field.name}” are not fixed words`);
  return [
    {
      ...rest,
      ...(when && !byFact && { when }),
      ...(offersJobs && { offers: settling.jobs(rest.limit ?? 0) }),
      ...(options && { options: options.map((option) => settleOption(option, settling)) }),
    },
  ];
}

function settleFields(fields: readonly QuestionField[], settling: Settling): readonly Field[] {
  return fields.flatMap((field) => settleField(field, settling));
}

/** The form of a question for this checklist. Conditions on facts are settled; those on the form’s own fields stay. */
export function checklistForm(question: Question, checklist: Checklist, context: ChecklistContext): Form {
  const jobs = (limit: number) => jobsOf(context.partner, limit);
  return {
    fields: settleFields(question.fields, { names: checklistNames(context), fact: checklistFact(checklist, context), jobs }),
    ownNumbers: ownNumbers(context.sharing, context.partner),
  };
}

/** The words around the form, filled in; a plan names the point that it is about. */
export function checklistWords({ question, item }: { readonly question: Question; readonly item?: { readonly topic: string } }, context: ChecklistContext) {
  const names = { ...checklistNames(context), ...(item && { item: item.topic }) };
  return { h1: fill(question.h1, names), why: fill(question.why, names), ...(question.hint && { hint: fill(question.hint, names) }) };
}
