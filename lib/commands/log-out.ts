import 'server-only';
import * as z from 'zod';
import * as sessions from '@/db/sessions';
import { done } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';

/** Ends this session and no other. Somebody whose session has ended already may press the button as well. */
export const logOut = command({
  name: 'log-out',
  who: anybody,
  input: z.strictObject({}),
  load: async (_q, _input, actor) => ({ session: actor.session }),
  allow: () => 'yes',
  decide: ({ subject }) => done({}, { what: 'logged-out' }, subject.session ? subject : undefined),
  save: async (q, ended, now) => ended && sessions.end(q, ended.session, now),
});
