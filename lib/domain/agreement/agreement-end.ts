// How a signed agreement ended. Sharing stops at the start of the day `on`: until then it is in force, from then on nothing more is
// sent under it. The signed version stays as it is and where it is; nothing leaves `ended`.

/** What becomes of the details that a side holds when sharing stops. */
export const heldChoices = ['as-agreed', 'deleted', 'given-back', 'other'] as const;
export type HeldChoice = (typeof heldChoices)[number];

export interface HeldDetails {
  readonly choice: HeldChoice;
  /** For `other`. */
  readonly inWords?: string;
}

/** Why sooner than the notice that the agreement asks for. */
export const soonerChoices = ['at-risk', 'both-agree'] as const;
export type SoonerChoice = (typeof soonerChoices)[number];

/** What a side decided when it ended an agreement before its time. Why it did is the note on the end of the agreement. */
export interface EarlyEnd {
  readonly sooner?: SoonerChoice;
  /** What the partner holds, and what the sharing side holds where details come back. */
  readonly receiving: HeldDetails;
  readonly sharing?: HeldDetails;
}

export interface AgreementEnd {
  /** ISO date: the first day on which it is not in force. */
  readonly on: string;
  /** ISO UTC: when that was settled. */
  readonly at: string;
  /** ISO UTC: its last signature. */
  readonly signedAt: string;
  readonly by: string;
  readonly byName: string;
  /** Id of the organisation for which they acted. */
  readonly byOrganisation: string;
  /** Of an agreement that a side ended. */
  readonly early?: EarlyEnd;
}
