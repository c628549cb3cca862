import 'server-only';
// The IG lead’s one page (D35), one save: legal basis, risk check, Caldicott principles, publication, and what happens next.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { withSurroundings } from '@/db/surroundings';
import { decideIgReview, mayReview } from '@/lib/domain/agreement/ig-reviewing';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';

export const recordIgReview = command({
  name: 'record-ig-review',
  who: ['ig-lead'],
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  load: async (q, { reference }, actor) => withSurroundings(q, reference, actor.organisations),
  allow: (actor, { file }) => mayReview(actor, file),
  decide: ({ subject: { file, around }, input, actor, now }) => {
    const standing = standingAt(file, catalogue, around, now);
    const { shown, found, typed, ...fields } = input.fields;
    const listed = (value: unknown) => (typeof value === 'string' ? value.split(' ') : []);
    const posted = { shown: typeof shown === 'string' ? shown : '', found: listed(found), typed: listed(typed), fields };
    return decideIgReview(standing, posted, actor, now.toISOString());
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
