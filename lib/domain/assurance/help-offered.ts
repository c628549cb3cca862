// Help that the IG lead of the sharing side offered with a point of a checklist: until either side says that it is done, it is a promise.
// That it is done, or by which other day it will be, stands beside the offer; the answers and the decision stay as they are.
import type { Checklist } from './checklist';
import { currentReview, type ReviewRow } from './checklist-review';

export interface OfferedHelp {
  /** The id of the point. */
  readonly item: string;
  readonly help: NonNullable<ReviewRow['help']>;
}

/** In no order, with the day that counts now; what is done too. */
export const helpOffered = (checklist: Checklist): readonly OfferedHelp[] =>
  Object.entries(currentReview(checklist)?.rows ?? {}).flatMap(([item, { outcome, help }]) =>
    outcome === 'offer-help' && help ? [{ item, help: { ...help, by: help.moved?.day ?? help.by } }] : [],
  );

/** What is still to be done. */
export const helpOpen = (checklist: Checklist): readonly OfferedHelp[] => helpOffered(checklist).filter(({ help }) => help.done === undefined);
