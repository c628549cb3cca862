import 'server-only';
// Showing who you are for the first time, after coming in by the link of an invitation: before anything leaves whoever did.
import * as z from 'zod';
import { codeFirstWords as words } from '@/content/wording/code-first';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import { anyMember, hasShownMailbox } from '@/lib/domain/people/actor';
import { NextPage } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { sentWords } from './confirm-page';
import type { ConfirmPageModel } from './signing-models';

export interface CodeFirstPageModel extends ConfirmPageModel {
  /** Why it is asked, and what becomes of what was typed. */
  readonly why: string;
}

export const codeFirstPage = view({
  name: 'code-first-page',
  who: anyMember,
  input: z.strictObject({ next: NextPage.catch(undefined) }),
  load: async (q, _input, actor) => ({
    newest: await sessions.newestLogIn(q, actor.email, 'confirm'),
    colleagues: await people.ofOrganisations(q, [actor.organisation]),
  }),
  allow: () => 'yes', // everybody sees their own
  show: ({ subject: { newest, colleagues }, input: { next }, actor, now, attempt }): CodeFirstPageModel => {
    const sent = sentWords(newest, actor.email, now);
    return {
      title: words.h1,
      h1: words.h1,
      caption: words.caption,
      why: `${words.why.replace('{mailbox}', () => actor.email)} ${words.kept}`,
      back: { href: next ?? '/home' },
      people: colleagues.map(({ id, name, jobTitle }) => ({ value: id, label: name, hint: jobTitle })),
      errors: attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {},
      hidden: next === undefined ? {} : { next },
      app: false,
      ...(hasShownMailbox(actor) && { confirmed: { href: next ?? '/home', text: words.on } }),
      ...(sent !== undefined && { sent }),
    };
  },
});
