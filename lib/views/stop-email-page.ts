import 'server-only';
// What the link in the letter to the mailbox before opens: one button. Looking changes nothing.
import * as z from 'zod';
import { accountWords } from '@/content/wording/account';
import * as accounts from '@/db/accounts';
import { anybody } from '@/lib/domain/people/actor';
import { stopState } from '@/lib/domain/people/change-email';
import { emailPurpose, rowOfLink } from '@/lib/server/tokens';
import { view } from '@/lib/server/view';
import type { StopEmailModel } from './account-models';

const words = accountWords.stop;

export const stopEmailPage = view({
  name: 'stop-email-page',
  who: anybody,
  input: z.strictObject({ token: z.string().min(1).max(200) }),
  load: async (q, { token }, _actor, _now, proves) => {
    const stopping = await accounts.stoppingOf(q, rowOfLink(token));
    return stopping && proves(token, { id: stopping.change.id, purpose: emailPurpose, counter: 1 }) ? stopping : undefined;
  },
  allow: () => 'yes',
  show: ({ subject, input: { token }, now, attempt }): StopEmailModel => {
    const state = stopState(subject, now);
    if (state === 'stopped' || state === 'too-late') {
      const isBack = state === 'stopped' && subject.mailboxNow === subject.change.before;
      const { h1, text } = isBack ? words.stopped : state === 'stopped' ? words.elsewhere : words.late;
      return { title: h1, h1, text, ...(isBack && { way: { href: '/log-in', text: words.way } }) };
    }
    return {
      title: words.h1,
      h1: words.h1,
      text: words[state],
      button: { text: state === 'changed' ? words.backButton : words.button, hidden: { token }, after: words.ignore },
      ...(attempt && 'reason' in attempt.outcome && { refusal: attempt.outcome.reason }),
    };
  },
});
