import 'server-only';
// The IG lead of the sharing side looks at a checklist, the DSPT result and each answer that is not Yes, replies to what is asked, and decides.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import * as checklistLooks from '@/db/checklist-looks';
import * as checklists from '@/db/checklists';
import * as listedChecklists from '@/db/listed-checklists';
import * as pointMessages from '@/db/point-messages';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { changedMeanwhile } from '@/lib/domain/assurance/review-checklist';
import { decideReview } from '@/lib/domain/assurance/review-page';
import { queueAfter, withNext } from '@/lib/domain/assurance/review-queue';
import { command } from '@/lib/server/command';
import { Folded, Id, Whole } from '@/lib/server/input-fields';

export const reviewChecklist = command({
  name: 'review-checklist',
  who: ['ig-lead'],
  fold: true,
  // `revision`: of the checklist as the page showed it.
  input: z.strictObject({ checklist: Id, revision: Whole, fields: Folded }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    if (!found?.file) return undefined;
    const messages = await pointMessages.of(q, found.checklist, actor.organisations);
    return { file: found.file, leads: found.leads, messages, queue: queueAfter(await listedChecklists.toReview(q, actor.organisations), checklist) };
  },
  allow: (actor, { file, leads }) => mayDecideOnChecklist(actor, file, leads),
  decide: ({ subject: { file, messages, queue }, input, actor, now, prepared: { id } }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    const stale = changedMeanwhile(file.checklist, input.revision);
    if (stale) return stale;
    if (!ground) return { kind: 'not-found' };
    return withNext(decideReview(ground, messages, input.fields, { id, by: actor.person, byName: actor.name, at }), queue);
  },
  save: async (q, { checklist, changed, from, decides, messages }, now) => {
    await checklists.replace(q, checklist, changed, now);
    await checklistLooks.keep(q, changed);
    for (const message of messages) await pointMessages.insert(q, { checklist: checklist.id, message });
    if (decides) await checklistAgain.schedule(q, checklist.id, from);
  },
});
