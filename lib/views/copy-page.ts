import 'server-only';
// Which agreement to copy (C1): the newest of the own organisation that say what they are for, or those that a search finds.
import * as z from 'zod';
import { copyWords as words } from '@/content/wording/copy-agreement';
import * as list from '@/db/agreement-list';
import * as organisations from '@/db/organisations';
import { readAsked } from '@/lib/domain/agreement/list-asked';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { onlyAnswers, startsAgreements } from '@/lib/domain/people/agreement-sides';
import type { Form } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import type { ListFilterModel } from './draft-question-model';
import { keptAnswer } from './kept-answer';
import { soughtFor } from './list-sought';
import { listedLine } from './listed-line';
import type { Closed, QuestionPageModel, Way } from './question-page-model';

export interface CopyPageModel extends QuestionPageModel {
  readonly back: Way;
  readonly filter?: ListFilterModel;
  /** Nothing can be copied, and what to do instead. */
  readonly closed?: Closed;
}

const most = 20;
const path = '/agreements/new/copy';

const optionOf = (line: list.ListedRow, today: string) => {
  const { reference, name, service, tag } = listedLine(line, today);
  return { value: reference, label: `${service}, ${name}`, hint: `${reference}, ${tag}` };
};

interface Found {
  readonly q: string;
  readonly attempt?: string;
  readonly lines: readonly list.ListedRow[];
  readonly all: number;
}

/** A short list needs no box. */
function filterOf({ q, attempt, lines, all }: Found): ListFilterModel | undefined {
  if (q === '' && all <= lines.length) return undefined;
  const says = q === '' ? words.some.replace('{n}', String(lines.length)) : lines.length === 0 ? words.noMatch.replace('{q}', q) : undefined;
  const hidden: Readonly<Record<string, string>> = attempt === undefined ? {} : { attempt };
  return { ...words.search, words: q, action: path, hidden, ...(says && { says }), ...(q !== '' && { all: { href: path, text: words.all } }) };
}

function closedFor(own: Parameters<typeof startsAgreements>[0] | undefined, { q, lines }: Found): Closed | undefined {
  if (!own || !startsAgreements(own)) return { text: `${onlyAnswers}.`, way: { href: '/home', text: 'Go to your home page' } };
  return q === '' && lines.length === 0 ? { text: words.none, way: { href: '/agreements/new/share', text: words.start } } : undefined;
}

export const copyPage = view({
  name: 'copy-page',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ q: z.string().optional(), attempt: z.string().optional() }),
  load: async (q, { q: typed, attempt }, actor, now) => {
    const today = dayOf(now.toISOString());
    const asked = readAsked({ ...(typed !== undefined && { q: typed }) }, []);
    const sought = { ...soughtFor(asked, today), copyable: true } as const;
    return {
      own: await organisations.own(q, actor.organisations, actor.organisation),
      q: asked.q,
      ...(attempt !== undefined && { attempt }),
      lines: await list.lines(q, actor, sought, { order: asked.sort, today, part: { limit: most, offset: 0 } }),
      all: await list.howMany(q, actor, sought, today),
    };
  },
  allow: () => 'yes',
  show: ({ subject, attempt, now }): CopyPageModel => {
    const today = dayOf(now.toISOString());
    const options = subject.lines.map((line) => optionOf(line, today));
    const form: Form = { fields: options.length === 0 ? [] : [{ name: 'source', kind: 'radios', options, errors: { empty: words.empty } }] };
    const kept = keptAnswer(attempt, { command: 'copy-agreement' }, form, today);
    const [filter, closed] = [filterOf(subject), closedFor(subject.own, subject)];
    return {
      title: `${words.h1} – New agreement`,
      caption: words.section,
      h1: words.h1,
      back: { href: '/agreements/new' },
      form,
      // Whoever comes from the page of an agreement has chosen it there.
      value: kept?.fields ?? (options.some(({ value }) => value === subject.q) ? { source: subject.q } : {}),
      errors: kept?.errors ?? {},
      action: '/do/copy-agreement',
      hidden: {},
      buttons: { exit: false },
      why: { text: words.why, sources: [] },
      ...(filter && { filter }),
      ...(closed && { closed }),
    };
  },
});
