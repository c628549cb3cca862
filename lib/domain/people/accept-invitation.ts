// Accepting an invitation: the first person of an organisation comes in, or somebody who has an organisation already takes the
// agreement for it. For a mailbox that nobody has, the link is proof enough to begin. Where somebody has it the link proves nothing:
// it may have been forwarded, so they log in as they always do, and before that they are not named.
import type { AgreementFile } from '../agreement/agreement-file';
import { type Done, done, type Refusal, refused } from '../outcome';
import { answeringRoles, isPartnerKind } from './agreement-sides';
import { isKept, keptMailbox } from './change-email';
import { type Invitation, invitationState, invitedJob, invitedRoles } from './invitation';
import { logIn, type LogInWrites } from './log-in';
import { isProfileFinished } from './missing-in-profile';
import type { Organisation } from './organisation';
import type { Person } from './person';

/** The link as it was opened, and what it leads to. */
export interface Opening {
  readonly invitation: Invitation;
  /** The newest link was used, with its proof. Whoever is logged in with the mailbox needs none: they have shown that they read it. */
  readonly right: boolean;
  readonly file: Pick<AgreementFile, 'status' | 'partner' | 'sharing'>;
  /** Whoever reads this mailbox, and what they act for; absent when nobody is known. */
  readonly holder?: { readonly person: Person; readonly organisation: Organisation };
  /** Whoever has this mailbox was switched off, or was taken out of the very organisation that is invited. */
  readonly closed: boolean;
  /** Whoever has this mailbox and acts for nobody any more: they come in as who they were. */
  readonly returning?: Pick<Person, 'id' | 'name' | 'jobTitle'>;
  /** When somebody else left the mailbox for another one. */
  readonly left?: { readonly at: Date };
  /** Whoever is logged in on this browser: their mailbox; empty for a visitor. */
  readonly loggedInAs: string;
  /** They came in by the link of an invitation alone, so being logged in shows nothing yet. */
  readonly unshown?: boolean;
  readonly now: Date;
  readonly tally: readonly string[];
}

export interface Accepting extends Opening {
  /** The organisation that was made for the invitation. */
  readonly invited: Organisation;
  readonly replaces: string;
  /** The browser’s own name for itself. */
  readonly agent: string;
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
  /** Somebody who acted for nobody any more. */
  readonly returns: boolean;
  /** Absent for somebody who is logged in: theirs goes on. */
  readonly session?: LogInWrites;
}

export interface Accepted {
  readonly session?: string;
  readonly to: string;
}

const gone = {
  accepted: 'This invitation has been used already. Log in with your email address',
  revoked: 'This invitation was taken back',
  expired: 'This invitation has expired',
  aged: 'This link is more than 3 days old. Ask for a new one',
} as const;

/** The mailbox is logged in with, and was shown. */
export const isTheirs = ({ invitation, loggedInAs, unshown = false }: Pick<Opening, 'invitation' | 'loggedInAs' | 'unshown'>): boolean =>
  loggedInAs === invitation.mailbox && !unshown;

/** Somebody has the mailbox and has not logged in yet. */
export const needsLogIn = (opening: Pick<Opening, 'invitation' | 'loggedInAs' | 'unshown' | 'holder'>): boolean =>
  opening.holder !== undefined && !isTheirs(opening);

/** Why whoever is logged in with the mailbox cannot answer; undefined when they can. */
function whyNotHolder({ person, organisation }: NonNullable<Opening['holder']>, { invitation, file: { sharing } }: Opening): Refusal | undefined {
  const { id, name } = organisation;
  if (id === sharing.id) return refused(`You act for ${sharing.name}, which sent this. Ask for it to be sent to the other side`);
  if (id !== invitation.organisationId && !isPartnerKind(organisation)) {
    return refused(`You act for ${name}, which cannot answer this agreement. Ask ${sharing.name} to use another email address`);
  }
  const may = person.roles.some((role) => answeringRoles.includes(role));
  return may ? undefined : refused(`You can read for ${name} and not answer for it. Ask ${sharing.name} to send this to somebody who can`);
}

/** Why the invitation leads nowhere, whoever asks; undefined when it can still be accepted. */
export function whyNotOpened(opening: Opening): Refusal | undefined {
  const { invitation, right, file, closed, left, loggedInAs, now, tally } = opening;
  const { sharing, status, partner } = file;
  const theirs = isTheirs(opening);
  const state = invitationState(invitation, now);
  if (!right && !theirs) return refused('This link does not work any more', undefined, { event: { what: 'wrong-code', purpose: 'invitation' }, tally });
  if (state !== 'open' && !(theirs && state === 'aged')) return refused(gone[state]);
  if (loggedInAs !== '' && loggedInAs !== invitation.mailbox) return refused('You are logged in as somebody else. Log out first');
  if (status !== 'with-partner' || partner?.id !== invitation.organisationId) return refused('This agreement is not waiting for a reply');
  if (isKept(left, now)) return refused(keptMailbox);
  return closed ? refused(`This email address cannot be used here any more. Ask ${sharing.name} to use another one`) : undefined;
}

/** Why it cannot be accepted; undefined when it can. */
export function whyNotAccepted(opening: Opening): Refusal | undefined {
  const { holder } = opening;
  const dead = whyNotOpened(opening);
  if (dead) return dead;
  if (needsLogIn(opening)) return refused('Log in with the email address that was invited, then accept');
  return holder && whyNotHolder(holder, opening);
}

/** Somebody new comes in with a session that has yet to show the mailbox: before anything leaves them, a code goes there. */
export function acceptInvitation(accepting: Accepting): Done<Accepted, AcceptWrites> | Refusal {
  const refusal = whyNotAccepted(accepting);
  if (refusal) return refusal;
  const { invitation, holder, returning, invited, name, newPersonId, opened, replaces, now, agent } = accepting;
  const organisation = holder?.organisation ?? invited;
  const { agreementReference: agreement, mailbox: email } = invitation;
  const who = { id: newPersonId, name, jobTitle: invitedJob, ...returning };
  const person = holder?.person ?? { ...who, email, organisationId: organisation.id, roles: invitedRoles };
  const to = isProfileFinished(organisation) ? `/agreements/${agreement}/review` : '/organisation/about';
  const entered = holder ? undefined : logIn({ person, how: 'invitation', replaces, opened, now, fresh: false, agent });
  return done(
    { to, ...(entered && { session: entered.result.session }) },
    { what: 'invitation-accepted', agreement, invitation: invitation.id, person: person.id, joined: organisation.id },
    {
      invitation: invitation.id,
      person,
      isNew: holder === undefined && !returning,
      returns: returning !== undefined,
      ...(entered && { session: entered.writes }),
    },
  );
}
