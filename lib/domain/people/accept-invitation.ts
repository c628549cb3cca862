// Accepting an invitation: the first person of an organisation comes in, or somebody who has an organisation already takes the
// agreement for it. The link went to one mailbox, so it says who reads it; it does so once.
import type { AgreementFile } from '../agreement/agreement-file';
import { type Done, done, type Refusal, refused } from '../outcome';
import { isPartnerKind } from './agreement-sides';
import { type Invitation, invitationState, invitedJob, invitedRoles } from './invitation';
import { logIn, type LogInWrites } from './log-in';
import { isProfileFinished } from './missing-in-profile';
import type { Organisation } from './organisation';
import type { Person } from './person';

/** The link as it was opened, and what it leads to. */
export interface Opening {
  readonly invitation: Invitation;
  /** The newest link was used. */
  readonly right: boolean;
  readonly file: Pick<AgreementFile, 'status' | 'partner' | 'sharing'>;
  /** Whoever reads this mailbox, and what they act for; absent when nobody is known. */
  readonly holder?: { readonly person: Person; readonly organisation: Organisation };
  /** Somebody had this mailbox and has left. */
  readonly closed: boolean;
  /** Whoever is logged in on this browser: their mailbox; empty for a visitor. */
  readonly loggedInAs: string;
  readonly now: Date;
  readonly tally: readonly string[];
}

export interface Accepting extends Opening {
  /** The organisation that was made for the invitation. */
  readonly invited: Organisation;
  readonly replaces: string;
  /** As typed on the page. */
  readonly name: string;
  readonly newPersonId: string;
  readonly opened: { readonly session: string; readonly tokenSha256: string };
}

export interface AcceptWrites {
  readonly invitation: string;
  readonly person: Person;
  /** Nobody had this mailbox before. */
  readonly isNew: boolean;
  readonly session: LogInWrites;
}

export interface Accepted {
  readonly session: string;
  readonly to: string;
}

const gone = {
  accepted: 'This invitation has been used already. Log in with your email address',
  revoked: 'This invitation was taken back',
  expired: 'This invitation has expired',
  aged: 'This link is more than 3 days old. Ask for a new one',
} as const;

/** Why it cannot be accepted; undefined when it can. */
export function whyNotAccepted({ invitation, right, file, holder, closed, loggedInAs, now, tally }: Opening): Refusal | undefined {
  const { sharing, status, partner } = file;
  const state = invitationState(invitation, now);
  if (!right) return refused('This link does not work any more', undefined, { event: { what: 'wrong-code', purpose: 'invitation' }, tally });
  if (state !== 'open') return refused(gone[state]);
  if (loggedInAs !== '' && loggedInAs !== invitation.mailbox) return refused('You are logged in as somebody else. Log out first');
  if (status !== 'with-partner' || partner?.id !== invitation.organisationId) return refused('This agreement is not waiting for a reply');
  if (closed) return refused(`This email address cannot be used here any more. Ask ${sharing.name} to use another one`);
  if (!holder || holder.organisation.id === invitation.organisationId) return undefined;
  if (holder.organisation.id === sharing.id) return refused(`You act for ${sharing.name}, which sent this. Ask for it to be sent to the other side`);
  return isPartnerKind(holder.organisation)
    ? undefined
    : refused(`You act for ${holder.organisation.name}, which cannot answer this agreement. Ask ${sharing.name} to use another email address`);
}

export function acceptInvitation(accepting: Accepting): Done<Accepted, AcceptWrites> | Refusal {
  const refusal = whyNotAccepted(accepting);
  if (refusal) return refusal;
  const { invitation, holder, invited, name, newPersonId, opened, replaces, now } = accepting;
  const organisation = holder?.organisation ?? invited;
  const { agreementReference: agreement, mailbox: email } = invitation;
  const person = holder?.person ?? { id: newPersonId, name, email, jobTitle: invitedJob, organisationId: organisation.id, roles: invitedRoles };
  const to = isProfileFinished(organisation) ? `/agreements/${agreement}/review` : '/organisation/about';
  const entered = logIn({ person, how: 'link', replaces, opened, now });
  return done(
    { session: entered.result.session, to },
    { what: 'invitation-accepted', agreement, invitation: invitation.id, person: person.id, joined: organisation.id },
    { invitation: invitation.id, person, isNew: holder === undefined, session: entered.writes },
  );
}
