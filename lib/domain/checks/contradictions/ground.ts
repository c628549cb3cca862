// What the kinds of contradiction look at, put together once for one agreement as it stands on a day.
import { answeredText } from '../../agreement/answered';
import type { AgreementFile } from '../../agreement/agreement-file';
import type { Catalogue } from '../../agreement/catalogue';
import type { AgreementModel } from '../../agreement/model';
import { standingAnswers } from '../../agreement/standing-answers';
import { partyOn } from '../../legal-basis/to-flow-facts';
import type { AgreementResult } from '../../legal-basis/result';
import type { QuestionField } from '../../questions/question';
import { filledIn } from '../../questions/resolve-question';
import { type Ground, inList } from './contradiction';
import { typedTexts } from './typed-texts';

export interface OnFile {
  readonly file: AgreementFile;
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly catalogue: Catalogue;
  /** ISO date. */
  readonly today: string;
}

function labelIn(fields: readonly QuestionField[], value: string): string | undefined {
  for (const { options = [] } of fields) {
    const listed = 'from' in options ? (options.also ?? []) : options;
    for (const option of listed) {
      const label = option.value === value ? option.label : labelIn(option.reveals ?? [], value);
      if (label !== undefined) return label;
    }
  }
  return undefined;
}

/** undefined while nothing is known of what goes out. */
export function groundOf({ file, model, result, catalogue, today }: OnFile): Ground | undefined {
  const out = model.flows.find(({ id }) => id === 'outward');
  const law = result.flows.find(({ flowId }) => flowId === 'outward')?.result;
  if (!out || !law) return undefined;
  const answers = standingAnswers(file, catalogue);
  const receiving = partyOn(model, 'receiving');
  // Until they are chosen, what stands there is what was suggested, and it was turned down.
  const choosing = answeredText(answers, 'details', 'enough') === 'change' && answers['details-choose'] === undefined;
  const outward = choosing ? { ...out, items: [] } : out;
  return {
    file,
    answers,
    model,
    result,
    catalogue,
    today,
    sharing: partyOn(model, 'sharing'),
    receiving,
    outward,
    back: model.flows.find(({ id }) => id === 'return'),
    law,
    texts: typedTexts(model, answers).map((text) => ({ ...text, called: filledIn(text.called, { partner: receiving.organisation.name }) })),
    answered: (question) => answers[question] !== undefined,
    chosen: (question, value) => labelIn(catalogue.questions.find(({ id }) => id === question)?.fields ?? [], value) ?? value,
    details: (ids) => inList(model.flows.flatMap(({ items }) => items.filter(({ itemId }) => ids.includes(itemId)).map(({ printLabel }) => printLabel))),
  };
}
