// Which of the IG lead’s notes still stand. A checklist that is sent again needs another look, and an answer that is newer than a note
// has overtaken it.
import type { AssuranceReview, Checklist } from './checklist';

export type ReviewRow = AssuranceReview['rows'][string];

/** The review of the checklist as it was last sent; undefined while nobody has read that version. */
export function currentReview({ review, sentAt }: Checklist): AssuranceReview | undefined {
  return review && (sentAt === undefined || review.at >= sentAt) ? review : undefined;
}

/** What was done about an item, unless its answer is newer. */
export function currentRow(checklist: Checklist, itemId: string, question: string): ReviewRow | undefined {
  const review = currentReview(checklist);
  const answered = checklist.answers[question]?.at;
  return review && (answered === undefined || review.at >= answered) ? review.rows[itemId] : undefined;
}

/** The look-up of the DSPT result stands as long as the result that was declared has not changed since. */
export function currentLookup({ review, answers }: Checklist): (AssuranceReview['lookup'] & { readonly by: string }) | undefined {
  const declared = answers.dspt?.at;
  return review && (declared === undefined || review.at >= declared) ? { ...review.lookup, by: review.byName } : undefined;
}

/** The questions that wait for the charity, in no order: item id and words. */
export function openQuestions(checklist: Checklist): readonly { readonly item: string; readonly question: string }[] {
  if (checklist.status !== 'question-asked') return [];
  return Object.entries(checklist.review?.rows ?? {}).flatMap(([item, { outcome, question }]) => (outcome === 'ask' && question ? [{ item, question }] : []));
}
