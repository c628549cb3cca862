// The answers that still stand: those given for another service, or for another kind of it, have stopped counting.
import { stillBound } from '../questions/bind-answer';
import type { Answers, Question } from '../questions/question';
import type { AgreementFile } from './agreement-file';
import type { Catalogue } from './catalogue';

const bindsService: readonly Question['binds'][] = ['service', 'service-kind', 'starting-set'];

/** What the legal basis was read as is no part of the model, so this never asks the rules. */
export function standingAnswers(file: AgreementFile, catalogue: Catalogue): Answers {
  const context = { file, catalogue, knownPartners: [], partnerSignatories: [], today: '', legal: () => undefined, hash: (text: string) => text };
  const overtaken = catalogue.questions
    .filter((question) => question.journey !== 'checklist' && bindsService.includes(question.binds))
    .filter((question) => {
      const answer = file.answers[question.id];
      return answer !== undefined && !stillBound(question, answer.value, context);
    })
    .map(({ id }) => id);
  return overtaken.length === 0 ? file.answers : Object.fromEntries(Object.entries(file.answers).filter(([key]) => !overtaken.includes(key)));
}
