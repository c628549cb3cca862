// Answers that the IG lead must settle: “not sure” of either side, a doubt about the legal basis, details outside the UK and EEA, a law in
// the place of a yes.
import { showsHealthOfCaredFor } from '../agreement/carer-referred';
import { outwardItems } from '../agreement/chosen-items';
import { serviceForTeam } from '../agreement/service-for-team';
import { settle } from '../agreement/settle';
import { onceOf } from '../once-for';
import type { Option } from './form';
import { allFields } from './form-fields';
import { chosenOptions, journeyNamed, type Step } from './journey';
import type { JourneyContext } from './journey-context';
import { resolveQuestion } from './resolve-question';

export interface FlaggedAnswer {
  /** The key of the answer, and the path of its page. */
  readonly question: string;
  readonly journey: Step['question']['journey'];
  readonly path: string;
  readonly field: string;
  /** The question as it was asked. */
  readonly asked: string;
  /** What was answered, in words; the doubt itself where one was typed. */
  readonly words: string;
  /** False: there is no safer answer, so it must be changed. */
  readonly saferAnswer: boolean;
  /** What it means to leave it as it is, where that can be said in words; else the page says “Keep the safer answer”. */
  readonly kept?: string;
}

/** Where the details will be is a promise of the partner: when it is not sure, nobody else can give a safer answer in its place. */
const hasSafer = (question: string, value: string): boolean => question !== 'children' && !(question === 'only-you' && value === 'not-sure');

/** “I’m not sure” of a partner that is asked again anyway, when the draft reaches it once more, holds nothing up before. */
const askedAgain = ({ file }: JourneyContext, question: string, value: string): boolean =>
  question === 'only-you' && value === 'not-sure' && file.status !== 'with-partner';

/** A carer’s yes never covers the health details of the person they care for (rule C10). */
function carerOnly(step: Step, { file, catalogue }: JourneyContext): boolean {
  const service = serviceForTeam(file, catalogue);
  const value = step.answer?.value ?? {};
  if (step.question.id !== 'people' || value.carerAgreement !== 'person-only' || !service) return false;
  // Where the referral itself tells of them, each is asked all the same.
  const model = settle(file, catalogue);
  if (model && showsHealthOfCaredFor(model)) return true;
  if (!value.carerWhose?.includes('cared-for')) return false;
  return outwardItems(file.answers, service, catalogue).some(({ facts }) => facts.includes('healthData'));
}

/** Section 35 is for the advocates of that Act. For any other service somebody else looks at it, as at any law. */
const advocatesLaw = (question: string, value: string, { file, catalogue }: JourneyContext): boolean =>
  question === 'law-gives-right' && value === 'mca-35' && serviceForTeam(file, catalogue)?.statutory !== true;

/** A doubt leaves the legal basis as it was worked out; “not sure” leaves the answer that it counts as. */
function keptWords({ question }: Step, options: readonly Option[], option: Option): string | undefined {
  if (question.id === 'legal-read') return 'The legal basis stays';
  const safer = option.value === 'person-only' ? 'each' : option.countsAs;
  const label = options.find(({ value }) => value === safer)?.label;
  if (label !== undefined) return `Keep the safer answer: ‘${label}’`;
  return option.value === 'not-sure' ? undefined : 'Let the answer stand';
}

function flaggedIn(step: Step, context: JourneyContext): readonly FlaggedAnswer[] {
  if (!step.answer || !step.answered) return [];
  const { value } = step.answer;
  const { h1, form } = resolveQuestion(step.question, context, step.item);
  const chosen = chosenOptions(step, value, context).filter(
    ({ field, option }) =>
      (option.flags === 'ig-lead' && !askedAgain(context, step.question.id, option.value)) ||
      advocatesLaw(step.question.id, option.value, context) ||
      (field === 'carerAgreement' && option.value === 'person-only' && carerOnly(step, context)),
  );
  return chosen.map(({ field, option }) => {
    const typed = (option.reveals ?? []).map(({ name }) => value[name]).find((one) => typeof one === 'string');
    const asked = allFields(form.fields).find(({ name }) => name === field);
    const label = form.fields.length > 1 ? asked?.label : undefined;
    const kept = keptWords(step, asked?.options ?? [], option);
    return {
      question: step.key,
      journey: step.question.journey,
      path: step.path,
      field,
      asked: label ?? h1,
      words: typeof typed === 'string' ? `${option.label}: ${typed}` : option.label,
      saferAnswer: hasSafer(step.question.id, option.value),
      ...(kept !== undefined && { kept }),
    };
  });
}

/** The flagged answers of the draft and of the partner’s review, in the order of the questions. */
export const flaggedAnswers = onceOf((context: JourneyContext): readonly FlaggedAnswer[] =>
  (['draft', 'review'] as const).flatMap((name) => journeyNamed(context, name).flatMap((step) => flaggedIn(step, context))),
);
