import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as authenticators from '@/db/authenticators';
import * as membership from '@/db/membership';
import * as sessions from '@/db/sessions';
import { done, invalid, refused } from '@/lib/domain/outcome';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { canConfirm, secondStepWords } from '@/lib/domain/people/authenticator';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { stepOfCode } from '@/lib/server/authenticator';
import { command } from '@/lib/server/command';
import { StepCode } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';
import { newNumber, newSession } from '@/lib/server/tokens';

const limits = (actor: Actor) => [perPerson('first-code', actor)];

/**
 * The first code of an authenticator app: from now on it is asked for whenever its person comes in. Every other session ends. It shows who has
 * the app, not who somebody is: that they showed before, and when they did goes on.
 */
export const confirmAuthenticator = command({
  name: 'confirm-authenticator',
  who: anyMember,
  input: z.strictObject({ code: StepCode }),
  limit: (_input, actor) => limits(actor),
  prepare: async ({ code }, { secret, store, now }, actor) => {
    const begun = await authenticators.begunOf(store.q, actor.person);
    return { ...newSession(secret), codes: newNumber(), of: begun?.id, step: begun && stepOfCode(secret, begun.id, code, now()) };
  },
  load: async (q, _input, actor) => {
    const open = await sessions.byToken(q, actor.session);
    return open && { begun: await authenticators.begunOf(q, actor.person), endsAt: open.session.endsAt };
  },
  allow: () => 'yes',
  decide: ({ subject: { begun, endsAt }, actor, now, prepared: { session, tokenSha256, codes, of, step } }) => {
    if (!confirmedRecently(actor.authenticatedAt, now)) return refused('Log in again, then set up your authenticator app', ['log-in-again']);
    if (!begun || !canConfirm(begun, now)) return refused('Begin again: it was more than 30 minutes ago');
    if (begun.id !== of || step === undefined)
      return invalid({ code: secondStepWords.wrong }, { event: { what: 'wrong-code', purpose: 'second-step' }, tally: keysOf(limits(actor)) });
    const { person: personId, organisation: organisationId, authenticatedAt } = actor;
    const opened = {
      tokenSha256,
      personId,
      organisationId,
      how: 'authenticator',
      authenticatedAt,
      endsAt,
      browser: browserFamily(actor.agent),
      replaces: actor.session,
    } as const;
    return done({ session }, { what: 'authenticator-set', person: personId }, { begun, step, codes, opened }, [
      { kind: 'mail-authenticator-changed', about: { person: personId } },
    ]);
  },
  save: async (q, { begun, step, codes, opened }, now) => {
    await authenticators.confirm(q, begun, step, now);
    await authenticators.giveCodes(q, { id: codes, personId: begun.personId, next: begun.next }, now);
    await sessions.enter(q, { ...opened, goesOn: true }, now);
    await accounts.endOthers(q, begun.personId, opened.tokenSha256, now);
    await membership.spendCodes(q, begun.personId, now);
  },
});
