// The assurance checklist of one agreement: what the charity's service manager answered, and what the IG lead of the
// sharing side decided on the strength of it.
import type { Evidence } from '../evidence/evidence';
import type { Answers } from '../questions/question';
import type { DsptLevel } from './dspt';
import type { AskedFirst, FirstDone, HelpMoved, SaidOfPlan } from './plan-said';

export type ChecklistStatus = 'in-progress' | 'with-sharing-organisation' | 'question-asked' | 'accepted' | 'accepted-with-plan' | 'not-accepted';
export type ItemAnswer = 'in-place' | 'partly' | 'not-yet' | 'not-sure' | 'not-applicable';

/** What the IG lead recorded on the review page (A1). */
export interface AssuranceReview {
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly lookup: {
    readonly outcome: 'matches' | 'differs' | 'none';
    readonly code?: string;
    readonly level?: DsptLevel;
    readonly on?: string;
    readonly seen?: string;
  };
  /** Item id → what was done about a row that is not Yes. */
  readonly rows: Readonly<
    Record<
      string,
      {
        readonly outcome: 'accept' | 'accept-safeguard' | 'offer-help' | 'ask';
        readonly safeguardDone?: string;
        /** Of an accepted plan; absent where it was decided before anybody was asked. */
        readonly first?: AskedFirst;
        readonly help?: {
          readonly what: string;
          readonly owner: string;
          readonly by: string;
          /** Who of either side said that it is done, and when (ISO UTC). */
          readonly done?: { readonly by: string; readonly byName: string; readonly at: string };
          /** Another day that the side which offered it has given since. */
          readonly moved?: HelpMoved;
        };
        readonly question?: string;
      }
    >
  >;
  /** Item id → what the charity said of its plan since. */
  readonly plans?: Readonly<Record<string, SaidOfPlan>>;
  /** Item id, or “reason” → that what was asked before anything is sent is done, said since the decision. */
  readonly firsts?: Readonly<Record<string, FirstDone>>;
}

export interface AssuranceDecision {
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly decision: 'yes' | 'yes-plan' | 'not-yet';
  readonly reason?: string;
  /** Nothing is sent before what the reason asks for is done; absent where it was decided before anybody was asked. */
  readonly first?: boolean;
}

export interface Checklist {
  readonly id: string;
  readonly agreementReference: string;
  readonly organisationId: string; // who answers
  readonly sharingOrganisationId: string; // who decides
  readonly status: ChecklistStatus;
  /** Counts each time it is sent. */
  readonly version: number;
  readonly revision: number;
  readonly answers: Answers;
  /** Photos, files and links beside the answers; absent while there are none. */
  readonly evidence?: readonly Evidence[];
  readonly sentAt?: string;
  readonly review?: AssuranceReview;
  readonly decision?: AssuranceDecision;
}
