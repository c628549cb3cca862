import 'server-only';
// The partner’s IG lead puts another permitted reason in place of the suggested one, for the partner’s own side.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { withSurroundings } from '@/db/surroundings';
import { decideOwnReason, mayChangeOwnReason } from '@/lib/domain/agreement/own-reason';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';

export const changeOwnReason = command({
  name: 'change-own-reason',
  who: ['ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  load: async (q, { reference }, actor) => withSurroundings(q, reference, actor.organisations),
  allow: (actor, { file }) => mayChangeOwnReason(actor, file),
  decide: ({ subject: { file, around }, input, actor, now }) => {
    const at = now.toISOString();
    const standing = standingAt(file, catalogue, around, now);
    const { shown, ...fields } = input.fields;
    return decideOwnReason(standing, { shown: typeof shown === 'string' ? shown : '', fields }, actor, at);
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
