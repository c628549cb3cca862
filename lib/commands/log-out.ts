import 'server-only';
import * as z from 'zod';
import * as sessions from '@/db/sessions';
import { done } from '@/lib/domain/outcome';
import { type Actor, anybody, isVisitor } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { NextPage } from '@/lib/server/input-fields';
import { keysOf, perAddress } from '@/lib/server/tally-limits';

/** What is remembered is never removed, so somebody without a session cannot fill it by pressing on. */
const limits = (actor: Actor) => (isVisitor(actor) ? [perAddress('log-out', actor)] : []);

/** Ends this session and no other. Somebody whose session has ended already may press the button as well. */
export const logOut = command({
  name: 'log-out',
  who: anybody,
  beforeCode: true,
  // `next`: where somebody else, who logs in here now, goes on.
  input: z.strictObject({ next: NextPage }),
  limit: (_input, actor) => limits(actor),
  load: async (_q, _input, actor) => ({ session: actor.session }),
  allow: () => 'yes',
  decide: ({ subject, actor }) => done({}, { what: 'logged-out' }, subject.session ? subject : undefined, [], keysOf(limits(actor))),
  save: async (q, ended, now) => ended && sessions.end(q, ended.session, now),
});
