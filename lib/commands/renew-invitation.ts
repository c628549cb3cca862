import 'server-only';
import * as z from 'zod';
import * as invitations from '@/db/invitations';
import { anybody } from '@/lib/domain/people/actor';
import { invitationState } from '@/lib/domain/people/invitation';
import { freshLink, invitationMail } from '@/lib/domain/people/invite';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';
import { equalSecret, invitationPurpose, linkToken, rowOfLink } from '@/lib/server/tokens';
import { ours } from '@/lib/server/input-kinds';

const again = 'Open the link of the invitation again';

/** A fresh link for one that is some days old. It goes to the mailbox that was invited, whoever asks; the last day stays the same. */
export const renewInvitation = command({
  name: 'renew-invitation',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ token: ours(z.string(again).max(200, again)) }),
  limit: (_input, actor) => [perAddress('invitation', actor)],
  prepare: async ({ token }, { secret, store }) => {
    const row = await invitations.byId(store.q, rowOfLink(token));
    return { right: row !== undefined && equalSecret(linkToken(secret, { id: row.id, purpose: invitationPurpose, counter: row.counter }), token) };
  },
  load: async (q, { token }) => invitations.byId(q, rowOfLink(token)),
  allow: () => 'yes',
  limitOf: ({ mailbox }) => [perMailbox('invitation', mailbox)],
  decide: ({ subject: invitation, actor, now, prepared }) => {
    const byAddress = perAddress('invitation', actor);
    const tally = keysOf([byAddress, perMailbox('invitation', invitation.mailbox)]);
    if (!prepared.right)
      return refused('This link does not work any more', undefined, { event: { what: 'wrong-code', purpose: 'invitation' }, tally: keysOf([byAddress]) });
    if (invitationState(invitation, now) !== 'aged') return refused('This link cannot be sent again from here');
    const { id, agreementReference: agreement } = invitation;
    const link = freshLink(invitation, now);
    return done({ sent: true }, { what: 'invitation-renewed', agreement, invitation: id }, { invitation, link }, [invitationMail({ id, ...link })], tally);
  },
  save: async (q, { invitation, link }) => invitations.renew(q, invitation, link),
});
