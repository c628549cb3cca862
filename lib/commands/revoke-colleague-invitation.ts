import 'server-only';
import * as z from 'zod';
import * as colleagueInvitations from '@/db/colleague-invitations';
import { done, refused } from '@/lib/domain/outcome';
import { ownRoles } from '@/lib/domain/people/deputyship';
import { isWaiting } from '@/lib/domain/people/invitation';
import { isBelow } from '@/lib/domain/people/role-lattice';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';

/** Takes an invitation back: its link and its code open nothing any more. */
export const revokeColleagueInvitation = command({
  name: 'revoke-colleague-invitation',
  who: ['admin', 'ig-lead'],
  input: z.strictObject({ invitation: Id }),
  load: async (q, { invitation }, actor) => colleagueInvitations.own(q, invitation, actor.organisations),
  allow: (actor, { roles }) => (isBelow(roles, ownRoles(actor)) ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName}` }),
  decide: ({ subject }) => {
    if (!isWaiting(subject)) return refused('This invitation does not wait for an answer any more');
    const { id } = subject;
    return done({ invitation: id }, { what: 'colleague-invitation-revoked', invitation: id }, id);
  },
  save: async (q, id, now) => colleagueInvitations.revoke(q, id, now),
});
