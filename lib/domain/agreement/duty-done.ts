// What a side says to have done of what the signed text, or the end of the agreement, wants of it once: which day, and who said so. What was
// signed stays as it is.
import type { Side } from './model';

/** By what a duty that is done once is known, whatever its words are. */
export const onceDuties = ['childrens-notice', 'childrens-records', 'privacy-notice', 'officer-open', 'officer-yes', 'held-details'] as const;
export type OnceDuty = (typeof onceDuties)[number];

export interface DutyDone {
  readonly duty: OnceDuty;
  readonly side: Side;
  /** As it read when it was said. */
  readonly what: string;
  /** ISO date. */
  readonly day: string;
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
}

export const dutySaid = (said: readonly DutyDone[] | undefined, duty: OnceDuty | undefined, side: Side): DutyDone | undefined =>
  duty && said?.find((one) => one.duty === duty && one.side === side);
