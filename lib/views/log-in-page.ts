import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import { anybody, isVisitor } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { QuestionPageModel } from './question-page-model';

const words = logInWords.email;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface LogInPageView extends QuestionPageModel {
  /** What was typed before the session ended waits behind the log in. */
  readonly answerKept: boolean;
  /** They are logged in and only show again who they are: where the code goes, which is nobody else’s mailbox. */
  readonly known?: string;
}

/** Where an e-mail address is typed. */
export const logInPage = view({
  name: 'log-in-page',
  who: anybody,
  input: z.strictObject({ next: z.string().max(600).optional().catch(undefined) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input, actor, attempt }): LogInPageView => {
    const common = {
      action: '/do/request-log-in',
      buttons: { main: words.button, exit: false },
      why: { text: words.why, sources: [] },
      answerKept: /[?&]attempt=/.test(input.next ?? ''),
    } as const;
    const errors = attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {};
    const next = input.next && { next: input.next };
    if (!isVisitor(actor) && next)
      return {
        ...common,
        title: words.again.h1,
        h1: words.again.h1,
        form: { fields: [] },
        value: {},
        errors: Object.fromEntries(Object.values(errors).map((text) => ['', text])),
        hidden: { ...next, email: actor.email, again: 'yes' },
        known: words.again.known(actor.email),
      };
    return {
      ...common,
      title: words.h1,
      h1: words.h1,
      form: { fields: [{ name: 'email', kind: 'email', label: words.label, hint: words.hint, autocomplete: 'email', spellcheck: false, errors: {} }] },
      value: { email: attempt ? text(attempt.values.email) : actor.email },
      errors,
      hidden: { ...next },
    };
  },
});
