import 'server-only';
// The IG lead of the sharing side decides on a checklist. Nothing is signed without it.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as listedChecklists from '@/db/listed-checklists';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { changedMeanwhile, decideDecision } from '@/lib/domain/assurance/review-checklist';
import { queueAfter, withNext } from '@/lib/domain/assurance/review-queue';
import { command } from '@/lib/server/command';
import { Folded, Id, Whole } from '@/lib/server/input-fields';

export const decideChecklist = command({
  name: 'decide-checklist',
  who: ['ig-lead'],
  fold: true,
  // `revision`: of the checklist as the page showed it.
  input: z.strictObject({ checklist: Id, revision: Whole, fields: Folded }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    return found?.file && { file: found.file, leads: found.leads, queue: queueAfter(await listedChecklists.toReview(q, actor.organisations), checklist) };
  },
  allow: (actor, { file, leads }) => mayDecideOnChecklist(actor, file, leads),
  decide: ({ subject: { file, queue }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    const stale = changedMeanwhile(file.checklist, input.revision);
    if (stale) return stale;
    return ground ? withNext(decideDecision(ground, input.fields, { by: actor.person, byName: actor.name, at }), queue) : { kind: 'not-found' };
  },
  save: async (q, { checklist, changed, from }, now) => {
    await checklists.replace(q, checklist, changed, now);
    await checklistAgain.schedule(q, checklist.id, from);
  },
});
