import 'server-only';
import * as z from 'zod';
import * as mailChoices from '@/db/mail-choices';
import { stoppedBy } from '@/lib/domain/audit/mail-group';
import { done, refused } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { sha256 } from '@/lib/server/sha256';
import { stoppingOf } from '@/lib/server/stop-link';
import { keysOf, perAddress, perLink } from '@/lib/server/tally-limits';
import { linkProof } from '@/lib/server/tokens';

const dead = 'This link does not work any more';

/** By the link that such a mail carries, in the mail program or on its page: whoever reads the mailbox need not log in. */
export const stopEmails = command({
  name: 'stop-emails',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ token: ours(z.string(dead).max(200, dead)) }),
  limit: ({ token }, actor) => [perAddress('stop-emails', actor), perLink('stop-emails', sha256(token))],
  prepare: async (_input, { secret }) => linkProof(secret),
  load: async (q, { token }) => ({ stopping: await stoppingOf(q, token) }),
  allow: () => 'yes',
  decide: ({ subject: { stopping }, input: { token }, actor, prepared: proves }) => {
    const wrong = { event: { what: 'wrong-code', purpose: 'stop-emails' }, tally: keysOf([perAddress('stop-emails', actor)]) } as const;
    if (!stopping || !proves(token, stopping.numbered)) return refused(dead, undefined, wrong);
    const { person, what, chosen } = stopping;
    const groups = stoppedBy(what, chosen);
    const writes = groups.length === 0 ? undefined : { person, off: Object.fromEntries(groups.map((group) => [group, 'off' as const])) };
    return done({ stopped: true }, { what: 'emails-stopped', person, groups }, writes, [], keysOf([perLink('stop-emails', sha256(token))]));
  },
  save: async (q, writes) => writes && mailChoices.save(q, writes.person, writes.off),
});
