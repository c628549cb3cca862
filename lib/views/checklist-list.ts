import 'server-only';
// Every checklist of the reader’s organisation, those it answers and those it decides on, narrowed by what is to be done, 25 on a page.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { checkAgainWords } from '@/content/wording/check-again';
import { checklistListWords as words } from '@/content/wording/checklist-list';
import * as agreements from '@/db/agreements';
import * as list from '@/db/listed-checklists';
import * as organisations from '@/db/organisations';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistContext } from '@/lib/domain/assurance/checklist-context';
import { type ChecklistGroup, checklistGroupOf, checklistGroups } from '@/lib/domain/assurance/checklist-groups';
import { restsOnIt } from '@/lib/domain/assurance/checklist-rests';
import { checklistTag } from '@/lib/domain/assurance/checklist-tag';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { view } from '@/lib/server/view';
import type { ChecklistLine, ChecklistListModel } from './checklist-list-model';
import { knownStanding } from './known-standing';
import { serviceLabel } from './listed-line';

const perPage = 25;
const text = z.string().max(80).optional();
const Input = z.strictObject({ needs: text, page: text, done: text });

const hrefOf = (group: ChecklistGroup | undefined, page = 1): string => {
  const asked = new URLSearchParams({ ...(group && { needs: group }), ...(page > 1 && { page: String(page) }) }).toString();
  return `/checklists${asked && `?${asked}`}`;
};

async function load(q: Q, { needs, page, done }: z.infer<typeof Input>, actor: Actor, now: Date) {
  const today = dayOf(now.toISOString());
  const counts = await list.howMany(q, actor.organisations, today);
  const group = checklistGroupOf(needs);
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const found = group ? (counts.get(group) ?? 0) : all;
  const pages = Math.max(1, Math.ceil(found / perPage));
  const asked = /^[1-9]\d{0,5}$/.test(page ?? '') ? Number(page) : 1;
  const here = asked > pages ? 1 : asked;
  const rows = found === 0 ? [] : await list.lines(q, actor.organisations, group, { limit: perPage, offset: (here - 1) * perPage, today });
  const references = rows.map(({ reference }) => reference);
  const files = new Map((await agreements.these(q, references, actor.organisations)).map((file) => [file.reference, file] as const));
  return {
    counts,
    group,
    all,
    found,
    pages,
    page: here,
    rows,
    files,
    done: done === 'yes',
    own: await organisations.own(q, actor.organisations, actor.organisation),
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

/** As its own page has it. While a draft says too little to go by, nothing can be said of its checklist. */
function tagOf(file: AgreementFile | undefined, { side, group }: list.ListedChecklistRow, now: Date): string {
  const { model, result } = file ? knownStanding(file, now.toISOString()) : {};
  if (!file?.checklist || !model || !result) return words.away;
  const { text: tag } = checklistTag(file.checklist, checklistContext(model, result, catalogue, dayOf(now.toISOString())), side, file.rechecks);
  return group === 'again' && tag.startsWith('Accepted') ? checkAgainWords.tag : tag;
}

function lineOf(row: list.ListedChecklistRow, { files }: Loaded, actor: Actor, now: Date): ChecklistLine {
  const { id, side, group, status, reference, otherName, service, ownService, sentAt, changedAt } = row;
  const decides = side === 'sharing' && hasRole(actor, 'ig-lead');
  const page = !decides ? '' : status === 'with-sharing-organisation' ? '/review' : group === 'again' ? (restsOnIt(row.agreement) ? '/again' : '/review') : '';
  const waits = status === 'with-sharing-organisation' && sentAt !== null;
  return {
    id,
    href: `/checklists/${id}${page}`,
    name: filledIn(side === 'sharing' ? words.ofTheirs : words.forThem, { other: otherName }),
    about: serviceLabel(service, ownService),
    reference,
    tag: tagOf(files.get(reference), row, now),
    since: waits ? filledIn(words.waits, { since: sinceInWords(sentAt.toISOString(), now.toISOString()) }) : dateInWords(dayOf(changedAt.toISOString())),
  };
}

function groupsOf({ counts, group, all }: Loaded): ChecklistListModel['groups'] {
  const one = (of: ChecklistGroup | undefined, n: number) => ({
    text: `${of ? words.groups[of] : words.every} (${n.toLocaleString('en-GB')})`,
    ...(of !== group && { href: hrefOf(of) }),
  });
  const there = checklistGroups.filter((of) => counts.has(of) || of === group);
  return [one(undefined, all), ...there.map((of) => one(of, counts.get(of) ?? 0))];
}

function pagesOf({ page, pages, group }: Loaded): Pick<ChecklistListModel, 'pages'> {
  if (pages === 1) return {};
  const here = filledIn(words.pages.here, { page: String(page), pages: String(pages) });
  return {
    pages: { here, ...(page > 1 && { previous: hrefOf(group, page - 1) }), ...(page < pages && { next: hrefOf(group, page + 1) }) },
  };
}

function shown(subject: Loaded, actor: Actor, now: Date): ChecklistListModel {
  const { group, all, found, rows, own, done, page, pages } = subject;
  const queue = group === 'review' || group === 'again' ? group : undefined;
  const first = page === 1 && hasRole(actor, 'ig-lead') ? rows.find(({ agreement }) => queue === 'review' || restsOnIt(agreement)) : undefined;
  const nothing = `${words.none} ${own !== undefined && startsAgreements(own) ? words.noneToSend : words.noneToAnswer}`;
  return {
    title: pages > 1 ? `${words.h1} (page ${page} of ${pages})` : words.h1,
    groups: all === 0 ? [] : groupsOf(subject),
    ...(all > 0 && found > 0 && { found: words.found(found, group) }),
    lines: rows.map((row) => lineOf(row, subject, actor, now)),
    empty: all === 0 || group === undefined ? nothing : words.empty[group],
    ...(done && queue && { gone: found > 0 ? words.gone : words.allGone }),
    ...(first && queue && found > 1 && { begin: { href: `/checklists/${first.id}/${queue}?from=queue`, text: words.begin[queue] } }),
    ...pagesOf(subject),
  };
}

export const checklistList = view({
  name: 'checklist-list',
  who: anyMember,
  input: Input,
  load,
  allow: () => 'yes',
  show: ({ subject, actor, now }) => shown(subject, actor, now),
});
