import 'server-only';
import * as z from 'zod';
import * as colleagueInvitations from '@/db/colleague-invitations';
import { joiningFile } from '@/db/joining-files';
import { done } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { whyNotJoin } from '@/lib/domain/people/join-organisation';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';
import { equalSecret, joiningPurpose, linkToken, rowOfLink } from '@/lib/server/tokens';

const again = 'Open the link of the invitation again';

/** Sends a code to the mailbox that was invited, whoever has the link. */
export const sendJoiningCode = command({
  name: 'send-joining-code',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ token: ours(z.string(again).max(200, again)) }),
  limit: (_input, actor) => [perAddress('joining', actor)],
  prepare: async ({ token }, { secret, store }) => {
    const row = await colleagueInvitations.byId(store.q, rowOfLink(token));
    return { counter: row && equalSecret(linkToken(secret, { id: row.id, purpose: joiningPurpose, counter: row.counter }), token) ? row.counter : undefined };
  },
  load: async (q, { token }) => joiningFile(q, rowOfLink(token)),
  allow: () => 'yes',
  limitOf: ({ invitation: { mailbox } }) => [perMailbox('joining', mailbox)],
  decide: ({ subject, actor, now, prepared }) => {
    const { id, mailbox } = subject.invitation;
    const byAddress = keysOf([perAddress('joining', actor)]);
    const refusal = whyNotJoin({ ...subject, right: prepared.counter === subject.invitation.counter, actor, now, tally: byAddress });
    if (refusal) return refusal;
    const codes = subject.invitation.codes + 1;
    const mail = { kind: 'mail-joining-code', about: { invitation: id, codes: String(codes) } } as const;
    return done(
      { sent: true },
      { what: 'joining-code-sent', invitation: id },
      { id, codes },
      [mail],
      [...byAddress, ...keysOf([perMailbox('joining', mailbox)])],
    );
  },
  save: async (q, { id, codes }, now) => colleagueInvitations.sendCode(q, id, codes, now),
});
