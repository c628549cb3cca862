import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as membership from '@/db/membership';
import * as passwords from '@/db/passwords';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import { done, invalid } from '@/lib/domain/outcome';
import { type Actor, anybody } from '@/lib/domain/people/actor';
import { whyNotPassword } from '@/lib/domain/people/password';
import { deadReset, whyNotReset } from '@/lib/domain/people/reset-password';
import { busy } from '@/lib/server/busy';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { NewPassword } from '@/lib/server/new-password';
import { hashPassword } from '@/lib/server/password-hash';
import { keysOf, perAddress } from '@/lib/server/tally-limits';
import { equalSecret, linkToken, resetPurpose, rowOfLink } from '@/lib/server/tokens';

const limits = (actor: Actor) => [perAddress('reset-link', actor)];

async function fileOf(q: Q, token: string) {
  const reset = await passwords.resetById(q, rowOfLink(token));
  const person = reset?.personId ? await people.byId(q, reset.personId) : undefined;
  return { reset, person, newest: person && (await passwords.newestReset(q, person.id))?.id };
}

/** Sets a password with the link of the mail. Every session of the account ends, so that whoever knew the one before is out. */
export const resetPassword = command({
  name: 'reset-password',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ token: ours(z.string(deadReset).max(200, deadReset)), password: NewPassword }),
  limit: (_input, actor) => limits(actor),
  prepare: async ({ token, password }, { secret, store }) => {
    const right = equalSecret(linkToken(secret, { id: rowOfLink(token), purpose: resetPurpose, counter: 1 }), token);
    const { person } = await fileOf(store.q, token);
    const why = person && whyNotPassword(password, [person.name, person.email]);
    const hash = right && person && why === undefined ? await hashPassword(password) : '';
    return hash === busy ? busy : { right, why, hash };
  },
  load: async (q, { token }) => fileOf(q, token),
  allow: () => 'yes',
  decide: ({ subject: { reset, person, newest }, actor, now, prepared: { right, why, hash } }) => {
    const refusal = whyNotReset({ reset, newest, right: right && person !== undefined, now, tally: keysOf(limits(actor)) });
    if (refusal || !person) return refusal ?? { kind: 'not-found' };
    if (why !== undefined) return invalid({ password: why });
    if (hash === '') return { kind: 'not-found' }; // they came in between looking and deciding
    const event = { what: 'password-set', person: person.id, byLink: true } as const;
    return done({ set: true }, event, { person: person.id, hash }, [{ kind: 'mail-password-changed', about: { person: person.id } }]);
  },
  save: async (q, { person, hash }, now) => {
    await passwords.set(q, person, hash, now);
    await membership.spendCodes(q, person, now);
    await accounts.endOthers(q, person, '', now);
  },
});
