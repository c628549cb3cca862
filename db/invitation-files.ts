import 'server-only';
// Everything that accepting an invitation rests on, found by the number in its link. Only for whoever shows that link.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Invitation } from '@/lib/domain/people/invitation';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Person } from '@/lib/domain/people/person';
import * as agreements from './agreements';
import * as invitations from './invitations';
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
  /** Somebody had the mailbox and has left. */
  readonly closed: boolean;
}

async function holderOf(q: Q, mailbox: string): Promise<InvitationFile['holder']> {
  const person = await people.byMailbox(q, mailbox);
  const organisation = person && (await organisations.these(q, [person.organisationId])).get(person.organisationId);
  return person && organisation && { person, organisation };
}

export async function invitationFile(q: Q, id: string): Promise<InvitationFile | undefined> {
  const invitation = await invitations.byId(q, id);
  const file = invitation && (await agreements.file(q, invitation.agreementReference, [invitation.sharingOrganisationId]));
  const invited = invitation && (await organisations.these(q, [invitation.organisationId])).get(invitation.organisationId);
  if (!invitation || !file || !invited) return undefined;
  const holder = await holderOf(q, invitation.mailbox);
  const closed = !holder && (await people.isTaken(q, invitation.mailbox));
  return { invitation, file, invited, closed, ...(holder && { holder }) };
}
