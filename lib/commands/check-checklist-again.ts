import 'server-only';
// The IG lead of the sharing side looks again at a checklist that a final version rests on, and decides anew. What was signed stays.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { decideCheckAgain, shownWorse } from '@/lib/domain/assurance/check-again';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { queueAfter, wantedBy, withNext } from '@/lib/domain/assurance/review-queue';
import { command } from '@/lib/server/command';
import { Folded, Id } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';

export const checkChecklistAgain = command({
  name: 'check-checklist-again',
  who: ['ig-lead'],
  fold: true,
  input: z.strictObject({ checklist: Id, fields: Folded }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    if (!found?.file) return undefined;
    const looks = await checklistAgain.looksToCome(q, actor.organisations);
    return { file: found.file, leads: found.leads, looks, told: await checklistFiles.toldSince(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, leads }) => mayDecideOnChecklist(actor, file, leads),
  decide: ({ subject: { file, told, looks }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    if (!ground) return { kind: 'not-found' };
    // `shown`: everything that the page said has changed.
    const { shown, ...fields } = input.fields;
    const asShown = (worse: Parameters<typeof shownWorse>[0]) => sha256(shownWorse(worse)) === shown;
    const queue = queueAfter(wantedBy(looks, dayOf(at)), input.checklist);
    return withNext(decideCheckAgain({ ...ground, ...told }, fields, asShown, { by: actor.person, byName: actor.name, at }), queue);
  },
  save: checklistAgain.record,
});
