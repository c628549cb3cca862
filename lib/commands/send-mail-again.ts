import 'server-only';
import * as z from 'zod';
import { undeliveredWords } from '@/content/wording/undelivered';
import * as outbox from '@/db/outbox';
import * as undelivered from '@/db/undelivered';
import { canGoAgain } from '@/lib/domain/audit/mail-fault';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';

/** Puts a mail that was given up back among those to send, with all its tries before it. */
export const sendMailAgain = command({
  name: 'send-mail-again',
  who: ['admin'],
  input: z.strictObject({ mail: Id }),
  load: async (q, { mail }, actor) => undelivered.one(q, mail, actor.organisations),
  allow: () => 'yes',
  decide: ({ subject }) => {
    if (!canGoAgain(subject)) return refused(undeliveredWords.askForNewCode);
    return done({ mail: subject.outboxId }, { what: 'mail-sent-again', mail: subject.outboxId }, subject.outboxId);
  },
  save: async (q, id, now) => {
    await undelivered.forget(q, id);
    await outbox.startAnew(q, id, now);
  },
});
