import 'server-only';
import * as z from 'zod';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import { logIn } from '@/lib/domain/people/log-in';
import { invalid } from '@/lib/domain/outcome';
import { anybody } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { NextPage } from '@/lib/server/input-fields';
import { newSession } from '@/lib/server/tokens';
import { ours } from '@/lib/server/input-kinds';

/** The demonstration: whoever is chosen is logged in. Where there is no demonstration there is no such command. */
export const logInAsDemo = command({
  name: 'log-in-as-demo',
  who: anybody,
  beforeCode: true,
  input: z.strictObject({ person: ours(z.string('Select who you want to be').min(1, 'Select who you want to be').max(80)), next: NextPage }),
  prepare: async (_input, { secret, mode }) => ({ ...newSession(secret), mode }),
  load: async (q, { person }) => ({ person: await people.byId(q, person) }),
  allow: () => 'yes',
  decide: ({ subject, input, actor, now, prepared }) => {
    if (prepared.mode !== 'demo') return { kind: 'not-found' };
    if (!subject.person) return invalid({ person: 'Select who you want to be' });
    return logIn({ person: subject.person, how: 'demo', next: input.next, replaces: actor.session, opened: prepared, now, agent: actor.agent });
  },
  save: async (q, session, now) => sessions.enter(q, session, now),
});
