import 'server-only';
// What the link of a mail that may be switched off opens: which mails they are, and one button. Looking changes nothing, and it names nobody.
import * as z from 'zod';
import { stopEmailsWords as words } from '@/content/wording/stop-emails';
import { stoppedBy } from '@/lib/domain/audit/mail-group';
import { anybody } from '@/lib/domain/people/actor';
import { stoppingOf } from '@/lib/server/stop-link';
import { view } from '@/lib/server/view';
import type { StopEmailModel } from './account-models';

const way = { href: '/account/emails', text: words.way };

export const stopEmailsPage = view({
  name: 'stop-emails-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  load: async (q, { token }, _actor, _now, proves) => {
    const stopping = await stoppingOf(q, token);
    return { stopping: stopping && proves(token, stopping.numbered) ? stopping : undefined };
  },
  allow: () => 'yes',
  show: ({ subject: { stopping }, input: { token } }): StopEmailModel => {
    if (!stopping) return { title: words.dead.h1, ...words.dead, way };
    const { what, chosen } = stopping;
    if (stoppedBy(what, chosen).length === 0) return { title: words.stopped.h1, h1: words.stopped.h1, text: `${words.kinds[what]} ${words.stopped.text}`, way };
    const button = { text: words.button, hidden: { token }, after: words.after };
    return { title: words.h1, h1: words.h1, text: words.kinds[what], button };
  },
});
