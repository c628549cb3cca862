import 'server-only';
import * as z from 'zod';
import * as authenticators from '@/db/authenticators';
import * as people from '@/db/people';
import { done, refused } from '@/lib/domain/outcome';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';

/** Whether whoever signs for the organisation needs an authenticator app. Signatories without one are told, and led to it before they sign; all are told when it ends. */
export const requireSecondStep = command({
  name: 'require-second-step',
  who: ['admin'],
  input: z.strictObject({ required: ours(z.enum(['yes', 'no'], 'Choose whether you ask for an app')) }),
  load: async (q, _input, actor) => ({
    required: await authenticators.isRequired(q, actor.organisation),
    signatories: await people.withRole(q, actor.organisation, 'signatory'),
    without: await authenticators.withoutOne(q, await people.withRole(q, actor.organisation, 'signatory')),
  }),
  allow: () => 'yes',
  decide: ({ subject, input, actor, now }) => {
    const required = input.required === 'yes';
    if (required === subject.required) return refused('Somebody else has just changed this. Look at it again');
    if (!required && !confirmedRecently(actor.authenticatedAt, now)) return refused('Log in again, then ask for an app no longer', ['log-in-again']);
    const kind = required ? 'mail-second-step-required' : 'mail-second-step-ended';
    const notices = (required ? subject.without : subject.signatories).map(({ id: person }) => ({ kind, about: { person } }) as const);
    return done({ required }, { what: 'second-step-rule', required }, { organisation: actor.organisation, required }, notices);
  },
  save: async (q, { organisation, required }, now) => authenticators.setRule(q, organisation, required, now),
});
