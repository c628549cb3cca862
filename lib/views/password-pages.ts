import 'server-only';
// Logging in with a password, one’s own password, and setting it anew by a link. None of them shows what was typed into a field for one.
import * as z from 'zod';
import { newPasswordForm, passwordLogInForm, resetForm } from '@/content/questions/password';
import { passwordPageWords as words } from '@/content/wording/password';
import * as passwords from '@/db/passwords';
import { anybody, anyMember } from '@/lib/domain/people/actor';
import { deadReset, resetGood } from '@/lib/domain/people/reset-password';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import type { ShownAttempt } from '@/lib/server/attempts';
import { resetPurpose, rowOfLink } from '@/lib/server/tokens';
import { view } from '@/lib/server/view';
import type { EmailPageModel } from './account-models';
import { logInWay } from './log-in-way';
import type { QuestionPageModel } from './question-page-model';

const emailTyped = (attempt: ShownAttempt | undefined) => ({ email: typeof attempt?.values.email === 'string' ? attempt.values.email : '' });
function errorsOf(attempt: ShownAttempt | undefined): Readonly<Record<string, string>> {
  if (attempt?.outcome.kind === 'invalid') return attempt.outcome.errors;
  return attempt?.outcome.kind === 'refused' ? { '': attempt.outcome.reason } : {};
}
const buttons = (main: string) => ({ main, exit: false }) as const;

export const passwordLogInPage = view({
  name: 'password-log-in-page',
  who: anybody,
  input: z.strictObject({ next: z.string().max(600).optional().catch(undefined) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input, attempt }): QuestionPageModel => ({
    title: words.logIn.h1,
    h1: words.logIn.h1,
    form: passwordLogInForm,
    value: emailTyped(attempt),
    errors: errorsOf(attempt),
    action: '/do/log-in-with-password',
    hidden: { ...(input.next && { next: input.next }) },
    buttons: buttons(words.logIn.button),
  }),
});

export interface OwnPasswordModel extends EmailPageModel {
  /** There is one, which can be removed. */
  readonly has: boolean;
}

export const ownPasswordPage = view({
  name: 'own-password-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => ({ has: (await passwords.hashOf(q, actor.person)) !== undefined }),
  allow: () => 'yes',
  show: ({ subject: { has }, actor, now, attempt }): OwnPasswordModel => ({
    title: words.own.h1,
    h1: words.own.h1,
    back: { href: '/account' },
    has,
    form: newPasswordForm,
    value: {},
    errors: errorsOf(attempt),
    action: '/do/set-password',
    hidden: {},
    buttons: buttons(has ? words.own.change : words.own.button),
    note: has ? words.own.noteHas : words.own.note,
    ...(!confirmedRecently(actor.authenticatedAt, now) && {
      logInAgain: {
        href: logInWay('/account/password'),
        heading: words.own.fresh,
        text: words.own.freshText,
        way: words.own.freshWay,
      },
    }),
  }),
});

export const resetPage = view({
  name: 'reset-page',
  who: anybody,
  input: z.strictObject({}),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ attempt }): QuestionPageModel => ({
    title: words.reset.h1,
    h1: words.reset.h1,
    form: resetForm,
    value: emailTyped(attempt),
    errors: errorsOf(attempt),
    action: '/do/request-password-reset',
    hidden: {},
    buttons: buttons(words.reset.button),
  }),
});

export interface ResetLinkModel extends QuestionPageModel {
  /** Why the link does nothing any more. */
  readonly dead?: string;
}

/** What the mailed link opens. Looking changes nothing; an old, used or made-up link says so in the same words. */
export const resetLinkPage = view({
  name: 'reset-link-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  load: async (q, { token }, _actor, now, proves) => {
    const row = await passwords.resetById(q, rowOfLink(token));
    const newest = row?.personId ? await passwords.newestReset(q, row.personId) : undefined;
    return { good: row !== undefined && newest?.id === row.id && resetGood(row, now) && proves(token, { id: row.id, purpose: resetPurpose, counter: 1 }) };
  },
  allow: () => 'yes',
  show: ({ subject: { good }, input: { token }, attempt }): ResetLinkModel => ({
    title: good ? words.reset.h1 : deadReset,
    h1: good ? words.reset.h1 : deadReset,
    form: newPasswordForm,
    value: {},
    errors: errorsOf(attempt),
    action: '/do/reset-password',
    hidden: { token },
    buttons: buttons(words.reset.linkButton),
    ...(!good && { dead: deadReset }),
  }),
});
