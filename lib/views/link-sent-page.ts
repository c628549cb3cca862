import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import * as sessions from '@/db/sessions';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import { logInWay } from './log-in-way';
import type { QuestionPageModel } from './question-page-model';

const words = logInWords.sent;

export interface LinkSentModel extends QuestionPageModel {
  /** Where another code is asked for. */
  readonly again: string;
}

/** Where the code of the mail is typed. The same for a mailbox that nobody has. A new code leads to where the first one was to lead. */
export const linkSentPage = view({
  name: 'link-sent-page',
  who: anybody,
  input: z.strictObject({ logIn: z.string().min(1).max(80) }),
  load: async (q, { logIn }) => ({ next: (await sessions.logInById(q, logIn))?.next ?? undefined }),
  allow: () => 'yes',
  show: ({ subject, input, attempt }): LinkSentModel => ({
    title: words.h1,
    h1: words.h1,
    form: {
      fields: [{ name: 'code', kind: 'text', label: words.label, hint: words.hint, limit: 6, autocomplete: 'one-time-code', spellcheck: false, errors: {} }],
    },
    value: {},
    errors: attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {},
    action: '/do/log-in-with-code',
    hidden: { logIn: input.logIn },
    buttons: { main: words.button, exit: false },
    again: logInWay(subject.next),
  }),
});
