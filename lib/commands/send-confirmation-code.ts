import 'server-only';
// Before signing, after more than ten minutes: a code goes to the person’s own mailbox.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as sessions from '@/db/sessions';
import { requestLogIn } from '@/lib/domain/people/request-log-in';
import { maySign } from '@/lib/domain/signing/sign';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';

export const sendConfirmationCode = command({
  name: 'send-confirmation-code',
  who: ['signatory'],
  input: z.strictObject({ reference: Reference }),
  limit: (_input, actor) => [perPerson('confirmation-mail', actor)],
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, input, actor) => {
    const file = await agreements.file(q, input.reference, actor.organisations);
    return file && { file, takenBack: 0, newest: await sessions.newestLogIn(q, actor.email, 'confirm') };
  },
  allow: maySign,
  decide: ({ subject: { file, newest }, actor, now, prepared }) => {
    const asked = requestLogIn({
      id: prepared.id,
      personId: actor.person,
      mailbox: actor.email,
      purpose: 'confirm',
      next: null,
      before: newest?.counter ?? 0,
      now,
      tally: keysOf([perPerson('confirmation-mail', actor)]),
    });
    return { ...asked, result: { reference: file.reference } };
  },
  save: async (q, row, now) => sessions.askLogIn(q, row, now),
});
