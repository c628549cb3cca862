import 'server-only';
// Noting what the charity says on the telephone about one question of its checklist.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as toldAnswers from '@/db/told-answers';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayDecideOnChecklist } from '@/lib/domain/assurance/checklist-people';
import { decideTold } from '@/lib/domain/assurance/told';
import { command } from '@/lib/server/command';
import { Folded, Id, Screen, Whole } from '@/lib/server/input-fields';

export const noteToldAnswer = command({
  name: 'note-told-answer',
  who: ['ig-lead'],
  fold: true,
  input: z.strictObject({ checklist: Id, screen: Screen, revision: Whole, fields: Folded }),
  load: async (q, { checklist: id }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found?.file) return undefined;
    return { file: found.file, leads: found.leads, told: await toldAnswers.of(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, leads }) => mayDecideOnChecklist(actor, file, leads),
  decide: ({ subject: { file, told }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    return ground ? decideTold(ground, told, input, { person: actor.person, byName: actor.name, at }) : { kind: 'not-found' };
  },
  save: async (q, writes) => toldAnswers.note(q, writes),
});
