// What one of those has decided who must agree, inside the sharing organisation, before an agreement is sent.
export const approvalRoles = ['caldicott', 'siro', 'dpo'] as const;
export type ApprovalRole = (typeof approvalRoles)[number];

export interface Approval {
  readonly role: ApprovalRole;
  /** Who decided, as the profile named them then. */
  readonly name: string;
  readonly decision: 'yes' | 'no';
  /** ISO date, as the IG lead was told. */
  readonly on: string;
  readonly words?: string;
  /** Where the decision is kept. */
  readonly evidence?: string;
  readonly by: string;
  readonly byName: string;
  /** ISO UTC. */
  readonly at: string;
  /** SHA-256 of the legal result that it was given for. */
  readonly resultHash: string;
  /** What the same one had decided before, the oldest first. */
  readonly earlier?: readonly Omit<Approval, 'earlier'>[];
}

/** The latest decision of each. */
export type Approvals = Partial<Readonly<Record<ApprovalRole, Approval>>>;
