import 'server-only';
import * as z from 'zod';
import * as sessions from '@/db/sessions';
import { logIn } from '@/lib/domain/people/log-in';
import { invalid } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { whyNotUsable, wrongCode } from '@/lib/domain/people/use-log-in';
import { command } from '@/lib/server/command';
import { keysOf, perAddress, perMailbox } from '@/lib/server/tally-limits';
import { codeOf, equalSecret, newSession } from '@/lib/server/tokens';
import { ours } from '@/lib/server/input-kinds';

const empty = 'Enter the code from the email';

/** Logs in with the six digits of the mail. `logIn` is the number of the row that the page before was answered with. */
export const logInWithCode = command({
  name: 'log-in-with-code',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({
    logIn: ours(z.string().max(80)),
    code: ours(
      z
        .string(empty)
        .transform((code) => code.replace(/[\s-]/g, ''))
        .pipe(z.string().min(1, empty).max(20, wrongCode)),
    ),
  }),
  limit: (_input, actor) => [perAddress('log-in-code', actor)],
  prepare: async ({ logIn: id, code }, { secret, store }) => {
    const row = await sessions.logInById(store.q, id);
    return { ...newSession(secret), right: row !== undefined && equalSecret(codeOf(secret, row), code) };
  },
  load: async (q, { logIn: id }) => ({ file: await sessions.logInFile(q, id, 'log-in') }),
  /** By the mailbox and not by the mail: ten mails in an hour are not ten times ten tries. */
  limitOf: ({ file }) => (file ? [perMailbox('log-in-code', file.row.mailbox)] : []),
  allow: () => 'yes',
  decide: ({ subject: { file }, actor, now, prepared }) => {
    const address = perAddress('log-in-code', actor);
    if (!file) return invalid({ code: wrongCode }, { event: { what: 'wrong-code', purpose: 'log-in' }, tally: keysOf([address]) });
    const { row, newest, person } = file;
    const tally = keysOf([perMailbox('log-in-code', row.mailbox), address]);
    const refusal = whyNotUsable({ row, newest, right: prepared.right && person !== undefined, now, tally }, 'code', wrongCode);
    if (refusal || !person) return refusal ?? invalid({ code: wrongCode });
    const entered = logIn({ person, how: 'code', next: row.next, replaces: actor.session, opened: prepared, now, agent: actor.agent });
    return { ...entered, writes: { ...entered.writes, used: row.id } };
  },
  save: async (q, session, now) => sessions.enter(q, session, now),
});
