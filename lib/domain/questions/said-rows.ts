// The card “You said”: every answer as people read it back, with the question that changes it.
import { outwardItems } from '../agreement/chosen-items';
import { returnItems } from '../agreement/return-items';
import { serviceForTeam } from '../agreement/service-for-team';
import type { AgreementModel } from '../agreement/model';
import { dateInWords } from '../assurance/calendar';
import { capitalised } from '../print/words';
import { wordsStep } from './change-from-check';
import type { CardRow } from './check-card';
import type { Field, FormValue, Option } from './form';
import type { Step } from './journey';
import type { JourneyContext } from './journey-context';
import { itemName, resolveQuestion } from './resolve-question';
import { stepsShown } from './steps-shown';

/** “Who says yes? Each person”: what is not the first answer of a page says what it answers. */
const withLabel = (label: string | undefined, lines: readonly string[]): readonly string[] =>
  label === undefined || lines.length === 0 ? lines : [`${label}${label.endsWith('?') ? '' : ':'} ${lines.join('; ')}`];

const inWords = ({ kind }: Field, given: string): string => (kind === 'date' ? dateInWords(given) : given);

/** The labels and texts of an answer, in the order of the page. `within`: what a choice reveals. */
export function answerLines(fields: readonly Field[], value: FormValue, within = false): readonly string[] {
  return fields.flatMap((field, index) => {
    const given = value[field.name];
    if (given === undefined) return [];
    if (!field.options) return typeof given === 'string' ? withLabel(fields.length === 1 ? undefined : field.label, [inWords(field, given)]) : [];
    const chosen = field.options.filter((option) => (typeof given === 'string' ? given === option.value : given.includes(option.value)));
    const revealed = (option: Option) => answerLines(option.reveals ?? [], value, true);
    if (!within && index === 0) return chosen.flatMap((option) => [option.label, ...revealed(option)]);
    return [
      ...withLabel(
        field.label,
        chosen.map(({ label }) => label),
      ),
      ...chosen.flatMap(revealed),
    ];
  });
}

/** undefined: its answer says enough. */
type Lines = (context: JourneyContext, model: AgreementModel | undefined) => readonly string[] | undefined;

/** Where the words of the choice say too little: the wording, the list or the items that it stands for. */
const inFull: Readonly<Record<string, Lines>> = {
  partner: ({ file }) => [file.partner?.name ?? ''],
  purpose: (_, model) => (model ? [model.purpose.text, model.purpose.lost, capitalised(model.purpose.mayDo)].filter((text) => text !== '') : []),
  service: ({ file, catalogue }) => [serviceForTeam(file, catalogue)?.label ?? ''],
  capacity: (context) => {
    const value = context.file.answers.capacity?.value ?? {};
    return value.steps === 'use' ? stepsShown(context) : [String(value.stepsText ?? '')];
  },
  details: ({ file, catalogue }) => {
    const service = serviceForTeam(file, catalogue);
    return service
      ? outwardItems(file.answers, service, catalogue).map(({ printLabel, reason }) => `${printLabel}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`)
      : [];
  },
  'left-out': ({ file }, model) => [
    model?.excludedInWords ?? (file.answers['left-out']?.value.wording === 'use' ? 'As we suggest' : 'It named a detail that is shared, so it stands no more'),
  ],
  // It appoints the advocate and gives no right like the others on that page (decision 22).
  'law-gives-right': ({ file, catalogue }) =>
    serviceForTeam(file, catalogue)?.careAct && ['Care Act 2014, section 67. It gives no right to details by itself, so staff ask each person'],
  back: ({ file, catalogue }) => {
    const items = returnItems(file.answers, catalogue).map(({ printLabel }) => printLabel);
    return items.length > 0 ? items : ['Nothing'];
  },
};

export function saidRows(steps: readonly Step[], context: JourneyContext, model: AgreementModel | undefined): readonly CardRow[] {
  const { rows } = context.catalogue.check;
  return steps.flatMap((step): readonly CardRow[] => {
    const words = rows[step.question.id];
    if (!step.answer || !step.answered || !words || step.question.wordsOf !== undefined) return [];
    const named = (text: string) => (step.item === undefined ? text : text.replace('{item}', itemName(step.item, context)));
    const own = inFull[step.question.id]?.(context, model);
    const lines = own ?? answerLines(resolveQuestion(step.question, context, step.item).form.fields, step.answer.value);
    const { key, path } = wordsStep(steps, step);
    return [
      {
        label: named(words.label),
        lines,
        change: { key, path, words: named(words.change) },
        ...(step.question.behindCheck && { ownCard: true as const }),
      },
    ];
  });
}
