// An answer as somebody posted it: read by the form as it is asked now, and tied to what it was given for.
import { bindAnswer } from './bind-answer';
import type { JourneyContext } from './journey-context';
import { findName, wordsName } from './narrow-options';
import type { Question } from './question';
import { type ReadForm, readForm } from './read-form';
import { refusedItems } from './refused-items';
import { resolveQuestion } from './resolve-question';

const lookedFor = 'Choose from the list, then continue';

/** Reads the posted fields of a question, with nothing of the kernel's own among them. The value of a good answer is what is stored. */
export function readAnswer(question: Question, item: string | undefined, fields: Record<string, unknown>, context: JourneyContext): ReadForm {
  // A box within the form only looks for something: what is ticked comes back as it is, and nothing is saved.
  const { [findName]: looksFor, [wordsName]: _, ...rest } = fields;
  if (question.filter?.within && looksFor !== undefined) return { ok: false, errors: { [findName]: lookedFor }, wrongParts: {}, kept: {} };
  const read = readForm(resolveQuestion(question, context, item).form, question.filter?.within ? rest : fields, context.today);
  if (read.ok) return { ...read, value: bindAnswer(question, read.value, context) };
  return { ...read, errors: { ...read.errors, ...refusedItems(question, fields, context) } };
}
