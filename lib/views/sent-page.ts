import 'server-only';
// The agreement is with the partner (D34): what happens next.
import * as z from 'zod';
import { sendingWords } from '@/content/wording/sending';
import * as agreements from '@/db/agreements';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { addDays, dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
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
  load: async (q, { reference }, actor: Actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  show: ({ subject: file, actor }): SentPageModel => {
    const { reference, sent, status } = file;
    const there = status === 'with-partner' && sent !== undefined;
    const date = sent ? dateInWords(addDays(dayOf(sent.at), words.days)) : '';
    const names = { ...agreementNames(file, actor.organisation), date };
    const h1 = there ? filledIn('Sent to {partner}', names) : agreementName(file);
    const takesBack = plainMove(file, 'sharing', 'take-back')?.unmet.length === 0;
    const hub = { href: `/agreements/${reference}`, text: words.hub };
    const after = { href: `/agreements/${reference}/preview`, text: words.print };
    return {
      title: `${h1} – ${reference}`,
      h1,
      reference,
      sent: there,
      heading: words.next,
      lines: there ? filledIn([words.reply, ...(takesBack ? [words.back] : []), ...(sent.finalOnYes ? [words.final] : [])], names) : [words.none],
      ways: there ? [after, hub, { href: '/agreements/new/share', text: words.another }] : [hub],
    };
  },
});
