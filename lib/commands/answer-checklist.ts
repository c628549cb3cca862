import 'server-only';
// Saving the answer to one question of the checklist, or the plan for one gap.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import { decideChecklistAnswer } from '@/lib/domain/assurance/answer-checklist';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { command } from '@/lib/server/command';
import { Folded, Id, Screen, Whole } from '@/lib/server/input-fields';

export const answerChecklist = command({
  name: 'answer-checklist',
  who: ['checklist-owner'],
  beforeCode: true,
  fold: true,
  input: z.strictObject({ checklist: Id, screen: Screen, revision: Whole, fields: Folded }),
  load: async (q, { checklist: id, screen }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found?.file) return undefined;
    const lastBy = await checklistFiles.answeredBy(q, found.checklist, screen);
    return { file: found.file, owners: found.owners, ...(lastBy !== undefined && { lastBy }) };
  },
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file, lastBy }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    return ground ? decideChecklistAnswer(ground, input, { person: actor.person, at, ...(lastBy !== undefined && { lastBy }) }) : { kind: 'not-found' };
  },
  save: async (q, { checklist, changed }, now) => checklists.replace(q, checklist, changed, now),
});
