import 'server-only';
import * as z from 'zod';
import * as passwords from '@/db/passwords';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import type { Q } from '@/db/store';
import { logIn } from '@/lib/domain/people/log-in';
import { invalid } from '@/lib/domain/outcome';
import { type Actor, anybody } from '@/lib/domain/people/actor';
import { Mailbox } from '@/lib/domain/people/mailbox';
import { PASSWORD_MOST, passwordWords } from '@/lib/domain/people/password';
import { busy } from '@/lib/server/busy';
import { command } from '@/lib/server/command';
import { NextPage } from '@/lib/server/input-fields';
import { ours, typed } from '@/lib/server/input-kinds';
import { isPassword } from '@/lib/server/password-hash';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';
import { newSession } from '@/lib/server/tokens';

/** The same for a mailbox of nobody, an account without a password and a wrong one. */
const wrong = 'This email address and password do not go together';
const limits = (email: string, actor: Actor) => [perMailbox('password', email), perAddress('password', actor)];

async function known(q: Q, email: string) {
  const person = await people.byMailbox(q, email);
  return { person, hash: person && (await passwords.hashOf(q, person.id)) };
}

/**
 * Logs in with the password that somebody chose. The hash is looked at before the transaction, once, whoever asks. It does not show who they
 * are for what is weightier: before signing, and before a change of mailbox or password, a code goes to the mailbox.
 */
export const logInWithPassword = command({
  name: 'log-in-with-password',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({
    email: typed(Mailbox),
    password: ours(z.string(passwordWords.empty).min(1, passwordWords.empty).max(PASSWORD_MOST, passwordWords.long)),
    next: NextPage,
  }),
  limit: ({ email }, actor) => limits(email, actor),
  prepare: async ({ email, password }, { secret, store }) => {
    const { hash } = await known(store.q, email);
    const right = await isPassword(hash, password);
    return right === busy ? busy : { ...newSession(secret), right, against: hash };
  },
  load: async (q, { email }) => known(q, email),
  allow: () => 'yes',
  decide: ({ subject: { person, hash }, input, actor, now, prepared }) => {
    if (person && hash !== undefined && prepared.right && hash === prepared.against)
      return logIn({ person, how: 'password', next: input.next, replaces: actor.session, opened: prepared, now, fresh: false, agent: actor.agent });
    return invalid({ password: wrong }, { event: { what: 'wrong-code', purpose: 'password' }, tally: keysOf(limits(input.email, actor)) });
  },
  save: async (q, session, now) => sessions.enter(q, session, now),
});
