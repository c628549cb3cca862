// What has been answered since a moment, in words: what somebody who has read the agreement once must read again.
import type { FormValue } from './form';
import { journeyNamed, stepOf, type Step } from './journey';
import type { JourneyContext } from './journey-context';
import { resolveQuestion } from './resolve-question';
import { answerLines } from './said-rows';

export interface AnsweredSince {
  readonly key: string;
  /** The question as it was asked. */
  readonly asked: string;
  readonly lines: readonly string[];
  readonly side: 'sharing' | 'receiving';
}

/** Points of the checklist that the legal side or the way of sending rests on. */
const ofChecklist: readonly string[] = ['contracts', 'privacy', 'email'];

function stepsOf(context: JourneyContext): readonly Step[] {
  const asked = context.catalogue.questions.filter(({ journey: name, id }) => name === 'checklist' && ofChecklist.includes(id));
  return [...journeyNamed(context, 'draft'), ...journeyNamed(context, 'review'), ...asked.map((question) => stepOf(question, context))];
}

/** That the drafter has read the legal basis tells nobody else what to read; that something does not fit does. */
const merelyRead = (key: string, { read }: FormValue): boolean => key === 'legal-read' && read === 'read';

/** since: ISO UTC. In the order of the questions. */
export function answeredSince(context: JourneyContext, since: string): readonly AnsweredSince[] {
  return stepsOf(context).flatMap((step): readonly AnsweredSince[] => {
    const { answer, question, item, key } = step;
    if (!answer || answer.at <= since || merelyRead(key, answer.value)) return [];
    const { h1, form } = resolveQuestion(question, context, item);
    return [{ key, asked: h1, lines: answerLines(form.fields, answer.value), side: question.journey === 'draft' ? 'sharing' : 'receiving' }];
  });
}
