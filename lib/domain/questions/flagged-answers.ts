// Answers that the IG lead must settle: “not sure” of either side, a doubt about the legal basis, details outside the UK and EEA.
import { outwardItems } from '../agreement/chosen-items';
import { settleService } from '../agreement/service-kind';
import { allFields } from './form-fields';
import { chosenOptions, journey, type Step } from './journey';
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
}

/** A carer’s yes never covers the health details of the person they care for (rule C10). */
function carerOnly(step: Step, { file, catalogue }: JourneyContext): boolean {
  const service = settleService(file.answers, catalogue);
  const value = step.answer?.value ?? {};
  if (step.question.id !== 'people' || value.carerAgreement !== 'person-only' || !value.carerWhose?.includes('cared-for') || !service) return false;
  return outwardItems(file.answers, service, catalogue).some(({ facts }) => facts.includes('healthData'));
}

function flaggedIn(step: Step, context: JourneyContext): readonly FlaggedAnswer[] {
  if (!step.answer || !step.answered) return [];
  const { value } = step.answer;
  const { h1, form } = resolveQuestion(step.question, context, step.item);
  const chosen = chosenOptions(step, value, context).filter(
    ({ field, option }) => option.flags === 'ig-lead' || (field === 'carerAgreement' && option.value === 'person-only' && carerOnly(step, context)),
  );
  return chosen.map(({ field, option }) => {
    const typed = (option.reveals ?? []).map(({ name }) => value[name]).find((one) => typeof one === 'string');
    const label = form.fields.length > 1 ? allFields(form.fields).find(({ name }) => name === field)?.label : undefined;
    return {
      question: step.key,
      journey: step.question.journey,
      path: step.path,
      field,
      asked: label ?? h1,
      words: typeof typed === 'string' ? `${option.label}: ${typed}` : option.label,
      saferAnswer: step.question.id !== 'children',
    };
  });
}

/** The flagged answers of the draft and of the partner’s review, in the order of the questions. */
export function flaggedAnswers(context: JourneyContext): readonly FlaggedAnswer[] {
  return (['draft', 'review'] as const).flatMap((name) =>
    journey(
      context.catalogue.questions.filter((question) => question.journey === name),
      context,
    ).flatMap((step) => flaggedIn(step, context)),
  );
}
