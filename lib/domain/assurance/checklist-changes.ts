// What a step of the checklist’s life cycle changes. Whether the step may be made is decided by checklist-lifecycle.ts before.
import type { Evidence } from '../evidence/evidence';
import type { FormValue } from '../questions/form';
import type { Answer, Answers } from '../questions/question';
import type { AssuranceDecision, AssuranceReview, Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { checklistLifecycle, type ChecklistMove, decisionMove } from './checklist-lifecycle';

function moved(checklist: Checklist, move: ChecklistMove): Checklist {
  const to = checklistLifecycle[checklist.status][move]?.to;
  if (to === undefined) throw new Error(`A checklist that is ${checklist.status} has no move “${move}”`);
  return { ...checklist, status: to, revision: checklist.revision + 1 };
}

/** Answers saved under their keys, in one step. */
export function withAnswers(checklist: Checklist, answers: Answers): Checklist {
  return { ...moved(checklist, 'answer'), answers: { ...checklist.answers, ...answers } };
}

/** The photos, files and links beside the answers, in one step. */
export function withEvidence(checklist: Checklist, evidence: readonly Evidence[]): Checklist {
  const { evidence: _, ...rest } = moved(checklist, 'answer');
  return evidence.length > 0 ? { ...rest, evidence } : rest;
}

export const withAnswer = (checklist: Checklist, key: string, answer: Answer): Checklist => withAnswers(checklist, { [key]: answer });

/** Sent for a decision, with links to evidence that came along; each time it is sent it is a new version, which needs a look of its own. */
export function sentForDecision(checklist: Checklist, evidence: FormValue, by: Pick<Answer, 'by' | 'at'>): Checklist {
  const { decision: _, ...rest } = moved(checklist, 'send');
  const before = checklist.answers.evidence;
  const links = { value: { ...before?.value, ...evidence }, revision: (before?.revision ?? 0) + 1, ...by };
  const answers = Object.keys(links.value).length > 0 ? { ...checklist.answers, evidence: links } : checklist.answers;
  return { ...rest, answers, version: checklist.version + 1, sentAt: by.at };
}

/** Reviewed: with a question it goes back to the charity, otherwise it waits for the decision. */
export function reviewed(checklist: Checklist, review: AssuranceReview): Checklist {
  const asks = Object.values(review.rows).some(({ outcome }) => outcome === 'ask');
  const { decision: _, ...rest } = moved(checklist, asks ? 'ask' : 'review');
  return { ...rest, review };
}

/** Decided, with name, date and reason. */
export function decided(checklist: Checklist, decision: AssuranceDecision, context: ChecklistContext): Checklist {
  return { ...moved(checklist, decisionMove(decision.decision, checklist, context)), decision };
}
