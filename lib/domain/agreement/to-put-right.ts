// What keeps an agreement from its final version although both sides have answered, by the side that can put it right.
import type { AnswerToChange } from '../checks/contradictions/answer-to-change';
import type { Contradiction } from '../checks/contradictions/contradiction';
import type { Side } from './model';
import type { Standing } from './standing';

/** Whose answer it is. */
export function sideToChange(change: AnswerToChange): Side {
  if (change.at === 'profile') return change.side;
  return change.at === 'draft' || change.at === 'ig-review' ? 'sharing' : 'receiving';
}

/** Where a mistake may be on either side, both are told. */
export function toPutRight({ contradictions }: Pick<Standing, 'contradictions'>, side: Side): readonly Contradiction[] {
  return contradictions().filter(
    ({ stops, change, or }) => stops === 'final-version' && [change, ...(or ? [or] : [])].some((one) => sideToChange(one) === side),
  );
}

/** The answers of its checklist that the partner may change although it was accepted. */
export const checklistToPutRight = (standing: Pick<Standing, 'contradictions'>): boolean =>
  toPutRight(standing, 'receiving').some(({ change }) => change.at === 'checklist');
