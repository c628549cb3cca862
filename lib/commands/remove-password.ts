import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as passwords from '@/db/passwords';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';

/** Takes one’s own password away, shortly after logging in: from then on the mailbox alone lets in. Every other session ends. */
export const removePassword = command({
  name: 'remove-password',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => ({ hash: await passwords.hashOf(q, actor.person) }),
  allow: () => 'yes',
  decide: ({ subject: { hash }, actor, now }) => {
    if (!confirmedRecently(actor.authenticatedAt, now)) return refused('Log in again with a code by email, then remove your password', ['log-in-again']);
    if (hash === undefined) return refused('You have no password');
    const { person } = actor;
    return done({ removed: true }, { what: 'password-removed', person }, { person, but: actor.session }, [
      { kind: 'mail-password-changed', about: { person } },
    ]);
  },
  save: async (q, { person, but }, now) => {
    await passwords.remove(q, person, now);
    await accounts.endOthers(q, person, but, now);
  },
});
