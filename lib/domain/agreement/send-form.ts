// The form of sending (D33). Whoever sends the same text again, although changes were asked for, says why.
import type { Form } from '../questions/form';
import type { JourneyContext } from '../questions/journey-context';
import type { Question } from '../questions/question';
import { resolveQuestion } from '../questions/resolve-question';
import { nothingChanged } from './sent-answers';

export function sendForm(question: Question, context: JourneyContext): Form {
  const { form } = resolveQuestion(question, context);
  if (!nothingChanged(context.file, context.catalogue.questions)) return form;
  return { ...form, fields: form.fields.map(({ optional, ...field }) => ({ ...field, ...(optional && field.name !== 'message' && { optional }) })) };
}
