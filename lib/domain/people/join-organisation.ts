// Coming in as a colleague: the newest link of the invitation, and a code from the mailbox that it was sent to. Whoever is logged in with
// that mailbox has shown it already. Somebody who has an account joins with it: one person, many organisations.
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasShownMailbox } from './actor';
import type { ColleagueInvitation } from './colleague-invitation';
import { isKept, keptMailbox } from './change-email';
import { invitationState } from './invitation';
import { LOG_IN_MINUTES, logIn, type LogInWrites } from './log-in';
import type { Person } from './person';
import { isBelow } from './role-lattice';
import { wrongCode } from './use-log-in';

export interface Joining {
  readonly invitation: ColleagueInvitation;
  /** The newest link was used, with its proof. */
  readonly right: boolean;
  readonly organisationName: string;
  /** Whoever invited, as a member of today; undefined when they have left. */
  readonly inviter?: Pick<Person, 'roles'>;
  /** Whoever has the mailbox, wherever; undefined when nobody does. */
  readonly holder?: { readonly id: string; readonly name: string; readonly jobTitle: string; readonly closed: boolean };
  /** They act for the organisation already. */
  readonly isMember: boolean;
  /** When somebody else left the mailbox for another one. */
  readonly left?: { readonly at: Date };
  readonly actor: Pick<Actor, 'email' | 'session' | 'how' | 'authenticatedAt' | 'agent'>;
  readonly now: Date;
  /** What a wrong link or code counts on. */
  readonly tally: readonly string[];
}

export interface JoinWrites {
  readonly invitation: string;
  readonly person: Person;
  readonly isNew: boolean;
  readonly session: LogInWrites;
}

const gone = {
  accepted: 'This invitation has been used already. Log in with your email address',
  revoked: 'This invitation was taken back',
  expired: 'This invitation has expired',
} as const;

const wrong = ({ tally }: Joining) => ({ event: { what: 'wrong-code', purpose: 'joining' } as const, tally });

/** Why the invitation leads nowhere; undefined when it can be accepted. Whoever invited must still be able to give what it gives. */
export function whyNotJoin(joining: Joining): Refusal | undefined {
  const { invitation, right, inviter, holder, isMember, actor, now, organisationName } = joining;
  if (!right) return refused('This link does not work any more', undefined, wrong(joining));
  const state = invitationState(invitation, now);
  if (state !== 'open' && state !== 'aged') return refused(gone[state]);
  if (actor.email !== '' && actor.email !== invitation.mailbox) return refused('You are logged in as somebody else. Log out first');
  if (!inviter || !isBelow(invitation.roles, inviter.roles)) return refused(`This invitation does not count any more. Ask ${organisationName} for a new one`);
  if (isMember) return refused(`You act for ${organisationName} already. Log in with your email address`);
  if (isKept(joining.left, now)) return refused(keptMailbox);
  return holder?.closed ? refused(`This email address cannot be used here any more. Ask ${organisationName} to use another one`) : undefined;
}

/** Is a code that was sent for it still good? */
export const codeWaits = ({ codeAt }: Pick<ColleagueInvitation, 'codeAt'>, now: Date): boolean =>
  codeAt !== null && now.getTime() - codeAt.getTime() < LOG_IN_MINUTES * 60_000;

export interface Entering {
  /** The code that was typed is the newest one that was sent. */
  readonly rightCode: boolean;
  readonly typedCode: boolean;
  readonly newPersonId: string;
  readonly opened: { readonly session: string; readonly tokenSha256: string };
}

export function joinOrganisation(
  joining: Joining,
  { rightCode, typedCode, newPersonId, opened }: Entering,
): Done<{ readonly to: string; readonly session: string }, JoinWrites> | Refusal {
  const refusal = whyNotJoin(joining);
  if (refusal) return refusal;
  const { invitation, holder, actor, now } = joining;
  const known = actor.email === invitation.mailbox && hasShownMailbox(actor);
  if (!known && !typedCode) return invalid({ code: 'Enter the code from the email' });
  if (!known && !(rightCode && codeWaits(invitation, now))) return invalid({ code: wrongCode }, wrong(joining));
  const { id, organisationId, mailbox: email, roles, name, jobTitle, invitedBy } = invitation;
  const person: Person = { name, jobTitle, ...holder, id: holder?.id ?? newPersonId, email, organisationId, roles };
  const entered = logIn({ person, how: known ? (actor.how ?? 'link') : 'code', replaces: actor.session, opened, now, agent: actor.agent });
  const session = known ? { ...entered.writes, authenticatedAt: actor.authenticatedAt, goesOn: true as const } : entered.writes;
  return done(
    { to: '/home', session: entered.result.session },
    { what: 'member-joined', invitation: id, person: person.id, joined: organisationId, roles: [...roles], invitedBy },
    { invitation: id, person, isNew: holder === undefined, session },
  );
}
