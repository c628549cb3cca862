import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';

/** Ends every session of one’s own but the one that asks. */
export const endOtherSessions = command({
  name: 'end-other-sessions',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => {
    const others = (await accounts.sessionsOf(q, actor.person, new Date(0))).filter(({ tokenSha256 }) => tokenSha256 !== actor.session);
    return { others: others.length };
  },
  allow: () => 'yes',
  decide: ({ subject: { others }, actor }) => {
    const writes = others > 0 ? { person: actor.person, but: actor.session } : undefined;
    return done({ ended: others }, { what: 'session-ended', person: actor.person, others: true }, writes);
  },
  save: async (q, ending, now) => ending && accounts.endOthers(q, ending.person, ending.but, now),
});
