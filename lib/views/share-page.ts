import 'server-only';
// The first question of all (D01): what somebody wants to share. Its answer makes the draft, or leads to a route that fits better.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { enquiryWords } from '@/content/wording/enquiry';
import * as organisations from '@/db/organisations';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { carriedName, carriedQuery } from '@/lib/domain/legal-basis/enquiry/carried-answers';
import { onlyAnswers, startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { Form } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import type { SharePageModel } from './share-page-model';
import { shownSources } from './shown-sources';

const share = catalogue.questions.find(({ id }) => id === 'share');
// Its choices are fixed: nothing on file is needed to draw it.
const form = { fields: share?.fields ?? [] } as Form;

/** The answers of an enquiry, read again: from the address, or from what was sent and refused. */
function carriedOn(address: string | undefined, attempt: ShownAttempt | undefined): string | undefined {
  const sent = attempt?.values[carriedName];
  const query = carriedQuery(typeof sent === 'string' ? sent : (address ?? ''), catalogue);
  return query === undefined ? undefined : new URLSearchParams(query).toString();
}

export const sharePage = view({
  name: 'share-page',
  who: ['drafter', 'ig-lead'],
  /** `enquiry`: the answers of an enquiry, as its address holds them. */
  input: z.strictObject({ enquiry: z.string().max(1000).optional() }),
  load: async (q, _input, actor) => organisations.own(q, actor.organisations, actor.organisation),
  allow: () => 'yes',
  show: ({ subject: own, input, attempt, now }): SharePageModel => {
    const { h1 = '', section = '', why = '', sources = [] } = share ?? {};
    const kept = keptAnswer(attempt, { command: 'start-draft' }, form, dayOf(now.toISOString()));
    const carried = carriedOn(input.enquiry, attempt);
    return {
      title: `${h1} – New agreement`,
      caption: section,
      h1,
      back: { href: '/home' },
      form,
      value: kept?.fields ?? (carried === undefined ? {} : { share: 'individual' }),
      errors: kept?.errors ?? {},
      action: '/do/start-draft',
      hidden: carried === undefined ? {} : { [carriedName]: carried },
      buttons: { exit: false },
      ...(carried !== undefined && { from: enquiryWords.start.from }),
      why: { text: why, sources: shownSources(sources) },
      ...(!startsAgreements(own) && { closed: { text: `${onlyAnswers}.`, way: { href: '/home', text: 'Go to your home page' } } }),
    };
  },
});
