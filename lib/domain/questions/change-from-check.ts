// Change on “Check your answers”, on the list of tasks and beside a reason of the legal basis: it opens the page that holds the words,
// walks what the changed choice opens, and returns. One rule for every question of the draft; a page reached this way says so in its address.
import { type Step, next } from './journey';
import type { Question } from './question';

/** The name and the value by which a page knows that it was opened to change one answer. */
export const fromName = 'from';
export const fromCheck = 'check';
/** The pages of a draft that lead to a change and are come back to: the check, the legal basis, the IG lead’s page. */
const fromPages = [fromCheck, 'legal-basis', 'ig-review'] as const;
export type FromPage = (typeof fromPages)[number];

/** The name of a Change that stands in a form, and what it posts: where it leads. The form keeps what is ticked or typed. */
export const changeName = 'change';

/** The page that somebody came from to change one answer; undefined when they are on their way through the draft. */
export const fromPage = (value: unknown): FromPage | undefined => fromPages.find((page) => page === value);

/**
 * Has the walk gone past the page that Change stood on? An open question further on waits: whoever changes an answer beside a reason wants
 * to see what became of the reason. `path`: below /draft.
 */
export function isPast(questions: readonly Pick<Question, 'journey' | 'path'>[], path: string, from: FromPage): boolean {
  const draft = questions.filter(({ journey }) => journey === 'draft').map((question) => question.path);
  const place = (sought: string) => draft.findIndex((one) => sought === one || sought.startsWith(`${one}/`));
  return path === fromCheck || (place(from) >= 0 && from === 'legal-basis' && place(path) > place(from));
}

/** The page that holds the words of an answer: its own, or the one where they were written. */
export const wordsStep = (steps: readonly Step[], step: Step): Step => steps.find(({ question }) => question.wordsOf === step.question.id) ?? step;

/**
 * After Continue: the page where the words of this answer are written, a page that this answer has opened although it was answered
 * before, or one without an answer; undefined when there is nothing left to walk. `before`: the steps as they were.
 */
export function walkOn(steps: readonly Step[], key: string, before: readonly Step[]): Step | undefined {
  const at = steps.findIndex((one) => one.key === key);
  const opened = (step: Step) => step.answered && (step.question.wordsOf === key || !before.some((one) => one.key === step.key));
  const again = steps.find((step, index) => index > at && opened(step));
  const open = next(steps, key);
  if (!again || !open) return again ?? open;
  const place = steps.indexOf(open);
  return place > at && place < steps.indexOf(again) ? open : again;
}
