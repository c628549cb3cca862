import 'server-only';
// Help that was offered with a point of the checklist is done: said by the IG lead of the side that offered it, or by the charity. The side
// that offered it gives another day for it.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayWriteAboutPoint } from '@/lib/domain/assurance/checklist-people';
import { decideHelp } from '@/lib/domain/assurance/help-done';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Folded, Id, Screen } from '@/lib/server/input-fields';

export const sayHelpIsDone = command({
  name: 'say-help-is-done',
  who: ['checklist-owner', 'ig-lead'],
  fold: true,
  // `screen`: the point.
  input: z.strictObject({ checklist: Id, screen: Screen, fields: Folded }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    return found?.file && { file: found.file, owners: found.owners, leads: found.leads };
  },
  allow: (actor, { file, ...names }) => mayWriteAboutPoint(actor, file, names),
  decide: ({ subject: { file }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    const posted = { item: input.screen, fields: input.fields, side: sideOf(file, actor.organisation) };
    return ground ? decideHelp(ground, posted, { by: actor.person, byName: actor.name, at }) : { kind: 'not-found' };
  },
  save: (q, { checklist, changed }, now) => checklists.replace(q, checklist, changed, now),
});
