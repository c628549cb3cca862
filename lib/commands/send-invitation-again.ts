import 'server-only';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { done, refused } from '@/lib/domain/outcome';
import { isWaiting } from '@/lib/domain/people/invitation';
import { anotherLink, invitationMail } from '@/lib/domain/people/invite';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';
import { keysOf, perInvitation } from '@/lib/server/tally-limits';

/** The same invitation once more, with a new link; the one before opens nothing from then on. */
export const sendInvitationAgain = command({
  name: 'send-invitation-again',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, invitation: await invitations.newestFor(q, reference, actor.organisations) };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  limitOf: ({ invitation }, _input, actor) => (invitation ? perInvitation(actor, invitation.mailbox) : []),
  decide: ({ subject: { file, invitation }, actor, now }) => {
    if (!invitation || !isWaiting(invitation) || file.status !== 'with-partner') return refused('There is no invitation that waits for an answer');
    const link = anotherLink(invitation, now);
    const { reference } = file;
    const event = { what: 'invitation-sent-again', agreement: reference, invitation: invitation.id } as const;
    const mail = invitationMail({ id: invitation.id, ...link });
    return done({ reference }, event, { invitation, link }, [mail], keysOf(perInvitation(actor, invitation.mailbox)));
  },
  save: async (q, { invitation, link }) => invitations.renew(q, invitation, link),
});
