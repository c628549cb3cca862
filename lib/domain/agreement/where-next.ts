// Where somebody goes after saving an answer: on to the next open question, out by an exit, or to the check of all answers.
import { exitPaths } from '../questions/exit-page';
import { walkOn } from '../questions/change-from-check';
import { exitOf, journeyNamed, next, type Step } from '../questions/journey';
import type { JourneyContext } from '../questions/journey-context';
import type { Question } from '../questions/question';

/** Address below /agreements/[reference]. `before`: the steps before this answer was saved; left out, nothing has changed. */
export function whereNext(question: Question, key: string, context: JourneyContext, before?: readonly Step[]): string {
  const steps = journeyNamed(context, question.journey);
  if (question.journey === 'review') {
    // Who needs other details asks for them at once: what comes after rests on the details. The reply is decided on last.
    if (question.id === 'enough' && context.file.answers.enough?.value.enough !== 'enough') return 'review/decide';
    // A page that follows a link leads back to where the link stood.
    const open = question.id === 'our-task' ? steps.find((step) => step.question.id === 'only-you') : next(steps, key);
    return open ? `review/${open.path}` : 'review/decide';
  }
  const left = exitOf(steps, context);
  if (left?.step.key === key) return `draft/another-route/${exitPaths[left.exit]}`;
  const open = walkOn(steps, key, before ?? steps);
  return open ? `draft/${open.path}` : 'draft/check';
}
