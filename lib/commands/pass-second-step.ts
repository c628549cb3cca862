import 'server-only';
// The second step of coming in. The session that waited ends, and one with a new number begins that opens what its person may do.
import * as z from 'zod';
import * as authenticators from '@/db/authenticators';
import * as sessions from '@/db/sessions';
import type { Q } from '@/db/store';
import { done } from '@/lib/domain/outcome';
import { type Actor, anybody } from '@/lib/domain/people/actor';
import { codesLeft, provenBy } from '@/lib/domain/people/authenticator';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { SESSION_HOURS } from '@/lib/domain/people/log-in';
import { provenOf } from '@/lib/server/authenticator';
import { command } from '@/lib/server/command';
import { NextPage, StepCode } from '@/lib/server/input-fields';
import { keysOf, perAddress, perPersonId } from '@/lib/server/tally-limits';
import { newSession } from '@/lib/server/tokens';

async function waiting(q: Q, { waiting: who }: Actor) {
  const open = who && (await sessions.byToken(q, who.session));
  const step = who && (await authenticators.stepOf(q, who.person));
  return open && open.session.endedAt === null && open.session.waitsSince !== null && step ? { open, step } : undefined;
}

const limits = (person: string, actor: Actor) => [perPersonId('second-step', person), perAddress('second-step', actor)];

export const passSecondStep = command({
  name: 'pass-second-step',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ code: StepCode, next: NextPage }),
  limit: (_input, actor) => limits(actor.waiting?.person ?? '', actor),
  prepare: async ({ code }, { secret, store, now }, actor) => {
    const step = actor.waiting && (await authenticators.stepOf(store.q, actor.waiting.person));
    return { ...newSession(secret), proven: step && provenOf(secret, step, code, now()) };
  },
  load: async (q, _input, actor) => waiting(q, actor),
  allow: () => 'yes',
  decide: ({ subject: { open, step }, input, actor, now, prepared: { session, tokenSha256, proven } }) => {
    const { personId, organisationId, tokenSha256: replaces } = open.session;
    const passed = provenBy(proven, step, keysOf(limits(personId, actor)));
    if ('kind' in passed) return passed;
    const left = codesLeft(step.recovery) - (passed.by === 'recovery-code' ? 1 : 0);
    const endsAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    return done(
      { session, next: input.next ?? '' },
      { what: 'second-step-passed', person: personId, organisation: organisationId, by: passed.by, left },
      { passed, opened: { tokenSha256, personId, organisationId, how: passed.by, endsAt, replaces, browser: browserFamily(actor.agent) } },
      passed.by === 'recovery-code' ? [{ kind: 'mail-recovery-code-used', about: { person: personId, left: String(left) } }] : [],
    );
  },
  save: async (q, { passed, opened }, now) => {
    await authenticators.spend(q, passed, now);
    await sessions.enter(q, { ...opened, goesOn: true }, now);
  },
});
