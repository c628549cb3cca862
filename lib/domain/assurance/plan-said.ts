// What the charity has said of a promise since its checklist was accepted: that it is done, or another day. It stands beside the answers,
// which stay as they were accepted.
export interface PlanSaid {
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
  /** ISO date: the new day; without one it is done. */
  readonly day?: string;
  readonly reason?: string;
  /** The sharing side, of what it asked for itself; absent where the charity said it. */
  readonly side?: 'sharing';
}

/** A new day for help that was offered. `earlier`: the days (ISO dates) that it had before, as they may stand in a signed text. */
export type HelpMoved = PlanSaid & { readonly day: string; readonly reason: string; readonly earlier: readonly string[] };

/** The last word on a plan. `of`: when the plan was answered; a newer plan is another one. */
export type SaidOfPlan = PlanSaid & { readonly of: string };

/** Whether it is done, by what was said of it. */
export const saidDone = (said: PlanSaid | undefined): said is PlanSaid & { readonly day?: undefined } => said !== undefined && said.day === undefined;

/** Which organisation said it. */
export const saidBy = ({ side }: PlanSaid, sharing: string, partner: string): string => (side === 'sharing' ? sharing : partner);

/** What of an accepted plan comes before anything is sent: nothing, what keeps details safe until it is done, or the plan itself. */
export type AskedFirst = 'nothing' | 'safeguard' | 'plan';

/** That what was asked first is done: who said so, and when. */
export type FirstDone = Pick<PlanSaid, 'by' | 'byName' | 'at'>;
