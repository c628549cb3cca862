import 'server-only';
// Every agreement of the reader's organisation: searched, narrowed and sorted, 25 on a page.
import type * as z from 'zod';
import { listWords as words, sortWords } from '@/content/wording/agreement-list';
import { checkAgainWords } from '@/content/wording/check-again';
import * as list from '@/db/agreement-list';
import * as checklistAgain from '@/db/checklist-again';
import * as organisations from '@/db/organisations';
import type { Q } from '@/db/store';
import { type Successor, successorsOf } from '@/db/successors';
import { versionNumbers } from '@/db/version-numbers';
import { askedQuery, isNarrowed, type ListAsked, type SortKey, sortKeys } from '@/lib/domain/agreement/list-asked';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { view } from '@/lib/server/view';
import type { AgreementListModel, ListedLine } from './agreement-list-model';
import { replacedBy } from './successor-notes';
import { listChips, listChoices, listHref, mostPartners } from './list-narrowing';
import { askedOf, ListInput, soughtFor } from './list-sought';
import { listedLine } from './listed-line';

export const perPage = 25;

async function load(q: Q, input: z.infer<typeof ListInput>, actor: Actor, now: Date) {
  const today = dayOf(now.toISOString());
  const asked = askedOf(input);
  const sought = soughtFor(asked, today);
  const found = await list.howMany(q, actor, sought, today);
  const pages = Math.max(1, Math.ceil(found / perPage));
  // A page that is no longer there: the first one.
  const page = asked.page > pages ? 1 : asked.page;
  const part = { limit: perPage, offset: (page - 1) * perPage };
  const lines = found === 0 ? [] : await list.lines(q, actor, sought, { order: asked.sort, today, part });
  const superseded = lines.filter(({ endReason, ends }) => endReason === 'superseded' && ends !== null).map(({ reference }) => reference);
  return {
    asked: { ...asked, page },
    found,
    pages,
    lines,
    numbers: await versionNumbers(
      q,
      lines.map(({ reference }) => reference),
      actor.organisations,
    ),
    again: await checklistAgain.among(
      q,
      lines.map(({ reference }) => reference),
      actor.organisations,
      today,
    ),
    newer: await successorsOf(q, superseded, actor.organisations),
    partners: await list.partners(q, actor.organisations, mostPartners + 1),
    services: await list.services(q, actor.organisations),
    own: await organisations.own(q, actor.organisations, actor.organisation),
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** By another column: its usual way first. By the same: the other way round. */
function column(asked: ListAsked, by: SortKey): AgreementListModel['columns'][SortKey] {
  const here = asked.sort.by === by;
  const down = here ? !asked.sort.down : by === 'changed';
  return {
    href: listHref({ ...asked, page: 1, sort: { by, down } }),
    says: `sort ${sortWords[by][down ? 1 : 0]}`,
    ...(here && { now: asked.sort.down ? 'descending' : 'ascending' }),
  };
}

function pagesOf({ asked, pages }: Loaded): AgreementListModel['pages'] {
  if (pages === 1) return undefined;
  const { page } = asked;
  return {
    here: words.pages.here.replace('{page}', String(page)).replace('{pages}', String(pages)),
    ...(page > 1 && { previous: listHref({ ...asked, page: page - 1 }) }),
    ...(page < pages && { next: listHref({ ...asked, page: page + 1 }) }),
  };
}

const inWords = (n: number, narrowed: boolean): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? 'agreement' : 'agreements'}${narrowed ? (n === 1 ? ' matches' : ' match') : ''}`;

/** Which version has replaced it, and from when, with the way there. */
function replacedLine({ reference }: list.ListedRow, newer: readonly Successor[]): Pick<ListedLine, 'replaced'> {
  const replaced = replacedBy(newer.filter(({ of }) => of === reference));
  return replaced ? { replaced: { href: replaced.href, text: replaced.says } } : {};
}

function shown(subject: Loaded, actor: Actor, today: string): AgreementListModel {
  const { asked, found, pages, lines, numbers, again, newer, partners, own } = subject;
  const narrowed = isNarrowed(asked);
  const listed = pagesOf(subject);
  const partner = partners.find(({ id }) => id === asked.partner)?.name ?? (asked.partner && lines[0]?.otherName);
  return {
    title: pages > 1 ? `${words.h1} (page ${asked.page} of ${pages})` : words.h1,
    q: asked.q,
    sort: new URLSearchParams(askedQuery({ q: '', page: 1, sort: asked.sort })).get('sort') ?? '',
    choices: listChoices(subject),
    chips: listChips(asked, partner),
    ...((narrowed || found > 0) && { found: inWords(found, narrowed) }),
    lines: lines.map((line) => ({
      ...listedLine(line, today, numbers.get(line.reference)),
      ...replacedLine(line, newer),
      ...(again.has(line.reference) && line.status !== 'ended' && line.status !== 'draft' && { checkAgain: checkAgainWords.listed }),
    })),
    columns: Object.fromEntries(sortKeys.map((by) => [by, column(asked, by)])) as AgreementListModel['columns'],
    ...(listed && { pages: listed }),
    ...(found > 0 && { download: { href: `/agreements.csv${askedQuery({ ...asked, page: 1 })}`, text: words.download } }),
    narrowed,
    mayStart: own !== undefined && startsAgreements(own) && hasRole(actor, 'drafter', 'ig-lead'),
  };
}

export const agreementList = view({
  name: 'agreement-list',
  who: anyMember,
  input: ListInput,
  load,
  allow: () => 'yes',
  show: ({ subject, actor, now }) => shown(subject, actor, dayOf(now.toISOString())),
});
