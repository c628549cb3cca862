import 'server-only';
// Taking a photo, a file or a link away from a point of the checklist. What was sent once stays kept for whoever relied on it.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as evidenceFiles from '@/db/evidence-files';
import { decideRemovingEvidence } from '@/lib/domain/assurance/add-evidence';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { command } from '@/lib/server/command';
import { Id, Screen } from '@/lib/server/input-fields';

export const removeEvidence = command({
  name: 'remove-evidence',
  who: ['checklist-owner'],
  beforeCode: true,
  input: z.strictObject({ checklist: Id, screen: Screen, piece: Id }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    return found?.file && { file: found.file, owners: found.owners };
  },
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file }, input, now }) => {
    const ground = checklistGround(file, catalogue, dayOf(now.toISOString()));
    return ground ? decideRemovingEvidence(ground, input.screen, input.piece) : { kind: 'not-found' };
  },
  save: async (q, { checklist, changed, removed }, now) => {
    await checklists.replace(q, checklist, changed, now);
    if (removed !== undefined) await evidenceFiles.forget(q, removed);
  },
});
