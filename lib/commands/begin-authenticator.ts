import 'server-only';
import * as z from 'zod';
import * as authenticators from '@/db/authenticators';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { keyMark } from '@/lib/server/authenticator';
import { command } from '@/lib/server/command';
import { NextPage } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';
import { newNumber } from '@/lib/server/tokens';

/** Begins to set up an authenticator app, shortly after logging in. Nothing is asked for until its first code has been typed. */
export const beginAuthenticator = command({
  name: 'begin-authenticator',
  who: anyMember,
  input: z.strictObject({ next: NextPage }),
  limit: (_input, actor) => [perPerson('authenticator', actor)],
  prepare: async (_input, { secret }) => ({ id: newNumber(), mark: keyMark(secret) }),
  load: async () => ({}),
  allow: () => 'yes',
  decide: ({ input: { next = null }, actor: { person: personId, ...actor }, now, prepared: { id, mark } }) => {
    if (!confirmedRecently(actor.authenticatedAt, now)) return refused('Log in again, then set up your authenticator app', ['log-in-again']);
    const row = { id, personId, keyMark: mark, next: next || null, begunAt: now };
    return done(
      { begun: true },
      { what: 'authenticator-begun', person: personId },
      row,
      [],
      keysOf([perPerson('authenticator', { ...actor, person: personId })]),
    );
  },
  save: async (q, row) => authenticators.begin(q, row),
});
