import 'server-only';
// Everything that accepting an invitation rests on, found by the number in its link. Only for whoever shows that link.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Actor } from '@/lib/domain/people/actor';
import type { Invitation } from '@/lib/domain/people/invitation';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Person } from '@/lib/domain/people/person';
import * as accounts from './accounts';
import * as agreements from './agreements';
import * as invitations from './invitations';
import * as membership from './membership';
import * as organisations from './organisations';
import * as people from './people';
import type { Q } from './store';

export interface InvitationFile {
  readonly invitation: Invitation;
  readonly file: AgreementFile;
  /** The organisation that was made for it. */
  readonly invited: Organisation;
  /** Whoever reads the mailbox, and what they act for. */
  readonly holder?: { readonly person: Person; readonly organisation: Organisation };
  /** Whoever has the mailbox was switched off, or was taken out of the organisation that is invited. */
  readonly closed: boolean;
  /** Whoever has the mailbox and acts for nobody any more. */
  readonly returning?: Pick<Person, 'id' | 'name' | 'jobTitle'>;
  /** When somebody else left the mailbox for another one. */
  readonly left?: { readonly at: Date };
}

/** Whoever is logged in with the mailbox answers for the organisation that they act for in this session, whatever they did last elsewhere. */
type LoggedIn = Pick<Actor, 'person' | 'email' | 'organisation'>;

async function holderOf(q: Q, mailbox: string, actor: LoggedIn): Promise<InvitationFile['holder']> {
  const person = actor.email === mailbox ? await people.member(q, actor.person, actor.organisation) : await people.byMailbox(q, mailbox);
  const organisation = person && (await organisations.these(q, [person.organisationId])).get(person.organisationId);
  return person && organisation && { person, organisation };
}

export async function invitationFile(q: Q, id: string, actor: LoggedIn): Promise<InvitationFile | undefined> {
  const invitation = await invitations.byId(q, id);
  const file = invitation && (await agreements.file(q, invitation.agreementReference, [invitation.sharingOrganisationId]));
  const invited = invitation && (await organisations.these(q, [invitation.organisationId])).get(invitation.organisationId);
  if (!invitation || !file || !invited) return undefined;
  const holder = await holderOf(q, invitation.mailbox, actor);
  if (holder) return { invitation, file, invited, closed: false, holder };
  const left = await accounts.leftAt(q, invitation.mailbox);
  const known = await membership.holderOf(q, invitation.mailbox);
  if (!known) return { invitation, file, invited, closed: false, ...(left && { left }) };
  const { closed: off, ...returning } = known;
  const closed = off || (await membership.hasLeft(q, known.id, invited.id));
  return { invitation, file, invited, closed, ...(!closed && { returning }) };
}
