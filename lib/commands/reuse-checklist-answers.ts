import 'server-only';
// “Use these answers”: copies what still holds of the organisation’s own answers into a checklist that was not sent yet; what it answers itself stays.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as passports from '@/db/passports';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { decideReuse } from '@/lib/domain/assurance/reuse-answers';
import { command } from '@/lib/server/command';
import { Id, Whole } from '@/lib/server/input-fields';

export const reuseChecklistAnswers = command({
  name: 'reuse-checklist-answers',
  who: ['checklist-owner'],
  beforeCode: true,
  input: z.strictObject({ checklist: Id, passport: Whole }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    if (!found?.file) return undefined;
    return { file: found.file, owners: found.owners, earlier: await checklistFiles.earlierAnswers(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file, earlier }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    return ground ? decideReuse(ground, earlier, input.passport, { person: actor.person, at }) : { kind: 'not-found' };
  },
  save: async (q, { checklist, changed, passport }, now) => {
    await checklists.replace(q, checklist, changed, now);
    await passports.attach(q, checklist, passport);
  },
});
