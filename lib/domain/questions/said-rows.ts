// The card “You said”: every answer as people read it back, with the question that changes it.
import { outwardItems } from '../agreement/chosen-items';
import { returnItems } from '../agreement/return-items';
import { settleService } from '../agreement/service-kind';
import type { AgreementModel } from '../agreement/model';
import { capitalised } from '../print/words';
import type { CardRow } from './check-card';
import type { Field, FormValue } from './form';
import type { Step } from './journey';
import type { JourneyContext } from './journey-context';
import { itemName, resolveQuestion } from './resolve-question';

/** The labels and texts of an answer, in the order of the page. */
export function answerLines(fields: readonly Field[], value: FormValue): readonly string[] {
  return fields.flatMap((field) => {
    const given = value[field.name];
    if (given === undefined) return [];
    const chosen = (field.options ?? []).filter((option) => (typeof given === 'string' ? given === option.value : given.includes(option.value)));
    if (field.options) return chosen.flatMap((option) => [option.label, ...answerLines(option.reveals ?? [], value)]);
    return typeof given === 'string' ? [given] : [];
  });
}

type Lines = (context: JourneyContext, model: AgreementModel | undefined) => readonly string[];

/** Where the words of the choice say too little: the wording, the list or the items that it stands for. */
const inFull: Readonly<Record<string, Lines>> = {
  purpose: (_, model) => (model ? [model.purpose.text, model.purpose.lost, capitalised(model.purpose.mayDo)].filter((text) => text !== '') : []),
  service: ({ file, catalogue }) => [settleService(file.answers, catalogue)?.label ?? ''],
  details: ({ file, catalogue }) => {
    const service = settleService(file.answers, catalogue);
    return service
      ? outwardItems(file.answers, service, catalogue).map(({ printLabel, reason }) => `${printLabel}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`)
      : [];
  },
  back: ({ file, catalogue }) => {
    const items = returnItems(file.answers, catalogue).map(({ printLabel }) => printLabel);
    return items.length > 0 ? items : ['Nothing'];
  },
};

/** Answers that are read with another row, or say nothing of their own. */
const elsewhere = ['purpose-edit', 'details-choose', 'details-check'];

export function saidRows(steps: readonly Step[], context: JourneyContext, model: AgreementModel | undefined): readonly CardRow[] {
  const { rows } = context.catalogue.check;
  return steps.flatMap((step): readonly CardRow[] => {
    const words = rows[step.question.id];
    if (!step.answer || !step.answered || !words || elsewhere.includes(step.question.id)) return [];
    const named = (text: string) => (step.item === undefined ? text : text.replace('{item}', itemName(step.item, context)));
    const own = inFull[step.question.id]?.(context, model);
    const lines = own ?? answerLines(resolveQuestion(step.question, context, step.item).form.fields, step.answer.value);
    return [{ label: named(words.label), lines, change: { key: step.key, path: step.path, words: named(words.change) } }];
  });
}
