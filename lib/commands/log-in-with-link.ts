import 'server-only';
import * as z from 'zod';
import * as sessions from '@/db/sessions';
import { logIn } from '@/lib/domain/people/log-in';
import { invalid } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { deadLink, whyNotUsable } from '@/lib/domain/people/use-log-in';
import { command } from '@/lib/server/command';
import { keysOf, perAddress } from '@/lib/server/tally-limits';
import { equalSecret, linkToken, newSession, rowOfLink } from '@/lib/server/tokens';
import { ours } from '@/lib/server/input-kinds';

/** Logs in with the link of the mail, from the button on the page that the link opens. */
export const logInWithLink = command({
  name: 'log-in-with-link',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ token: ours(z.string(deadLink).max(200, deadLink)) }),
  limit: (_input, actor) => [perAddress('log-in-code', actor)],
  prepare: async ({ token }, { secret, store }) => {
    const row = await sessions.logInById(store.q, rowOfLink(token));
    return { ...newSession(secret), right: row !== undefined && equalSecret(linkToken(secret, row), token) };
  },
  load: async (q, { token }) => ({ file: await sessions.logInFile(q, rowOfLink(token), 'log-in') }),
  allow: () => 'yes',
  decide: ({ subject: { file }, actor, now, prepared }) => {
    const tally = keysOf([perAddress('log-in-code', actor)]);
    if (!file?.person) return invalid({ token: deadLink }, { event: { what: 'wrong-code', purpose: 'log-in' }, tally });
    const { row, newest, person } = file;
    const refusal = whyNotUsable({ row, newest, right: prepared.right, now, tally }, 'token', deadLink);
    if (refusal) return refusal;
    const entered = logIn({ person, how: 'link', next: row.next, replaces: actor.session, opened: prepared, now, agent: actor.agent });
    return { ...entered, writes: { ...entered.writes, used: row.id } };
  },
  save: async (q, session, now) => sessions.enter(q, session, now),
});
