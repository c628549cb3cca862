import 'server-only';
// Reading the file of next year’s DSPT questions, to look at before it is put in force.
import * as z from 'zod';
import { builtEditions, withRegulator } from '@/content/toolkit/editions';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { decideAddEdition } from '@/lib/domain/toolkit/add-edition';
import { allEditions } from '@/lib/domain/toolkit/built-editions';
import { command } from '@/lib/server/command';
import { typed } from '@/lib/server/input-kinds';

const longest = 200_000;

export const addDsptEdition = command({
  name: 'add-dspt-edition',
  who: ['admin'],
  bytes: 2 * longest,
  input: z.strictObject({ file: typed(z.string().max(longest)) }),
  load: async (q, _input, actor) =>
    (await toolkitEditions.actsForHost(q, actor)) ? { built: allEditions(builtEditions, []), added: await toolkitEditions.added(q) } : undefined,
  allow: () => 'yes', // found by the admin of the service alone
  decide: ({ subject, input, actor, now }) => {
    const out = decideAddEdition(subject, withRegulator(input.file), dayOf(now.toISOString()));
    return out.kind === 'done' ? { ...out, writes: { ...out.writes, by: actor.person } } : out;
  },
  save: async (q, { by, ...added }, now) => toolkitEditions.save(q, added, by, now),
});
