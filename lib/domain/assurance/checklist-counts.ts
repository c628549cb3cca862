// How many questions a checklist asks: with a DSPT result that counts, and without one.
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { checklistJourney } from './checklist-journey';

export interface ChecklistCounts {
  /** The DSPT question itself is one of them. */
  readonly withDspt: number;
  readonly without: number;
}

/** Plans are not counted: nobody knows yet how many gaps there are. */
export function checklistCounts(checklist: Checklist, context: ChecklistContext): ChecklistCounts {
  const { review: _, ...unanswered } = checklist;
  const asked = (status: string): number => {
    const value = { status, published: context.today, edition: 'opening' };
    const answers = { dspt: { value, revision: 1, by: '', at: `${context.today}T00:00:00.000Z` } };
    return checklistJourney({ ...unanswered, answers }, context).steps.length;
  };
  return { withDspt: asked('met'), without: asked('not-registered') };
}
