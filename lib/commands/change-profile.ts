import 'server-only';
// Saving one page of the own organisation’s profile.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { profileQuestions } from '@/content/questions/organisation';
import { suggestedLaw } from '@/content/suggested-laws';
import { whoChangesProfile } from '@/content/wording/profile';
import * as checklistAgain from '@/db/checklist-again';
import { lookAfresh } from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { movedProfileMailbox } from '@/lib/domain/assurance/worse-mailbox';
import { profilePages } from '@/lib/domain/people/organisation';
import { decideProfile } from '@/lib/domain/people/profile/change-profile';
import { changingRoles, mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { typedNumbers } from '@/lib/domain/registers/register-finding';
import { command } from '@/lib/server/command';
import { Folded, Whole } from '@/lib/server/input-fields';

export const changeProfile = command({
  name: 'change-profile',
  who: changingRoles,
  beforeCode: true,
  fold: true,
  input: z.strictObject({ screen: z.enum(profilePages), revision: Whole, fields: Folded }),
  // The lists of the registers are files, however long: they are read before anything waits for the store.
  prepare: async ({ screen, fields }, { lookUp }) => (screen === 'numbers' && lookUp ? lookUp(typedNumbers(fields)) : []),
  load: async (q, { screen }, actor) => {
    const organisation = await organisations.own(q, actor.organisations, actor.organisation);
    if (!organisation) return undefined;
    const edits = await organisations.editsOf(q, actor.organisations, organisation.id);
    const suggestion = suggestedLaw(organisation);
    const lastBy = (await people.namesOf(q, [edits[screen]?.by ?? ''])).get(edits[screen]?.by ?? '');
    const signatories = await people.withRole(q, organisation.id, 'signatory');
    const accepted = screen === 'people' ? await checklists.acceptedBy(q, organisation.id, actor.organisations) : [];
    const told = await checklistAgain.profileMailboxes(q, accepted);
    return { onFile: { organisation, edits, signatories, ...(suggestion && { suggestedLaw: suggestion }) }, lastBy, accepted, told };
  },
  allow: (actor, { onFile }) => (mayChangeProfile(actor, onFile.organisation) ? 'yes' : { forbidden: whoChangesProfile }),
  decide: ({ subject: { onFile, lastBy, accepted, told }, input, prepared: found, actor, now }) => {
    const by = { person: actor.person, ...(lastBy !== undefined && { lastBy }) };
    const out = decideProfile(onFile, { ...input, found }, profileQuestions, dayOf(now.toISOString()), by);
    if (out.kind !== 'done') return out;
    const moved = movedProfileMailbox(onFile.organisation, out.writes.profile, { accepted, told }, now.toISOString());
    return { ...out, writes: { ...out.writes, by: actor.organisations, ...(moved && { moved }) } };
  },
  save: async (q, { profile, saved, moved, by }, now) => {
    await organisations.saveProfile(q, profile, saved, now);
    if (!moved) return;
    const today = dayOf(now.toISOString());
    await checklistAgain.tellProfileMailbox(q, moved.all, moved.mailbox);
    for (const id of moved.again) await checklistAgain.markFrom(q, id, { day: today, why: ['mailbox-profile'] });
    for (const reference of moved.mended) await lookAfresh(q, { reference, organisations: by }, catalogue, today);
  },
});
