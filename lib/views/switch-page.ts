import 'server-only';
// For which of their organisations somebody goes on.
import * as z from 'zod';
import { actingWords } from '@/content/wording/acting';
import { actsFor } from '@/db/acting-for';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import type { Form } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { QuestionPageModel } from './question-page-model';
import { roleWords } from './role-words';

const words = actingWords.switching;

export const switchPage = view({
  name: 'switch-page',
  who: anyMember,
  input: z.strictObject({ next: z.string().max(600).optional().catch(undefined) }),
  load: async (q, _input, actor, now) => actsFor(q, actor.person, dayOf(now.toISOString())),
  allow: () => 'yes',
  show: ({ subject, input, actor, now, attempt }): QuestionPageModel => {
    const options = subject.map(({ organisation: { id, name }, roles }) => ({
      value: id,
      label: name,
      hint: [...(id === actor.organisation ? [words.now] : []), ...roleWords(roles)].join(', '),
    }));
    const form: Form = { fields: [{ name: 'organisation', kind: 'radios', options, errors: { empty: words.empty } }] };
    const kept = keptAnswer(attempt, { command: 'switch-organisation' }, form, dayOf(now.toISOString()));
    return {
      title: words.h1,
      h1: words.h1,
      hint: words.hint,
      back: { href: '/home' },
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/switch-organisation',
      hidden: { ...(input.next && { next: input.next }) },
      buttons: { main: words.button, exit: false },
    };
  },
});
