// The words of the page on which the IG lead writes down who agreed before an agreement is sent. {name} and {date} are filled in.
import type { ApprovalRole } from '@/lib/domain/agreement/approval';

export const approverWords: Readonly<Record<ApprovalRole, string>> = {
  caldicott: 'Caldicott Guardian',
  siro: 'Senior information risk owner (SIRO)',
  dpo: 'Data protection officer',
};

export const approvalWords = {
  h1: 'Who has agreed before it is sent?',
  caption: 'Approval in your organisation',
  button: 'Save decision',
  why: 'Your organisation asks for this in its own details. A decision counts for the agreement as it stands: a change asks them again. The other side does not see it.',
  unnamed: 'Nobody is named',
  state: {
    none: 'No decision yet',
    yes: 'Agreed',
    no: 'Did not agree',
    overtaken: 'The agreement has changed since they agreed',
  },
  told: 'Written down by {by}, {when}',
  kept: 'Kept in: {evidence}',
  /** In the history of the agreement. */
  history: 'Wrote down the decision of {who}: {decision}',
  /** {said} begins with a colon, or is empty. */
  earlier: 'Before: {name} decided on {on} that {decision}{said} (written down by {by})',
  decided: { yes: 'it can be sent', no: 'it cannot be sent as it is' },
  /** On the page of the agreement. */
  refused: {
    heading: '{who} did not agree: it cannot be sent as it is',
    next: 'Change the draft as they ask. Then ask them again, and write down what they decide.',
    link: 'Read what they said',
  },
  onward: 'Everybody has agreed: go on to send it',
} as const;

interface Named {
  readonly contacts: { readonly [role in ApprovalRole]?: { readonly name: string } };
  readonly approvals?: readonly string[];
}

/** Whoever must agree, by name, to choose from. */
export const approvalOptions = ({ contacts, approvals = [] }: Named): readonly { readonly value: string; readonly label: string }[] =>
  (Object.keys(approverWords) as ApprovalRole[])
    .filter((role) => approvals.includes(role))
    .map((role) => ({ value: role, label: [contacts[role]?.name, approverWords[role]].filter(Boolean).join(', ') }));
