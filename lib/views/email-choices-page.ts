import 'server-only';
// Which mails one gets: at once, once a day, or not.
import * as z from 'zod';
import { emailChoicesForm } from '@/content/questions/account';
import { accountWords } from '@/content/wording/account';
import * as mailChoices from '@/db/mail-choices';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { mailGroups } from '@/lib/domain/audit/mail-group';
import { anyMember } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import type { EmailPageModel } from './account-models';
import { keptAnswer } from './kept-answer';

const words = accountWords.emails;

export const emailChoicesPage = view({
  name: 'email-choices-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => mailChoices.of(q, actor.person),
  allow: () => 'yes',
  show: ({ subject, now, attempt }): EmailPageModel => {
    const kept = keptAnswer(attempt, { command: 'choose-emails' }, emailChoicesForm, dayOf(now.toISOString()));
    return {
      title: words.h1,
      h1: words.h1,
      back: { href: '/account' },
      form: emailChoicesForm,
      value: kept?.fields ?? Object.fromEntries(mailGroups.map((group) => [group, subject[group] ?? 'now'])),
      errors: kept?.errors ?? {},
      action: '/do/choose-emails',
      hidden: {},
      buttons: { main: words.button, exit: false },
      note: words.note,
    };
  },
});
