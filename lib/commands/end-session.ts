import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as sessions from '@/db/sessions';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { sessionNumber } from '@/lib/server/tokens';

/** Ends another session of one’s own. Their own present one ends by logging out. */
export const endSession = command({
  name: 'end-session',
  who: anyMember,
  input: z.strictObject({ session: Id }),
  load: async (q, { session }, actor) => {
    const all = await accounts.sessionsOf(q, actor.person, new Date(0));
    return all.find(({ tokenSha256 }) => sessionNumber(tokenSha256) === session);
  },
  allow: () => 'yes',
  decide: ({ subject: { tokenSha256 }, actor }) => {
    if (tokenSha256 === actor.session) return refused('This is the session that you use now. Log out to end it');
    return done({ ended: true }, { what: 'session-ended', person: actor.person, others: false }, tokenSha256);
  },
  save: async (q, token, now) => sessions.end(q, token, now),
});
