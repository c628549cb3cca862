import 'server-only';
// Another mailbox: which one, then the code that went to it. Whoever logged in a while ago logs in again first.
import * as z from 'zod';
import { emailCodeForm, newEmailForm } from '@/content/questions/account';
import { accountWords } from '@/content/wording/account';
import * as accounts from '@/db/accounts';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import { codeGood, isAsked } from '@/lib/domain/people/change-email';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import type { EmailCodeModel, EmailPageModel } from './account-models';
import { keptAnswer } from './kept-answer';
import { logInWay } from './log-in-way';

const words = accountWords.email;

export const changeEmailPage = view({
  name: 'change-email-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => ({ email: actor.email, asked: await accounts.newestChange(q, actor.person) }),
  allow: () => 'yes',
  show: ({ subject: { email, asked }, actor, now, attempt }): EmailPageModel => {
    const kept = keptAnswer(attempt, { command: 'change-email' }, newEmailForm, dayOf(now.toISOString()));
    const fresh = confirmedRecently(actor.authenticatedAt, now);
    return {
      title: words.h1,
      h1: words.h1,
      back: { href: '/account' },
      form: newEmailForm,
      value: kept?.fields ?? (asked && isAsked(asked) ? { email: asked.after } : {}),
      errors: kept?.errors ?? {},
      action: '/do/change-email',
      hidden: {},
      buttons: { main: words.button, exit: false },
      note: words.note.replace('{email}', email),
      ...(!fresh && {
        logInAgain: { href: logInWay('/account/email'), heading: words.fresh, text: words.freshText, way: words.freshWay },
      }),
    };
  },
});

export const emailCodePage = view({
  name: 'email-code-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => {
    const change = await accounts.newestChange(q, actor.person);
    return change && isAsked(change) ? change : undefined;
  },
  allow: () => 'yes',
  show: ({ subject, actor, now, attempt }): EmailCodeModel => {
    const kept = keptAnswer(attempt, { command: 'confirm-email' }, emailCodeForm, dayOf(now.toISOString()));
    return {
      title: words.codeH1,
      h1: words.codeH1,
      back: { href: '/account/email', text: words.other },
      form: emailCodeForm,
      value: {},
      errors: kept?.errors ?? {},
      action: '/do/confirm-email',
      hidden: {},
      buttons: { main: words.codeButton, exit: false },
      note: filledIn(words.codeNote, { after: subject.after, when: momentInWords(subject.askedAt.toISOString()) }),
      ...(!codeGood(subject, now) && { old: words.old }),
      ...(confirmedRecently(actor.authenticatedAt, now)
        ? { again: { button: words.again, hidden: { email: subject.after } } }
        : { freshFirst: { href: logInWay('/account/email/code'), text: words.freshForCode } }),
    };
  },
});
