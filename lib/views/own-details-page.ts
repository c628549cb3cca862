import 'server-only';
// One’s own name and job.
import * as z from 'zod';
import { ownDetailsForm } from '@/content/questions/account';
import { accountWords } from '@/content/wording/account';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { EmailPageModel } from './account-models';
import { realPersonWarning } from './question-model';

const words = accountWords.edit;

export const ownDetailsPage = view({
  name: 'own-details-page',
  who: anyMember,
  input: z.strictObject({ attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (_q, _input, actor) => ({ name: actor.name, job: actor.jobTitle }),
  allow: () => 'yes',
  show: ({ subject, input, now, attempt }): EmailPageModel => {
    const kept = keptAnswer(attempt, { command: 'change-own-details' }, ownDetailsForm, dayOf(now.toISOString()));
    const at = { href: '/account/details', attemptId: input.attempt };
    return {
      title: words.h1,
      h1: words.h1,
      back: { href: '/account' },
      form: ownDetailsForm,
      value: kept?.fields ?? subject,
      errors: kept?.errors ?? {},
      action: '/do/change-own-details',
      hidden: {},
      buttons: { main: words.button, exit: false },
      note: words.note,
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, ownDetailsForm, words.h1, at) }),
    };
  },
});
