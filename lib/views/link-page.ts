import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { QuestionPageModel } from './question-page-model';

const words = logInWords.link;

/** What the mailed link opens: a button, so that looking at it changes nothing. */
export const linkPage = view({
  name: 'link-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input, attempt }): QuestionPageModel => ({
    title: words.h1,
    h1: words.h1,
    form: { fields: [] },
    value: {},
    errors: attempt?.outcome.kind === 'invalid' ? { '': attempt.outcome.errors.token ?? '' } : {},
    action: '/do/log-in-with-link',
    hidden: { token: input.token },
    buttons: { main: words.button, exit: false },
  }),
});
