import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { QuestionPageModel } from './question-page-model';

const words = logInWords.email;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface LogInPageView extends QuestionPageModel {
  /** What was typed before the session ended waits behind the log in. */
  readonly answerKept: boolean;
}

/** Where an e-mail address is typed. */
export const logInPage = view({
  name: 'log-in-page',
  who: anybody,
  input: z.strictObject({ next: z.string().max(600).optional().catch(undefined) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input, actor, attempt }): LogInPageView => ({
    title: words.h1,
    h1: words.h1,
    form: { fields: [{ name: 'email', kind: 'email', label: words.label, hint: words.hint, autocomplete: 'email', spellcheck: false, errors: {} }] },
    // Whoever shows again who they are is known: only a visitor types the address.
    value: { email: attempt ? text(attempt.values.email) : actor.email },
    errors: attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {},
    action: '/do/request-log-in',
    hidden: { ...(input.next && { next: input.next }) },
    buttons: { main: words.button, exit: false },
    why: { text: words.why, sources: [] },
    answerKept: /[?&]attempt=/.test(input.next ?? ''),
  }),
});
