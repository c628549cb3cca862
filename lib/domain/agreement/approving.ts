// The IG lead writes down what whoever must agree has decided. It counts for the agreement as it stands now, and for nothing that changes.
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import type { FormValue } from '../questions/form';
import { sideOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import { mayDraft } from './answering';
import type { Approval, Approvals } from './approval';
import { approverOf, neededApprovals } from './internal-approval';
import type { Standing } from './standing';

export interface ApprovalWrites {
  readonly file: AgreementFile;
  readonly change: { readonly approvals: Approvals };
}

/** Everybody who drafts reads it; the IG lead alone writes it down. */
export function mayApprove(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const may = mayDraft(actor, file);
  if (may !== 'yes' || hasRole(actor, 'ig-lead')) return may;
  return { forbidden: `Ask ${file.igLead?.name ?? file.sharing.contacts.igLead.name} at ${file.sharing.name}` };
}

/** The other side learns nothing of it. */
export const mayReadApprovals = (actor: Actor, file: AgreementFile): ReturnType<typeof mayApprove> =>
  sideOf(file, actor.organisation) === 'sharing' ? mayDraft(actor, file) : 'hidden';

/** Why nothing can be written down now; undefined when it can. */
export function whyNoApproval({ file, factsFor, resultHash }: Pick<Standing, 'file' | 'factsFor' | 'resultHash'>): string | undefined {
  if (neededApprovals(file.sharing).length === 0) return 'Your organisation asks for no approval of its own';
  if (!['draft', 'changes-asked', 'with-partner'].includes(file.status)) return 'The final version is made, or the agreement has ended';
  return resultHash === undefined || factsFor('sharing').missing.length > 0 ? 'Some questions of the draft have no answer yet' : undefined;
}

const text = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' && value[name] !== '' ? value[name] : undefined);

export function decideApproval(standing: Standing, value: FormValue, actor: Actor, at: string): Done<{ reference: string }, ApprovalWrites> | Refusal {
  const { file, resultHash } = standing;
  const closed = whyNoApproval(standing);
  if (closed !== undefined || resultHash === undefined) return refused(closed ?? 'Some questions of the draft have no answer yet');
  const role = neededApprovals(file.sharing).find((one) => one === value.role);
  const name = role && approverOf(file.sharing, role)?.name;
  if (!role || !name) return invalid({ role: 'Name this person in your organisation’s details first' });
  const decision = value.decision === 'yes' ? 'yes' : 'no';
  const [words, evidence] = [text(value, 'words'), text(value, 'evidence')];
  if (decision === 'no' && !words) return invalid({ words: 'Enter what they said' });
  const on = String(value.on);
  const who = { by: actor.person, byName: actor.name, at, resultHash };
  const approval: Approval = { role, name, decision, on, ...(words && { words }), ...(evidence && { evidence }), ...who };
  const { reference } = file;
  return done(
    { reference },
    { what: 'approval-recorded', agreement: reference, role, decision, on },
    { file, change: { approvals: { ...file.approvals, [role]: approval } } },
  );
}
