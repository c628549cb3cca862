import 'server-only';
import * as z from 'zod';
import * as accounts from '@/db/accounts';
import * as membership from '@/db/membership';
import * as sessions from '@/db/sessions';
import { done, invalid } from '@/lib/domain/outcome';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { browserFamily } from '@/lib/domain/people/browser-family';
import { isKept, whyNotConfirmEmail } from '@/lib/domain/people/change-email';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';
import { keysOf, perPerson } from '@/lib/server/tally-limits';
import { codeOf, emailPurpose, equalSecret, newSession } from '@/lib/server/tokens';

const empty = 'Enter the code from the email';
const limits = (actor: Actor) => [perPerson('email-code', actor)];

/** Makes the new mailbox one’s own, with the code that was sent to it. The session gets a new number and every other one ends. */
export const confirmEmail = command({
  name: 'confirm-email',
  who: anyMember,
  input: z.strictObject({
    code: ours(
      z
        .string(empty)
        .transform((code) => code.replace(/[\s-]/g, ''))
        .pipe(z.string().min(1, empty).max(20, empty)),
    ),
  }),
  limit: (_input, actor) => limits(actor),
  prepare: async ({ code }, { secret, store }, actor) => {
    const row = await accounts.newestChange(store.q, actor.person);
    const right = row !== undefined && equalSecret(codeOf(secret, { id: row.id, purpose: emailPurpose, counter: 1 }), code);
    return { ...newSession(secret), right: right ? row.id : undefined };
  },
  load: async (q, _input, actor) => {
    const change = await accounts.newestChange(q, actor.person);
    const holder = change && (await membership.holderOf(q, change.after));
    const left = change && (await accounts.leftAt(q, change.after));
    const open = await sessions.byToken(q, actor.session);
    const isOthers = left?.personId !== actor.person;
    return open && { change, taken: holder !== undefined && holder.id !== actor.person, left: isOthers ? left : undefined, endsAt: open.session.endsAt };
  },
  allow: () => 'yes',
  decide: ({ subject: { change, taken: held, left, endsAt }, actor, now, prepared }) => {
    const tally = keysOf(limits(actor));
    const taken = held || isKept(left, now);
    const refusal = whyNotConfirmEmail({ change, right: change !== undefined && prepared.right === change.id, taken, now, tally });
    if (refusal || !change) return refusal ?? invalid({ code: empty });
    const { tokenSha256, session } = prepared;
    const { person: personId, organisation: organisationId, how = 'link', authenticatedAt } = actor;
    const opened = { tokenSha256, personId, organisationId, how, endsAt, authenticatedAt, browser: browserFamily(actor.agent), replaces: actor.session };
    const event = { what: 'email-changed', person: personId, change: change.id } as const;
    return done({ changed: true, session }, event, { change, opened }, [{ kind: 'mail-email-changed', about: { change: change.id } }]);
  },
  save: async (q, { change, opened }, now) => {
    await accounts.confirmChange(q, change, now);
    await sessions.enter(q, { ...opened, goesOn: true }, now);
    await accounts.endOthers(q, change.personId, opened.tokenSha256, now);
  },
});
