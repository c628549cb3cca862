// An invitation for a colleague: one mailbox, one organisation, the roles that whoever invites may give. Its link finds the page; to come
// in, a code goes to the mailbox, since behind it stands everything that the organisation has.
import type { Notice } from '../audit/notices';
import { invalid, type Refusal } from '../outcome';
import type { Actor } from './actor';
import { expiryOf, type Invitation } from './invitation';
import type { Person, PersonRole } from './person';
import { ownRoles } from './deputyship';
import { isBelow } from './role-lattice';

export interface ColleagueInvitation
  extends Pick<
    Invitation,
    'id' | 'organisationId' | 'mailbox' | 'name' | 'invitedBy' | 'counter' | 'sentAt' | 'expiresAt' | 'revokedAt' | 'acceptedAt' | 'acceptedBy'
  > {
  readonly jobTitle: string;
  readonly roles: readonly PersonRole[];
  /** Counts the codes that were sent for it: only the newest one opens anything. */
  readonly codes: number;
  readonly codeAt: Date | null;
}

export interface InvitingColleague {
  readonly id: string;
  readonly mailbox: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly PersonRole[];
  readonly actor: Pick<Actor, 'person' | 'organisation' | 'organisationName' | 'roles' | 'ownRoles'>;
  readonly team: readonly Pick<Person, 'name' | 'email'>[];
  readonly now: Date;
}

/** Whether the mailbox has an account elsewhere makes no difference, and nothing here can tell. */
export function inviteColleague({ team, now, actor, ...typed }: InvitingColleague): ColleagueInvitation | Refusal {
  const here = team.find(({ email }) => email === typed.mailbox);
  if (here) return invalid({ email: `${here.name} uses this service for ${actor.organisationName} already` });
  if (!isBelow(typed.roles, ownRoles(actor))) return invalid({ roles: 'Select only roles that you can give' });
  return {
    ...typed,
    organisationId: actor.organisation,
    invitedBy: actor.person,
    counter: 1,
    sentAt: now,
    expiresAt: expiryOf(now),
    revokedAt: null,
    acceptedAt: null,
    acceptedBy: null,
    codes: 0,
    codeAt: null,
  };
}

/** Ids only; the counter keeps a mail that waited from carrying a link that opens nothing. */
export const colleagueMail = ({ id, counter }: Pick<ColleagueInvitation, 'id' | 'counter'>): Notice => ({
  kind: 'mail-colleague-invited',
  about: { invitation: id, counter: String(counter) },
});
