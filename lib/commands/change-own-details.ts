import 'server-only';
import * as z from 'zod';
import { ownDetailsForm } from '@/content/questions/account';
import * as accounts from '@/db/accounts';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded } from '@/lib/server/input-fields';

/** One’s own name and job. What is signed keeps the name that it was signed with. */
export const changeOwnDetails = command({
  name: 'change-own-details',
  who: anyMember,
  fold: true,
  input: z.strictObject({ fields: Folded }),
  load: async (_q, _input, actor) => ({ id: actor.person }),
  allow: () => 'yes',
  decide: ({ subject: { id }, input, now }) => {
    const read = readForm(ownDetailsForm, input.fields, dayOf(now.toISOString()));
    if (!read.ok) return refusalOf(read);
    const details = { name: String(read.value.name), jobTitle: String(read.value.job) };
    return done({ saved: true }, { what: 'own-details-changed', person: id }, { id, details });
  },
  save: async (q, { id, details }) => accounts.changeDetails(q, id, details),
});
