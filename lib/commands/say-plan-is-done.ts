import 'server-only';
// The charity says of what its accepted checklist promised that it is done, or gives another day for it. What the sharing side asked for itself,
// its IG lead can say to be done as well.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayWriteAboutPoint } from '@/lib/domain/assurance/checklist-people';
import { decidePlanDone } from '@/lib/domain/assurance/plan-done';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Folded, Id, Screen } from '@/lib/server/input-fields';

export const sayPlanIsDone = command({
  name: 'say-plan-is-done',
  who: ['checklist-owner', 'ig-lead'],
  fold: true,
  // `screen`: the point, or “condition”.
  input: z.strictObject({ checklist: Id, screen: Screen, fields: Folded }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    if (!found?.file) return undefined;
    return { file: found.file, owners: found.owners, leads: found.leads, told: await checklistFiles.toldSince(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners, leads }) => mayWriteAboutPoint(actor, file, { owners, leads }),
  decide: ({ subject: { file, told }, input: { screen: item, fields }, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    if (!ground) return { kind: 'not-found' };
    return decidePlanDone({ ...ground, ...told }, { item, fields, side: sideOf(file, actor.organisation) }, { by: actor.person, byName: actor.name, at });
  },
  save: async (q, { checklist, changed, rechecks, from }, now) => {
    if (changed) await checklists.replace(q, checklist, changed, now);
    if (rechecks) await checklistAgain.record(q, { checklist: checklist.id, rechecks, ...(from !== undefined && { from }) }, now);
    else await checklistAgain.schedule(q, checklist.id, from);
  },
});
