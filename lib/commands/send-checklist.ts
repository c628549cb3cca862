import 'server-only';
// Sending the checklist to the organisation that asked for it, with the links to evidence.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as passports from '@/db/passports';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { worsenedBy } from '@/lib/domain/assurance/worse-answers';
import { decideSending } from '@/lib/domain/assurance/send-checklist';
import { command } from '@/lib/server/command';
import { Folded, Id } from '@/lib/server/input-fields';

export const sendChecklist = command({
  name: 'send-checklist',
  who: ['checklist-owner'],
  fold: true,
  input: z.strictObject({ checklist: Id, fields: Folded }),
  load: async (q, { checklist }, actor) => {
    const found = await checklistFiles.find(q, checklist, actor.organisations);
    if (!found?.file) return undefined;
    const newest = await passports.newest(q, actor.organisations, found.checklist.organisationId);
    return { file: found.file, owners: found.owners, newest, accepted: await checklists.acceptedBeside(q, found.checklist, actor.organisations) };
  },
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file, newest, accepted }, input, actor, now }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    const out = ground ? decideSending(ground, input.fields, { person: actor.person, at }, newest) : ({ kind: 'not-found' } as const);
    return out.kind === 'done' ? { ...out, writes: { ...out.writes, again: worsenedBy(out.writes.changed, accepted, catalogue) } } : out;
  },
  save: async (q, { checklist, changed, passport, again }, now) => {
    await checklists.replace(q, checklist, changed, now);
    await passports.sentWith(q, checklist, passport);
    for (const { id, why } of again) await checklistAgain.markFrom(q, id, { day: dayOf(now.toISOString()), why });
  },
});
