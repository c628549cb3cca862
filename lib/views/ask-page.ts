import 'server-only';
// A charity asks for an agreement: first what kind of service it gives, by a page of its own, then the rest on one page.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { askFields, askLabels } from '@/content/questions/ask';
import { askWords as words } from '@/content/wording/asks';
import * as organisations from '@/db/organisations';
import { askingRoles } from '@/lib/domain/ask/ask';
import { askable, askForm, isAskedService } from '@/lib/domain/ask/ask-form';
import { somethingElseId } from '@/lib/domain/agreement/service-kind';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Organisation } from '@/lib/domain/people/organisation';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { Form } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import { type ShownAttempt, keptAnswer } from './kept-answer';
import type { AskPageModel } from './ask-models';
import { realPersonWarning } from './question-model';

const path = '/asks/new';

const byHeading = [...catalogue.services].sort((a, b) => a.heading.localeCompare(b.heading, 'en') || a.label.localeCompare(b.label, 'en'));
const serviceForm: Form = {
  fields: [
    {
      name: 'service',
      kind: 'radios',
      options: [
        ...byHeading.map(({ id, label, heading }, i) => ({ value: id, label, ...(byHeading[i - 1]?.heading !== heading && { heading }) })),
        { value: somethingElseId, label: words.service.other, divider: true },
      ],
      errors: { empty: words.service.empty },
    },
  ],
};

/** The first page only asks for the second: its choice stands in the address. */
function servicePage(chosen: string | undefined): AskPageModel {
  const { h1, hint, why, empty } = words.service;
  return {
    title: `${h1} – ${words.section}`,
    caption: words.section,
    h1,
    hint,
    back: { href: '/home' },
    form: serviceForm,
    value: {},
    errors: chosen === undefined ? {} : { service: empty },
    action: path,
    method: 'get',
    hidden: { pressed: 'yes' },
    buttons: { exit: false },
    why: { text: why, sources: [] },
    intro: [],
  };
}

interface Asked {
  readonly service: string;
  readonly known: readonly Organisation[];
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  readonly today: string;
}

function restPage({ service, known, attempt, attemptId, changing, today }: Asked): AskPageModel {
  const { h1, intro, button, why } = words.ask;
  const form = askForm({ service, known, catalogue, words: askFields, labels: askLabels });
  const mine = attempt?.values.screen === service ? attempt : undefined;
  const kept = keptAnswer(mine, { command: 'ask-for-agreement' }, form, today);
  const href = `${path}?service=${service}`;
  return {
    title: `${h1} – ${words.section}`,
    caption: catalogue.services.find(({ id }) => id === service)?.label ?? words.section,
    h1,
    back: { href: path },
    form,
    value: kept?.fields ?? {},
    errors: kept?.errors ?? {},
    action: '/do/ask-for-agreement',
    hidden: { screen: service },
    buttons: { main: button, exit: false },
    why: { text: why, sources: [] },
    intro,
    ...(kept?.interruption && !changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href, attemptId }) }),
  };
}

export const askPage = view({
  name: 'ask-page',
  who: askingRoles,
  input: z.strictObject({ service: z.string().max(80).optional(), attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { service }, actor) => {
    const own = await organisations.own(q, actor.organisations, actor.organisation);
    const asks = service !== undefined && isAskedService(service, catalogue);
    return own && { own, known: asks ? askable(await organisations.partnersFor(q, actor.organisations)) : [] };
  },
  allow: () => 'yes',
  show: ({ subject: { own, known }, input, attempt, now }): AskPageModel => {
    const { service, attempt: attemptId, changing } = input;
    const page =
      service !== undefined && isAskedService(service, catalogue)
        ? restPage({ service, known, attempt, attemptId, changing, today: dayOf(now.toISOString()) })
        : servicePage(service);
    return startsAgreements(own) ? { ...page, closed: { text: `${words.closed}.`, way: { href: '/agreements/new', text: words.start } } } : page;
  },
});
