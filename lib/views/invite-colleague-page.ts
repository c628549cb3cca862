import 'server-only';
// Bringing somebody into the own organisation.
import * as z from 'zod';
import { colleagueForm } from '@/content/questions/colleague';
import { peopleWords } from '@/content/wording/people';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { ownRoles } from '@/lib/domain/people/deputyship';
import { anyMember } from '@/lib/domain/people/actor';
import { mayGive } from '@/lib/domain/people/role-lattice';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';
import type { QuestionPageModel } from './question-page-model';

const words = peopleWords.invite;

export const inviteColleaguePage = view({
  name: 'invite-colleague-page',
  who: anyMember,
  input: z.strictObject({ attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async () => ({}),
  allow: (actor) => (mayGive(ownRoles(actor)).length > 0 ? 'yes' : { forbidden: `Ask an admin of ${actor.organisationName}` }),
  show: ({ input, actor, now, attempt }): QuestionPageModel & { readonly note: string } => {
    const form = colleagueForm(mayGive(ownRoles(actor)));
    const kept = keptAnswer(attempt, { command: 'invite-colleague' }, form, dayOf(now.toISOString()));
    const h1 = filledIn(words.h1, { own: actor.organisationName });
    const at = { href: '/people/invite', attemptId: input.attempt };
    return {
      title: h1,
      h1,
      back: { href: '/people' },
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/invite-colleague',
      hidden: {},
      buttons: { main: words.button, exit: false },
      note: words.note,
      why: { text: words.why, sources: [] },
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, h1, at) }),
    };
  },
});
