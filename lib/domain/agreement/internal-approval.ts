// Approval inside the sharing organisation, before anything is sent: some organisations want their Caldicott Guardian, their senior
// information risk owner (SIRO) or their data protection officer to have agreed. The IG lead writes down what they decided.
import type { Contact, Organisation } from '../people/organisation';
import type { Form } from '../questions/form';
import type { Question } from '../questions/question';
import type { AgreementFile } from './agreement-file';
import { type Approval, type ApprovalRole, approvalRoles } from './approval';
import { answeredAfter } from './sent-answers';

type Approving = Pick<AgreementFile, 'sharing' | 'approvals' | 'answers'>;

/** Who must agree, in the order in which they are listed. */
export const neededApprovals = ({ approvals = [] }: Pick<Organisation, 'approvals'>): readonly ApprovalRole[] =>
  approvalRoles.filter((role) => approvals.includes(role));

export const approverOf = ({ contacts }: Pick<Organisation, 'contacts'>, role: ApprovalRole): Contact | undefined => contacts[role];

/** Answers of the draft or the law behind it have changed since: what was agreed to is another agreement. */
export function isOvertaken({ at, resultHash: before }: Approval, file: Approving, resultHash: string | undefined, questions: readonly Question[]): boolean {
  return before !== resultHash || answeredAfter(file, at, questions);
}

/** Whoever has not agreed to the agreement as it stands now. */
export function openApprovals(file: Approving, resultHash: string | undefined, questions: readonly Question[]): readonly ApprovalRole[] {
  return neededApprovals(file.sharing).filter((role) => {
    const found = file.approvals?.[role];
    return found?.decision !== 'yes' || isOvertaken(found, file, resultHash, questions);
  });
}

/** Whoever said no to the agreement as it stands now. A draft that was changed since waits for another decision instead. */
export const refusals = (file: Approving, resultHash: string | undefined, questions: readonly Question[]): readonly Approval[] =>
  neededApprovals(file.sharing).flatMap((role) => {
    const found = file.approvals?.[role];
    return found?.decision === 'no' && !isOvertaken(found, file, resultHash, questions) ? [found] : [];
  });

export const approvalForm = (roles: readonly { readonly value: string; readonly label: string }[]): Form => ({
  fields: [
    { name: 'role', kind: 'radios', label: 'Who decided?', options: roles, errors: { empty: 'Select who decided' } },
    {
      name: 'decision',
      kind: 'radios',
      label: 'What did they decide?',
      options: [
        { value: 'yes', label: 'It can be sent' },
        { value: 'no', label: 'It cannot be sent as it is' },
      ],
      errors: { empty: 'Select what they decided' },
    },
    {
      name: 'on',
      kind: 'date',
      label: 'When did they decide?',
      hint: 'For example, 21 11 2026',
      mustBe: 'past',
      called: 'the day',
      errors: {
        empty: 'Enter when they decided',
        format: 'The day must be a real date',
        past: 'The day must be today or in the past',
        missing: 'The day must include a {part}',
      },
    },
    {
      name: 'words',
      kind: 'textarea',
      label: 'What they said',
      hint: 'Name nobody who uses the service',
      limit: 500,
      optional: true,
      called: 'what they said',
      errors: { long: 'What they said must be 500 characters or less' },
    },
    {
      name: 'evidence',
      kind: 'text',
      label: 'Where the decision is kept',
      hint: 'For example, the number of a minute or an email in your records',
      limit: 200,
      optional: true,
      called: 'where the decision is kept',
      errors: { long: 'Where the decision is kept must be 200 characters or less' },
    },
  ],
});
