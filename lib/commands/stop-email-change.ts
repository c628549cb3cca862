import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as membership from '@/db/membership';
import { refused } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { stopEmailChange as stop } from '@/lib/domain/people/change-email';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { keysOf, perAddress } from '@/lib/server/tally-limits';
import { emailPurpose, equalSecret, linkToken, rowOfLink } from '@/lib/server/tokens';

const again = 'Open the link of the email again';

/** “It was not me”, from the letter to the mailbox before: stops the change, or puts it back, and logs everybody out. */
export const stopEmailChange = command({
  name: 'stop-email-change',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ token: ours(z.string(again).max(200, again)) }),
  limit: (_input, actor) => [perAddress('email-stop', actor)],
  prepare: async ({ token }, { secret }) => ({ right: equalSecret(linkToken(secret, { id: rowOfLink(token), purpose: emailPurpose, counter: 1 }), token) }),
  load: async (q, { token }) => {
    const stopping = await accounts.stoppingOf(q, rowOfLink(token));
    const holder = stopping && (await membership.holderOf(q, stopping.change.before));
    return stopping && { stopping, oldIsTaken: holder !== undefined && holder.id !== stopping.change.personId };
  },
  allow: () => 'yes',
  decide: ({ subject: { stopping, oldIsTaken }, actor, now, prepared }) => {
    const tally = keysOf([perAddress('email-stop', actor)]);
    if (!prepared.right) return refused('This link does not work any more', undefined, { event: { what: 'wrong-code', purpose: 'email' }, tally });
    return stop(stopping, oldIsTaken, now);
  },
  save: async (q, { stopping, putBack }, now) => accounts.stopChange(q, stopping, putBack, now),
});
