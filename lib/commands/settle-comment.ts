import 'server-only';
// The sharing side settles a comment: it changes the text, says that it is dealt with, or declines the words that were suggested.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import { surroundings } from '@/db/surroundings';
import { decideSettling, maySettle } from '@/lib/domain/agreement/commenting';
import { isChangedSince } from '@/lib/domain/agreement/text-changed';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';
import { standingAt } from '@/lib/server/standing-at';

export const settleComment = command({
  name: 'settle-comment',
  who: answeringRoles,
  input: z.strictObject({
    reference: Reference,
    thread: ours(z.string().max(80)),
    how: z.enum(['accepted', 'dealt-with', 'declined'], 'Select what to do about the comment'),
  }),
  load: async (q, { reference, thread }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    return { file, thread: await comments.one(q, reference, thread, actor.organisations), around: await surroundings(q, file) };
  },
  allow: (actor, { file }) => maySettle(actor, file),
  decide: ({ subject: { file, thread, around }, input, actor, now }) =>
    decideSettling(file, thread, input.how, {
      actor,
      at: now.toISOString(),
      isChanged: (one) => isChangedSince(standingAt(file, catalogue, around, now))(one),
    }),
  save: comments.write,
});
