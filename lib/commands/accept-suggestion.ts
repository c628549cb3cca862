import 'server-only';
// The sharing side accepts the words that the partner suggested: its answer reads so from now on, and the comment is settled.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import { surroundings } from '@/db/surroundings';
import { decideAcceptance } from '@/lib/domain/agreement/accepting-suggestion';
import { maySettle } from '@/lib/domain/agreement/commenting';
import { command } from '@/lib/server/command';
import { Reference, Whole } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';
import { standingAt } from '@/lib/server/standing-at';

export const acceptSuggestion = command({
  name: 'accept-suggestion',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ reference: Reference, thread: ours(z.string().max(80)), revision: Whole }),
  load: async (q, { reference, thread }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    return { file, thread: await comments.one(q, reference, thread, actor.organisations), around: await surroundings(q, file) };
  },
  allow: (actor, { file }) => maySettle(actor, file),
  decide: ({ subject: { file, thread, around }, input, actor, now }) => {
    const at = now.toISOString();
    const { context } = standingAt(file, catalogue, around, now);
    return decideAcceptance({ file, thread, context, revision: input.revision, actor, at });
  },
  save: async (q, { answer, settle }, now) => {
    await agreements.change(q, answer.file, { answers: answer.answers }, now);
    await comments.write(q, settle, now);
  },
});
