// The one life cycle of a checklist: who may do what in which status, and what it needs. Tags that depend on dates (not started, out of
// date) are worked out in checklist-tag.ts and never stored.
import type { LifecycleSide } from '../agreement/lifecycle';
import type { AssuranceDecision, Checklist, ChecklistStatus } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { checklistJourney } from './checklist-journey';
import { currentReview } from './checklist-review';
import { isLookUpOpen } from './dspt-standing';
import { readiness } from './readiness';

export const checklistMoves = ['answer', 'send', 'review', 'ask', 'accept', 'accept-with-plan', 'do-not-accept'] as const;
export type ChecklistMove = (typeof checklistMoves)[number];

export const checklistChecks = ['answers-complete', 'reviewed', 'looked-up', 'ready', 'no-open-plan', 'something-to-put-right'] as const;
export type ChecklistCheck = (typeof checklistChecks)[number];

export interface ChecklistTransition {
  readonly to: ChecklistStatus;
  readonly by: LifecycleSide;
  readonly needs: readonly ChecklistCheck[];
}

const answer: ChecklistTransition = { to: 'in-progress', by: 'receiving', needs: [] };
const send: ChecklistTransition = { to: 'with-sharing-organisation', by: 'receiving', needs: ['answers-complete'] };
const review: ChecklistTransition = { to: 'with-sharing-organisation', by: 'sharing', needs: [] };
const ask: ChecklistTransition = { to: 'question-asked', by: 'sharing', needs: [] };

/** After a decision the IG lead may look again, to record a safeguard as done or to ask: the decision is then made anew. */
const looksAgain = { review, ask };
/** What was accepted is opened again only for an answer that does not fit. It is then sent and decided anew. */
const answerAgain: ChecklistTransition = { ...answer, needs: ['something-to-put-right'] };

export const checklistLifecycle: Readonly<Record<ChecklistStatus, Readonly<Partial<Record<ChecklistMove, ChecklistTransition>>>>> = {
  'in-progress': { answer, send },
  'with-sharing-organisation': {
    review,
    ask,
    accept: { to: 'accepted', by: 'sharing', needs: ['reviewed', 'looked-up', 'ready', 'no-open-plan'] },
    'accept-with-plan': { to: 'accepted-with-plan', by: 'sharing', needs: ['reviewed', 'looked-up', 'ready'] },
    'do-not-accept': { to: 'not-accepted', by: 'sharing', needs: ['reviewed'] },
  },
  'question-asked': { answer: { ...answer, to: 'question-asked' }, send },
  accepted: { ...looksAgain, answer: answerAgain },
  'accepted-with-plan': { ...looksAgain, answer: answerAgain },
  'not-accepted': { ...looksAgain, answer, send },
};

const met: Readonly<Record<ChecklistCheck, (checklist: Checklist, context: ChecklistContext) => boolean>> = {
  'answers-complete': (checklist, context) => checklistJourney(checklist, context).next === undefined,
  reviewed: (checklist) => currentReview(checklist) !== undefined,
  'looked-up': (checklist, { today }) => !isLookUpOpen(checklist, today),
  ready: (checklist, context) => readiness(checklist, context).ready,
  'no-open-plan': (checklist, context) => readiness(checklist, context).openPlans.length === 0,
  'something-to-put-right': (_, { toPutRight }) => toPutRight === true,
};

export interface PossibleChecklistMove extends ChecklistTransition {
  readonly move: ChecklistMove;
  /** Checks that are not met yet; empty when the move can be made. */
  readonly unmet: readonly ChecklistCheck[];
}

/** The move, when the status and the side have it; undefined when it does not exist for them. */
export function checklistMove(checklist: Checklist, move: ChecklistMove, side: LifecycleSide, context: ChecklistContext): PossibleChecklistMove | undefined {
  const transition = checklistLifecycle[checklist.status][move];
  if (transition?.by !== side) return undefined;
  return { ...transition, move, unmet: transition.needs.filter((check) => !met[check](checklist, context)) };
}

/** “Yes” with gaps that have a plan is “Yes, with a plan”: the plans are printed either way. */
export function decisionMove(decision: AssuranceDecision['decision'], checklist: Checklist, context: ChecklistContext): ChecklistMove {
  if (decision === 'not-yet') return 'do-not-accept';
  return decision === 'yes' && readiness(checklist, context).openPlans.length === 0 ? 'accept' : 'accept-with-plan';
}
