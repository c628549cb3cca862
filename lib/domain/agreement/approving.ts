// The IG lead writes down what whoever must agree has decided. It counts for the agreement as it stands now, and for nothing that changes.
import { done, type Done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import type { FormValue } from '../questions/form';
import { sideOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import { mayDraft } from './answering';
import type { Approval, Approvals } from './approval';
import { checkMet } from './checks';
import { approverOf, neededApprovals } from './internal-approval';
import { moveOf } from './moves';
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

type Approvable = Pick<Standing, 'file' | 'factsFor' | 'resultHash'>;

/** Everybody who must agree has agreed to the agreement as it stands now. */
export const isApproved = ({ factsFor }: Pick<Standing, 'factsFor'>): boolean => checkMet['internally-approved'](factsFor('sharing'));

/** Nothing but these decisions stands between the agreement and its being sent. */
export const onlyApprovalOpen = ({ factsFor }: Pick<Standing, 'factsFor'>): boolean =>
  moveOf(factsFor('sharing'), 'send')?.unmet.every((check) => check === 'internally-approved') ?? false;

/** Enough to see how it came about, and an end for whoever only posts. */
const mostEarlier = 20;

function after(before: Approval | undefined): Pick<Approval, 'earlier'> {
  if (!before) return {};
  const { earlier = [], ...last } = before;
  return { earlier: [...earlier, last].slice(-mostEarlier) };
}

/** Why nothing can be written down now; undefined when it can. */
export function whyNoApproval({ file, factsFor, resultHash }: Approvable): string | undefined {
  if (neededApprovals(file.sharing).length === 0) return 'Your organisation asks for no approval of its own';
  if (!['draft', 'changes-asked', 'with-partner'].includes(file.status)) return 'The final version is made, or the agreement has ended';
  if (resultHash === undefined || factsFor('sharing').missing.length > 0) return 'Some questions of the draft have no answer yet';
  // What the partner answers may change the legal side: whoever agreed to it is then asked again.
  return file.status === 'with-partner' && isApproved({ factsFor }) ? 'It is sent, and everybody who must agree agreed to it as it stands now' : undefined;
}

const text = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' && value[name] !== '' ? value[name] : undefined);

export function decideApproval(
  standing: Standing,
  value: FormValue,
  actor: Actor,
  at: string,
): Done<{ reference: string; goesOn: boolean }, ApprovalWrites> | Refusal {
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
  const before = file.approvals?.[role];
  const approval: Approval = { role, name, decision, on, ...(words && { words }), ...(evidence && { evidence }), ...who, ...after(before) };
  const open = (standing.factsFor('sharing').openApprovals ?? neededApprovals(file.sharing)).filter((one) => one !== role || decision === 'no');
  const { reference } = file;
  return done(
    { reference, goesOn: open.length === 0 && onlyApprovalOpen(standing) },
    { what: 'approval-recorded', agreement: reference, role, decision, on },
    { file, change: { approvals: { ...file.approvals, [role]: approval } } },
  );
}
