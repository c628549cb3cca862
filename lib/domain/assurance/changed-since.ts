// What has changed in a checklist since its IG lead reviewed it last. Only a checklist that was sent again has changed: what is being typed
// is the charity’s own.
import type { Evidence } from '../evidence/evidence';
import type { Answers } from '../questions/question';
import { canonicalJson } from '../signing/canonical-json';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { currentReview } from './checklist-review';

/** A checklist as it was seen. */
export interface ChecklistLook {
  readonly answers: Answers;
  readonly evidence: readonly Evidence[];
}

/** What stands behind one point: its answer, its plan, its evidence. */
function behind({ answers, evidence = [] }: Pick<Checklist, 'answers' | 'evidence'>, point: string, question: string): string {
  const ids = evidence.flatMap(({ id, item }) => (item === point ? [id] : []));
  return canonicalJson({ answer: answers[question]?.value ?? null, plan: answers[`plan/${point}`]?.value ?? null, ids });
}

export interface ChangedSince {
  /** “dspt”, or the id of a point. */
  readonly points: ReadonlySet<string>;
  /** The checklist as it was seen then; undefined where that was not kept. */
  readonly before?: Checklist;
}

/** Undefined on a first look, and while the last one was at what stands here now. Without what was seen, the days of the answers tell. */
export function changedSince(
  checklist: Checklist,
  look: ChecklistLook | undefined,
  { catalogue }: Pick<ChecklistContext, 'catalogue'>,
): ChangedSince | undefined {
  const { review } = checklist;
  if (!review || currentReview(checklist)) return undefined;
  const before = look && { ...checklist, answers: look.answers, evidence: look.evidence };
  const newer = (key: string) => (checklist.answers[key]?.at ?? '') > review.at;
  const differs = (point: string, question: string): boolean =>
    before ? behind(checklist, point, question) !== behind(before, point, question) : newer(question) || newer(`plan/${point}`);
  const asked = [{ id: 'dspt', question: 'dspt' }, ...catalogue.checklist];
  return { points: new Set(asked.flatMap(({ id, question }) => (differs(id, question) ? [id] : []))), ...(before && { before }) };
}

/** What the last review leaves to be said again: a row that it did not have, or about which it asked. */
export const saidNothingOf = ({ review }: Pick<Checklist, 'review'>, point: string): boolean => {
  const outcome = review?.rows[point]?.outcome;
  return outcome === undefined || outcome === 'ask';
};
