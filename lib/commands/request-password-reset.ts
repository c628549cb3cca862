import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as membership from '@/db/membership';
import * as passwords from '@/db/passwords';
import * as people from '@/db/people';
import { done } from '@/lib/domain/outcome';
import { type Actor, anybody } from '@/lib/domain/people/actor';
import { Mailbox } from '@/lib/domain/people/mailbox';
import { closedMails } from '@/lib/domain/people/request-log-in';
import { command } from '@/lib/server/command';
import { typed } from '@/lib/server/input-kinds';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';

const limits = (email: string, actor: Actor) => [perMailbox('reset', email), perAddress('reset', actor)];

/** Sends a link that sets a password. A mailbox that nobody has is answered in the same way; only the mail is not sent. */
export const requestPasswordReset = command({
  name: 'request-password-reset',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ email: typed(Mailbox) }),
  limit: ({ email }, actor) => limits(email, actor),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { email }) => ({ person: await people.byMailbox(q, email), holder: await membership.holderOf(q, email) }),
  allow: () => 'yes',
  decide: ({ subject: { person, holder }, input, actor, now, prepared: { id } }) => {
    const row = { id, personId: person?.id ?? null, askedAt: now };
    const mails = person ? [{ kind: 'mail-password-reset', about: { reset: id } } as const] : closedMails(holder?.id);
    return done({ asked: true }, { what: 'password-reset-asked' }, row, mails, keysOf(limits(input.email, actor)));
  },
  save: async (q, row) => passwords.askReset(q, row),
});
