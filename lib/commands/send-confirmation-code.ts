import 'server-only';
// Before signing, after more than ten minutes, and once for whoever came in by the link of an invitation: a code goes to the person’s own mailbox.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { confirmingFor } from '@/db/confirming-for';
import * as sessions from '@/db/sessions';
import { requestLogIn } from '@/lib/domain/people/request-log-in';
import { anyMember } from '@/lib/domain/people/actor';
import { mayConfirm } from '@/lib/domain/signing/may-confirm';
import { command } from '@/lib/server/command';
import { NextPage, Reference } from '@/lib/server/input-fields';
import { keysOf, perPerson } from '@/lib/server/tally-limits';

export const sendConfirmationCode = command({
  name: 'send-confirmation-code',
  who: anyMember,
  beforeCode: true,
  input: z.strictObject({ reference: Reference.optional(), next: NextPage }),
  limit: (_input, actor) => [perPerson('confirmation-mail', actor)],
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, input, actor) => {
    const about = await confirmingFor(q, input.reference, actor);
    return about && { ...about, newest: await sessions.newestLogIn(q, actor.email, 'confirm') };
  },
  allow: mayConfirm,
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
    return { ...asked, result: { reference: file?.reference ?? '' } };
  },
  save: async (q, row, now) => sessions.askLogIn(q, row, now),
});
