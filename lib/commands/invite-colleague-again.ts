import 'server-only';
import * as z from 'zod';
import * as colleagueInvitations from '@/db/colleague-invitations';
import { done, refused } from '@/lib/domain/outcome';
import { ownRoles } from '@/lib/domain/people/deputyship';
import { colleagueMail } from '@/lib/domain/people/colleague-invitation';
import { expiryOf, isWaiting } from '@/lib/domain/people/invitation';
import { isBelow } from '@/lib/domain/people/role-lattice';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { keysOf, perInvitation } from '@/lib/server/tally-limits';

/** The same invitation once more, with a new link; the one before opens nothing from then on. */
export const inviteColleagueAgain = command({
  name: 'invite-colleague-again',
  who: ['admin', 'ig-lead'],
  input: z.strictObject({ invitation: Id }),
  load: async (q, { invitation }, actor) => colleagueInvitations.own(q, invitation, actor.organisations),
  allow: (actor, { roles }) => (isBelow(roles, ownRoles(actor)) ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName}` }),
  limitOf: ({ mailbox }, _input, actor) => perInvitation(actor, mailbox),
  decide: ({ subject, actor, now }) => {
    if (!isWaiting(subject)) return refused('This invitation does not wait for an answer any more');
    const link = { counter: subject.counter + 1, sentAt: now, expiresAt: expiryOf(now) };
    const event = { what: 'colleague-invited-again', invitation: subject.id } as const;
    const mail = colleagueMail({ id: subject.id, ...link });
    return done({ invitation: subject.id }, event, { invitation: subject, link }, [mail], keysOf(perInvitation(actor, subject.mailbox)));
  },
  save: async (q, { invitation, link }) => colleagueInvitations.renew(q, invitation, link),
});
