import 'server-only';
// Saying no to a charity that asks for an agreement, and why.
import * as z from 'zod';
import { declineAskForm } from '@/content/questions/ask';
import { askWords } from '@/content/wording/asks';
import { mayMoveAsk } from '@/lib/domain/ask/ask';
import { askSettled } from '@/lib/domain/ask/asking';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { AskPageModel } from './ask-models';
import { askSubject } from './asked-page';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';

const words = askWords.decline;
const [{ label: _, ...reason } = { name: 'reason', kind: 'textarea' as const, errors: {} }] = declineAskForm.fields;

export const declineAskPage = view({
  name: 'decline-ask-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor) => askSubject(q, reference, actor),
  allow: (actor, { ask }) => mayMoveAsk(actor, ask, 'asked'),
  show: ({ subject: { ask, names }, input, attempt, now }): AskPageModel => {
    const page = `/asks/${ask.reference}`;
    const form = { fields: [reason] };
    const mine = attempt?.values.reference === ask.reference ? attempt : undefined;
    const kept = keptAnswer(mine, { command: 'decline-ask' }, form, dayOf(now.toISOString()));
    const at = { href: `${page}/decline`, attemptId: input.attempt };
    return {
      title: `${words.h1} – ${ask.reference}`,
      caption: names.asking,
      h1: words.h1,
      back: { href: page },
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/decline-ask',
      hidden: { reference: ask.reference },
      buttons: { main: words.button, exit: false },
      intro: [filledIn(words.means, names)],
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, words.h1, at) }),
      ...(ask.status !== 'waiting' && { closed: { text: `${askSettled}.`, way: { href: page, text: 'Go back' } } }),
    };
  },
});
