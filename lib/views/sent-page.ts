import 'server-only';
// The agreement is with the partner (D34): what happens next.
import * as z from 'zod';
import { sendingWords } from '@/content/wording/sending';
import { invitationWords } from '@/content/wording/invitation';
import * as agreements from '@/db/agreements';
import * as invitations from '@/db/invitations';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { addDays, dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { isWaiting } from '@/lib/domain/people/invitation';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { SentPageModel } from './sent-page-model';

const { sent: words } = sendingWords;

export const sentPage = view({
  name: 'sent-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor: Actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, invitation: await invitations.newestFor(q, reference, actor.organisations) };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject: { file, invitation }, actor }): SentPageModel => {
    const { reference, sent, status } = file;
    const there = status === 'with-partner' && sent !== undefined;
    const date = sent ? dateInWords(addDays(dayOf(sent.at), words.days)) : '';
    const waits = invitation !== undefined && isWaiting(invitation);
    const names = { ...agreementNames(file, actor.organisation), date, name: invitation?.name ?? '', mailbox: invitation?.mailbox ?? '' };
    const h1 = there ? filledIn('Sent to {partner}', names) : agreementName(file);
    const takesBack = plainMove(file, 'sharing', 'take-back')?.unmet.length === 0;
    const hub = { href: `/agreements/${reference}`, text: words.hub };
    const invited = { href: `/agreements/${reference}/invitation`, text: invitationWords.see };
    const after = { href: `/agreements/${reference}/preview`, text: words.print };
    return {
      title: `${h1} – ${reference}`,
      h1,
      reference,
      sent: there,
      heading: words.next,
      lines: there
        ? filledIn([...(waits ? [words.invited] : []), words.reply, ...(takesBack ? [words.back] : []), ...(sent.finalOnYes ? [words.final] : [])], names)
        : [filledIn(words.none, names)],
      ways: there ? [...(waits ? [invited] : []), after, hub, { href: '/agreements/new/share', text: words.another }] : [hub],
    };
  },
});
