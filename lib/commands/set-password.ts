import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as passwords from '@/db/passwords';
import * as sessions from '@/db/sessions';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { whyNotPassword } from '@/lib/domain/people/password';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { busy } from '@/lib/server/busy';
import { command } from '@/lib/server/command';
import { NewPassword } from '@/lib/server/new-password';
import { hashPassword } from '@/lib/server/password-hash';
import { keysOf, perPerson } from '@/lib/server/tally-limits';
import { newSession } from '@/lib/server/tokens';

/** Sets or changes one’s own password, shortly after logging in. The session gets a new number and every other one ends. */
export const setPassword = command({
  name: 'set-password',
  who: anyMember,
  input: z.strictObject({ password: NewPassword }),
  limit: (_input, actor) => [perPerson('set-password', actor)],
  prepare: async ({ password }, { secret, now }, actor) => {
    const why = whyNotPassword(password, [actor.name, actor.email, actor.organisationName]);
    const fresh = confirmedRecently(actor.authenticatedAt, now());
    const hash = why === undefined && fresh ? await hashPassword(password) : '';
    return hash === busy ? busy : { ...newSession(secret), why, hash };
  },
  load: async (q, _input, actor) => (await sessions.byToken(q, actor.session))?.session,
  allow: () => 'yes',
  decide: ({ subject: { endsAt }, actor, now, prepared: { why, hash, tokenSha256, session } }) => {
    if (!confirmedRecently(actor.authenticatedAt, now) || (why === undefined && hash === ''))
      return refused('Log in again with a code by email, then set your password', ['log-in-again']);
    if (why !== undefined) return invalid({ password: why });
    const { person: personId, organisation: organisationId, how = 'link', authenticatedAt } = actor;
    const opened = { tokenSha256, personId, organisationId, how, endsAt, authenticatedAt, browser: browserFamily(actor.agent), replaces: actor.session };
    const event = { what: 'password-set', person: personId, byLink: false } as const;
    return done(
      { set: true, session },
      event,
      { hash, opened },
      [{ kind: 'mail-password-changed', about: { person: personId } }],
      keysOf([perPerson('set-password', actor)]),
    );
  },
  save: async (q, { hash, opened }, now) => {
    await passwords.set(q, opened.personId, hash, now);
    await sessions.enter(q, { ...opened, goesOn: true }, now);
    await accounts.endOthers(q, opened.personId, opened.tokenSha256, now);
  },
});
