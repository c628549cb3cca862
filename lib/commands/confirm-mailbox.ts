import 'server-only';
// Somebody has rung the other side and asked: its new mailbox is right, and may be used.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as contactNotices from '@/db/contact-notices';
import { decideConfirmMailbox } from '@/lib/domain/contacts/confirm-mailbox';
import { contactRoles, mayChangeContacts } from '@/lib/domain/contacts/who-changes-contacts';
import { refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Id, Reference } from '@/lib/server/input-fields';

export const confirmMailbox = command({
  name: 'confirm-mailbox',
  who: contactRoles,
  input: z.strictObject({ reference: Reference, notice: Id }),
  load: async (q, { reference, notice }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const own = await contactNotices.sheetOf(q, reference, actor.organisation);
    return { file, ...(own && { own }), siblings: own ? await contactNotices.ofNotice(q, notice, [actor.organisation]) : [] };
  },
  allow: mayChangeContacts,
  decide: ({ subject: { file, own, siblings }, input: { notice }, actor }) =>
    own ? decideConfirmMailbox({ file, base: own.base, notices: own.notices, siblings }, notice, actor) : refused('This agreement has no contact sheet yet'),
  save: contactNotices.confirm,
});
