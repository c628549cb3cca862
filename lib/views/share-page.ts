import 'server-only';
// The first question of all (D01): what somebody wants to share. Its answer makes the draft, or leads to a route that fits better.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as organisations from '@/db/organisations';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { onlyAnswers, startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { Form } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { SharePageModel } from './share-page-model';
import { shownSources } from './shown-sources';

const share = catalogue.questions.find(({ id }) => id === 'share');
// Its choices are fixed: nothing on file is needed to draw it.
const form = { fields: share?.fields ?? [] } as Form;

export const sharePage = view({
  name: 'share-page',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({}),
  load: async (q, _input, actor) => organisations.own(q, actor.organisations, actor.organisation),
  allow: () => 'yes',
  show: ({ subject: own, attempt, now }): SharePageModel => {
    const { h1 = '', section = '', why = '', sources = [] } = share ?? {};
    const kept = keptAnswer(attempt, { command: 'start-draft' }, form, dayOf(now.toISOString()));
    return {
      title: `${h1} – New agreement`,
      caption: section,
      h1,
      back: { href: '/home' },
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/start-draft',
      hidden: {},
      buttons: { exit: false },
      why: { text: why, sources: shownSources(sources) },
      ...(!startsAgreements(own) && { closed: { text: `${onlyAnswers}.`, way: { href: '/home', text: 'Go to your home page' } } }),
    };
  },
});
