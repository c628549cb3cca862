import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as authenticators from '@/db/authenticators';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';

/** Takes one’s own authenticator app away, shortly after logging in with it. Every other session ends. */
export const removeAuthenticator = command({
  name: 'remove-authenticator',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => ({ active: await authenticators.activeOf(q, actor.person) }),
  allow: () => 'yes',
  decide: ({ subject: { active }, actor: { person, session: but, authenticatedAt }, now }) => {
    if (!confirmedRecently(authenticatedAt, now)) return refused('Log in again, then remove your authenticator app', ['log-in-again']);
    if (!active) return refused('You have no authenticator app set up');
    return done({ removed: true }, { what: 'authenticator-removed', person }, { person, but }, [{ kind: 'mail-authenticator-changed', about: { person } }]);
  },
  save: async (q, { person, but }, now) => {
    await authenticators.remove(q, person, now);
    await accounts.endOthers(q, person, but, now);
  },
});
