import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { newEmailForm } from '@/content/questions/account';
import * as accounts from '@/db/accounts';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done } from '@/lib/domain/outcome';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { askEmailChange } from '@/lib/domain/people/change-email';
import { foldMailbox } from '@/lib/domain/people/mailbox';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';
import { keysOf, perAddress, perMailbox, perPerson } from '@/lib/server/tally-limits';

const limits = (actor: Actor, mailbox: string) => [perPerson('change-email', actor), perMailbox('email-code', mailbox), perAddress('change-email', actor)];

/** Asks for another mailbox: a code goes to it, and a letter to the one before that can stop it. */
export const changeEmail = command({
  name: 'change-email',
  who: anyMember,
  fold: true,
  input: z.strictObject({ fields: Folded }),
  limit: ({ fields }, actor) => limits(actor, typedMailbox(fields)),
  prepare: async () => ({ id: randomUUID() }),
  load: async (_q, _input, actor) => ({ person: actor.person }),
  allow: () => 'yes',
  decide: ({ input, actor, now, prepared: { id } }) => {
    const read = readForm(newEmailForm, input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const after = foldMailbox(String(read.value.email));
    const change = askEmailChange(actor, after, id, now);
    if ('kind' in change) return change;
    const about = { change: id };
    const mails = [{ kind: 'mail-email-code', about } as const, { kind: 'mail-email-asked', about } as const];
    return done({ asked: true }, { what: 'email-change-asked', person: actor.person, change: id }, change, mails, keysOf(limits(actor, after)));
  },
  save: async (q, change) => accounts.askChange(q, change),
});
