import 'server-only';
// The first question of all (D01): what somebody wants to share. Its answer makes the draft, or leads to a route that fits better.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { askWords } from '@/content/wording/asks';
import { enquiryWords } from '@/content/wording/enquiry';
import * as organisations from '@/db/organisations';
import { mayMoveAsk } from '@/lib/domain/ask/ask';
import { askedName } from '@/lib/domain/ask/asked-answers';
import { askSettled } from '@/lib/domain/ask/asking';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { carriedName, carriedQuery } from '@/lib/domain/legal-basis/enquiry/carried-answers';
import { onlyAnswers, startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { Form } from '@/lib/domain/questions/form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { askSubject } from './asked-page';
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
  input: z.strictObject({ enquiry: z.string().max(1000).optional(), ask: Reference.optional() }),
  load: async (q, { ask: named }, actor) => {
    const own = await organisations.own(q, actor.organisations, actor.organisation);
    const asked = named === undefined ? undefined : await askSubject(q, named, actor);
    return own && (named === undefined || asked) ? { own, asked } : undefined;
  },
  allow: (actor, { asked }) => (asked ? mayMoveAsk(actor, asked.ask, 'asked') : 'yes'),
  show: ({ subject: { own, asked }, input, attempt, now }): SharePageModel => {
    const { h1 = '', section = '', why = '', sources = [] } = share ?? {};
    const kept = keptAnswer(attempt, { command: 'start-draft' }, form, dayOf(now.toISOString()));
    const carried = asked ? undefined : carriedOn(input.enquiry, attempt);
    const page = `/asks/${asked?.ask.reference ?? ''}`;
    const settled = asked && asked.ask.status !== 'waiting' && { text: `${askSettled}.`, way: { href: page, text: 'See what became of it' } };
    return {
      title: `${h1} – New agreement`,
      caption: section,
      h1,
      back: { href: asked ? page : '/home' },
      form,
      value: kept?.fields ?? (carried === undefined && !asked ? {} : { share: 'individual' }),
      errors: kept?.errors ?? {},
      action: '/do/start-draft',
      hidden: { ...(carried !== undefined && { [carriedName]: carried }), ...(asked && { [askedName]: asked.ask.reference }) },
      buttons: { exit: false },
      ...(carried !== undefined && { from: enquiryWords.start.from }),
      ...(asked && { from: filledIn(askWords.suggested, asked.names) }),
      why: { text: why, sources: shownSources(sources) },
      ...(settled && { closed: settled }),
      ...(!startsAgreements(own) && { closed: { text: `${onlyAnswers}.`, way: { href: '/home', text: 'Go to your home page' } } }),
    };
  },
});
