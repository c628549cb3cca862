import 'server-only';
// “Use the answers from your last checklist”: copies what still holds into a checklist that nobody has begun.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { decideReuse } from '@/lib/domain/assurance/reuse-answers';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';

export const reuseChecklistAnswers = command({
  name: 'reuse-checklist-answers',
  who: ['checklist-owner'],
  input: z.strictObject({ checklist: Id }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    if (!found?.file) return undefined;
    const last = await checklists.lastSent(q, found.checklist, actor.organisations);
    return { file: found.file, owners: found.owners, ...(last && { last }) };
  },
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file, last }, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    return ground ? decideReuse(ground, last, { person: actor.person, at }) : { kind: 'not-found' };
  },
  save: async (q, { checklist, changed }, now) => checklists.replace(q, checklist, changed, now),
});
