// A person who uses the service, and what they may do for which organisation.
export const roles = ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'reader', 'admin'] as const;
export type PersonRole = (typeof roles)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly organisationId: string;
  readonly roles: readonly PersonRole[];
}
