import 'server-only';
// Confirming, line by line, what was said on the telephone: from then on they are the charity’s own answers.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as toldAnswers from '@/db/told-answers';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { decideConfirmTold } from '@/lib/domain/assurance/told';
import { command } from '@/lib/server/command';
import { Id } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';

const Line = z.string().max(120);
const Lines = ours(z.union([Line.transform((one) => [one]), z.array(Line).max(40)]).default([]));

export const confirmToldAnswers = command({
  name: 'confirm-told-answers',
  who: ['checklist-owner'],
  input: z.strictObject({ checklist: Id, confirm: Lines }),
  load: async (q, { checklist: id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found?.file) return undefined;
    return { file: found.file, owners: found.owners, told: await toldAnswers.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file, told }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    return ground ? decideConfirmTold(ground, told, input.confirm, { person: actor.person, at }) : { kind: 'not-found' };
  },
  save: async (q, { checklist, changed, keys }, now) => {
    await checklists.replace(q, checklist, changed, now);
    await toldAnswers.confirmed(q, checklist, keys);
  },
});
