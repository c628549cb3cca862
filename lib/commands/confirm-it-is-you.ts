import 'server-only';
// Showing who you are: again just before signing, or for the first time after coming in by the link of an invitation. The session gets a new number; a wrong code is counted although it is refused.
import * as z from 'zod';
import * as authenticators from '@/db/authenticators';
import { confirmingFor } from '@/db/confirming-for';
import * as sessions from '@/db/sessions';
import { done, invalid, type Refusal, refused } from '@/lib/domain/outcome';
import { type Actor, anyMember, type HowLoggedIn } from '@/lib/domain/people/actor';
import { provenBy, secondStepWords } from '@/lib/domain/people/authenticator';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { whyNotUsable, wrongCode } from '@/lib/domain/people/use-log-in';
import { mayConfirm } from '@/lib/domain/signing/may-confirm';
import { provenOf } from '@/lib/server/authenticator';
import { command } from '@/lib/server/command';
import { NextPage, Reference } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';
import { codeOf, equalSecret, newSession } from '@/lib/server/tokens';
import { ours } from '@/lib/server/input-kinds';

const empty = 'Enter the code from the email';
/** A code of an app is tried here and where they log in: both count on one tally. */
const limits = (actor: Actor) => [perPerson('confirm-code', actor), perPerson('second-step', actor)];

/** In the demonstration the person may be chosen again; everywhere else the code of their app is needed, or the newest that was sent. */
function whyNot(byChoice: boolean, chosen: string | undefined, actor: Actor, useCode: () => Refusal | undefined): Refusal | undefined {
  if (!byChoice) return useCode();
  return chosen === actor.person ? undefined : invalid({ person: 'Select yourself' });
}

export const confirmItIsYou = command({
  name: 'confirm-it-is-you',
  who: anyMember,
  beforeCode: true,
  input: z.strictObject({
    reference: Reference.optional(),
    next: NextPage,
    person: ours(z.string().max(80).optional()),
    code: ours(
      z
        .string()
        .transform((code) => code.replace(/[\s-]/g, ''))
        .pipe(z.string().max(20, wrongCode))
        .optional(),
    ),
  }),
  limit: (_input, actor) => limits(actor),
  prepare: async ({ code }, { secret, store, mode, now }, actor) => {
    const step = await authenticators.stepOf(store.q, actor.person);
    const row = await sessions.newestLogIn(store.q, actor.email, 'confirm');
    return {
      ...newSession(secret),
      demo: mode === 'demo',
      proven: step && code ? provenOf(secret, step, code, now()) : undefined,
      rested: row?.id,
      right: row !== undefined && code !== undefined && equalSecret(codeOf(secret, row), code),
    };
  },
  load: async (q, input, actor) => {
    const about = await confirmingFor(q, input.reference, actor);
    const newest = await sessions.newestLogIn(q, actor.email, 'confirm');
    const open = await sessions.byToken(q, actor.session);
    const step = await authenticators.stepOf(q, actor.person);
    const lacksApp = !step && about?.file !== undefined && (await authenticators.isRequired(q, actor.organisation));
    return about && open && { ...about, newest, step, lacksApp, endsAt: open.session.endsAt };
  },
  allow: mayConfirm,
  decide: ({ subject: { file, newest, step, lacksApp, endsAt }, input, actor, now, prepared }) => {
    if (lacksApp) return refused(secondStepWords.setUpFirst, ['second-step']);
    const tally = keysOf(limits(actor));
    const passed = step && provenBy(prepared.proven, step, tally);
    const byCode = () => {
      if (!input.code) return invalid({ code: step ? secondStepWords.empty : empty });
      if (passed) return 'kind' in passed ? passed : undefined;
      if (!newest || newest.id !== prepared.rested) return invalid({ code: wrongCode }, { event: { what: 'wrong-code', purpose: 'confirm' }, tally });
      return whyNotUsable({ row: newest, newest: newest.counter, right: prepared.right, now, tally }, 'code', wrongCode);
    };
    const byChoice = prepared.demo && input.code === undefined; // the form with the code always posts it, if only empty
    const refusal = whyNot(byChoice, input.person, actor, byCode);
    if (refusal) return refusal;
    const spent = !byChoice && passed && !('kind' in passed) ? passed : undefined;
    const how: HowLoggedIn = byChoice ? 'demo' : (spent?.by ?? 'code');
    const used = how === 'code' ? newest?.id : undefined;
    return done(
      { reference: file?.reference ?? '', next: input.next ?? '', session: prepared.session },
      { what: 'identity-confirmed', how },
      {
        spent,
        tokenSha256: prepared.tokenSha256,
        personId: actor.person,
        organisationId: actor.organisation,
        how,
        endsAt,
        replaces: actor.session,
        browser: browserFamily(actor.agent),
        ...(used && { used }),
      },
    );
  },
  save: async (q, { spent, ...session }, now) => {
    if (spent) await authenticators.spend(q, spent, now);
    await sessions.enter(q, { ...session, goesOn: true }, now);
  },
});
