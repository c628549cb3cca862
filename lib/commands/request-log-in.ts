import 'server-only';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as membership from '@/db/membership';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import { anybody, isVisitor } from '@/lib/domain/people/actor';
import { foldMailbox, Mailbox } from '@/lib/domain/people/mailbox';
import { invalid } from '@/lib/domain/outcome';
import { requestLogIn as ask } from '@/lib/domain/people/request-log-in';
import { command } from '@/lib/server/command';
import { NextPage } from '@/lib/server/input-fields';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';
import { ours, typed } from '@/lib/server/input-kinds';

const notYours = 'You are logged in with another email address. To log in as somebody else, log out first';

/** Sends a link and a code to a mailbox. */
export const requestLogIn = command({
  name: 'request-log-in',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ email: typed(Mailbox), next: NextPage, again: ours(z.literal('yes').optional()) }),
  limit: ({ email }, actor) => [perMailbox('log-in', email), perAddress('log-in', actor)],
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { email }) => ({
    person: await people.byMailbox(q, email),
    holder: await membership.holderOf(q, email),
    newest: await sessions.newestLogIn(q, email, 'log-in'),
  }),
  allow: () => 'yes',
  decide: ({ subject, input, actor, now, prepared }) => {
    // Whoever shows again who they are stays who they are; once their session has ended they log in like anybody.
    if (input.again && !isVisitor(actor) && input.email !== foldMailbox(actor.email)) return invalid({ email: notYours });
    return ask({
      id: prepared.id,
      personId: subject.person?.id ?? null,
      mailbox: input.email,
      closed: subject.holder?.id,
      purpose: 'log-in',
      next: input.next ?? null,
      before: subject.newest?.counter ?? 0,
      now,
      tally: keysOf([perMailbox('log-in', input.email), perAddress('log-in', actor)]),
    });
  },
  save: async (q, row, now) => sessions.askLogIn(q, row, now),
});
