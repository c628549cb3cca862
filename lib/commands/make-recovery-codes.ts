import 'server-only';
import * as z from 'zod';
import * as authenticators from '@/db/authenticators';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { newNumber } from '@/lib/server/tokens';

/** Ten new codes for when the phone is lost, shortly after logging in. Those of before open nothing any more. */
export const makeRecoveryCodes = command({
  name: 'make-recovery-codes',
  who: anyMember,
  input: z.strictObject({}),
  prepare: async () => ({ id: newNumber() }),
  load: async (q, _input, actor) => authenticators.activeOf(q, actor.person),
  allow: () => 'yes',
  decide: ({ actor: { person: personId, authenticatedAt }, now, prepared: { id } }) => {
    if (!confirmedRecently(authenticatedAt, now)) return refused('Log in again, then make new codes', ['log-in-again']);
    return done({ made: true }, { what: 'recovery-codes-made', person: personId }, { id, personId, next: null });
  },
  save: async (q, row, now) => authenticators.giveCodes(q, row, now),
});
