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
  /** by: ISO date. */
  readonly condition?: { readonly what: string; readonly owner: string; readonly by: string; readonly said?: PlanSaid };
}
