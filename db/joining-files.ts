import 'server-only';
// Everything that joining an organisation rests on, found by the number in the link. Only for whoever shows that link.
import type { ColleagueInvitation } from '@/lib/domain/people/colleague-invitation';
import type { Person } from '@/lib/domain/people/person';
import * as accounts from './accounts';
import * as colleagueInvitations from './colleague-invitations';
import * as membership from './membership';
import * as organisations from './organisations';
import * as people from './people';
import type { Q } from './store';

export interface JoiningFile {
  readonly invitation: ColleagueInvitation;
  readonly organisationName: string;
  readonly inviterName: string;
  readonly inviter?: Person;
  readonly holder?: membership.Holder;
  readonly isMember: boolean;
  /** When somebody else left the mailbox for another one. */
  readonly left?: { readonly at: Date };
}

export async function joiningFile(q: Q, id: string): Promise<JoiningFile | undefined> {
  const invitation = await colleagueInvitations.byId(q, id);
  const organisation = invitation && (await organisations.these(q, [invitation.organisationId])).get(invitation.organisationId);
  if (!invitation || !organisation) return undefined;
  const inviter = await people.member(q, invitation.invitedBy, organisation.id);
  const holder = await membership.holderOf(q, invitation.mailbox);
  const left = holder ? undefined : await accounts.leftAt(q, invitation.mailbox);
  const isMember = holder !== undefined && (await people.member(q, holder.id, organisation.id)) !== undefined;
  const inviterName = (await people.namesOf(q, [invitation.invitedBy])).get(invitation.invitedBy) ?? organisation.name;
  return {
    invitation,
    organisationName: organisation.name,
    inviterName,
    isMember,
    ...(left && { left }),
    ...(inviter && { inviter }),
    ...(holder && { holder }),
  };
}
