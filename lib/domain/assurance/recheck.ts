// Another look at a checklist that an agreement already rests on, because something has changed for the worse since it was accepted. It is
// kept beside the checklist: what was signed stays as it stood.
import type { PlanSaid } from './plan-said';

export type RecheckDecision = 'stands' | 'condition' | 'no-longer';

export interface Recheck {
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
  /** The keys of what was found worse: none of it is asked about again. */
  readonly found: readonly string[];
  readonly decision: RecheckDecision;
  readonly reason: string;
  readonly condition?: Condition;
}

/** As its IG lead wrote it; what the charity has said of it since stands beside it. by: ISO date. */
export interface Condition {
  readonly what: string;
  readonly owner: string;
  readonly by: string;
  readonly said?: PlanSaid;
  /** Nothing more is sent before it is done. */
  readonly first?: boolean;
}

/** Whether it goes on, as both sides read it. */
export const lookOutcome = ({ decision, condition }: Pick<Recheck, 'decision' | 'condition'>): RecheckDecision | 'first' =>
  condition?.first ? 'first' : decision;

/** The day that counts: as with a plan, the last that the charity gave. */
export const conditionDue = ({ by, said }: Condition): string => said?.day ?? by;

/** The later day that the charity gave, and nobody has asked for. */
export const laterDay = ({ by, said }: Condition): string | undefined => (said?.day !== undefined && said.day > by ? said.day : undefined);
