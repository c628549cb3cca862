import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { QuestionPageModel } from './question-page-model';

const words = logInWords.sent;

/** Where the code of the mail is typed. The same for a mailbox that nobody has. */
export const linkSentPage = view({
  name: 'link-sent-page',
  who: anybody,
  input: z.strictObject({ logIn: z.string().min(1).max(80) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input, attempt }): QuestionPageModel => ({
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
  }),
});
