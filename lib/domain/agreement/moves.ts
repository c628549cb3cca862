// Which moves of the life cycle a side has now, and what each still needs. The one reader of the table: pages draw its
// answer as buttons and reasons, commands refuse by it.
import { checkMet } from './checks';
import type { CheckFacts } from './check-facts';
import { type Check, lifecycle, type Move, type Transition } from './lifecycle';

export interface PossibleMove extends Transition {
  readonly move: Move;
  /** Checks that are not met yet; empty when the move can be made. */
  readonly unmet: readonly Check[];
}

/** The move, when the status and the side have it; undefined when it does not exist for them. */
export function moveOf(facts: CheckFacts, move: Move): PossibleMove | undefined {
  const transition = lifecycle[facts.file.status][move];
  if (!transition?.by.includes(facts.side)) return undefined;
  return { ...transition, move, unmet: transition.needs.filter((check) => !checkMet[check](facts)) };
}

/** Signing is `sign-last` for the side that completes the version and `sign` for any other. */
export function signingMove(facts: CheckFacts): PossibleMove | undefined {
  const last = moveOf(facts, 'sign-last');
  return last ?? moveOf(facts, 'sign');
}
