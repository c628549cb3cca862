import 'server-only';
// Changing a contact of the own side by notice to the other (CS1), in one agreement or in every one that names the same contact.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as checklistAgain from '@/db/checklist-again';
import { lookAfresh } from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as contactNotices from '@/db/contact-notices';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { movedMailboxes } from '@/lib/domain/assurance/worse-mailbox';
import { decideChangeContact } from '@/lib/domain/contacts/change-contact';
import { noContact } from '@/lib/domain/contacts/change-contact-form';
import { contactLines } from '@/lib/domain/contacts/contact-line';
import { contactRoles, mayChangeContacts } from '@/lib/domain/contacts/who-changes-contacts';
import { command } from '@/lib/server/command';
import { sha256 } from '@/lib/server/sha256';
import { Folded, Reference, Whole } from '@/lib/server/input-fields';

export const changeContact = command({
  name: 'change-contact',
  who: contactRoles,
  fold: true,
  input: z.strictObject({ reference: Reference, screen: z.enum(contactLines, noContact), revision: Whole, fields: Folded }),
  prepare: async () => ({ notice: randomUUID() }),
  load: async (q, { reference, screen, fields }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const own = await contactNotices.sheetOf(q, reference, actor.organisation);
    const all =
      fields.all === undefined ? await contactNotices.sheetsOfChain(q, file, actor.organisation) : await contactNotices.sheetsOf(q, actor.organisation);
    const sheets = [...all, ...(own ? [own] : [])];
    const known = new Map(sheets.map(({ reference: of, notices }) => [of, notices] as const));
    const accepted = screen === 'referrals' ? await checklists.acceptedOf(q, [...known.keys()], actor.organisations) : [];
    return { file, all, known, accepted, ...(own && { own }) };
  },
  allow: mayChangeContacts,
  decide: ({ subject, input, actor, now, prepared: { notice } }) => {
    const { accepted, known } = subject;
    const out = decideChangeContact(subject, input, { actor, now, today: dayOf(now.toISOString()), notice, sha256 });
    if (out.kind !== 'done') return out;
    const moved = movedMailboxes(out.writes, accepted, (of) => known.get(of) ?? []);
    return { ...out, writes: { told: out.writes, by: actor.organisations, ...moved } };
  },
  save: async (q, { told, by, again, mended }, now) => {
    const today = dayOf(now.toISOString());
    await contactNotices.give(q, told);
    for (const id of again) await checklistAgain.markFrom(q, id, { day: today, why: ['mailbox-noticed'] });
    for (const reference of mended) await lookAfresh(q, { reference, organisations: by }, catalogue, today);
  },
});
