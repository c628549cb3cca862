import 'server-only';
import * as z from 'zod';
import { emailChoicesForm } from '@/content/questions/account';
import * as mailChoices from '@/db/mail-choices';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type MailChoice, mailChoices as choices, type MailGroup, mailGroups } from '@/lib/domain/audit/mail-group';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';

/** Which mails one gets at once, once a day or not at all. */
export const chooseEmails = command({
  name: 'choose-emails',
  who: anyMember,
  fold: true,
  input: z.strictObject({ fields: Folded }),
  load: async (_q, _input, actor) => ({ id: actor.person }),
  allow: () => 'yes',
  decide: ({ subject: { id }, input, now }) => {
    const read = readForm(emailChoicesForm, input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const wanted = (group: MailGroup): MailChoice => choices.find((one) => one === read.value[group]) ?? 'now';
    const chosen = Object.fromEntries(mailGroups.map((group) => [group, wanted(group)])) as Record<MailGroup, MailChoice>;
    return done({ saved: true }, { what: 'email-choices-changed', person: id }, { id, chosen });
  },
  save: async (q, { id, chosen }) => mailChoices.save(q, id, chosen),
});
