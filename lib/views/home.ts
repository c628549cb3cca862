import 'server-only';
// The home page: what needs you, and nothing else first. However many agreements there are, it opens only those that it shows.
import * as z from 'zod';
import { editionChanges } from '@/content/edition';
import { homeWords as words } from '@/content/wording/home';
import { stepWords } from '@/content/wording/next-steps';
import { passportWords } from '@/content/wording/passport';
import { signTogetherWords } from '@/content/wording/sign-together';
import * as list from '@/db/agreement-list';
import * as agreements from '@/db/agreements';
import { openFor } from '@/db/listed-for-reader';
import * as organisations from '@/db/organisations';
import type { Q } from '@/db/store';
import { newestChange } from '@/lib/domain/agreement/guidance-changed';
import { askingRoles } from '@/lib/domain/ask/ask';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { isProfileFinished } from '@/lib/domain/people/missing-in-profile';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { view } from '@/lib/server/view';
import { asksWaitedFor } from './asks-at-home';
import type { HomeModel } from './home-model';
import { inOrder } from './home-order';
import { rowsOfEach } from './home-sources';
import { checklistOf, type Looked, needed, waiting } from './home-work';
import { knownStanding } from './known-standing';
import { listedLine } from './listed-line';
import { counted, lookAtDates } from './look-at-dates';
import { emailsKey } from './went-wrong';

/** Of each kind; the rest is in the list. */
const most = 5;
const mostNewest = 5;

const looksAfterDates = (actor: Actor) => hasRole(actor, 'drafter', 'ig-lead');

/** Dates of signed agreements; whoever answers for the law is also told of words from before the newest change of the guidance. */
async function datesFor(q: Q, actor: Actor, today: string): Promise<list.Reviews | undefined> {
  if (!looksAfterDates(actor)) return undefined;
  const edition = hasRole(actor, 'ig-lead') ? newestChange(editionChanges) : undefined;
  return list.reviews(q, actor.organisations, today, edition);
}

async function load(q: Q, actor: Actor, now: Date) {
  const today = dayOf(now.toISOString());
  const own = await organisations.own(q, actor.organisations, actor.organisation);
  const unfinished = own !== undefined && !isProfileFinished(own) && mayChangeProfile(actor, own);
  const open = await openFor(q, { ...actor, unfinished }, most);
  const references = Object.values(open).flatMap((some) => some.references);
  return {
    own,
    unfinished,
    open,
    found: await rowsOfEach(q, [actor], now, most),
    asked: own !== undefined && !startsAgreements(own) ? await asksWaitedFor(q, actor, now) : [],
    dates: await datesFor(q, actor, today),
    files: await agreements.these(q, references, actor.organisations),
    newest: await list.newest(q, actor.organisations, mostNewest),
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const ownProfile = { href: '/organisation', text: stepWords['finish-profile'].button };

const more = (group: 'with-you' | 'with-others', all: number, shown: number) =>
  all > shown ? { href: `/agreements?status=${group}`, text: counted(words.more[group], all) } : undefined;

/** What is done with the agreements under way: what the reader does next, and who has the rest. */
function underWay({ files }: Loaded, actor: Actor, now: string) {
  const all = files.map((file): Looked => ({ standing: knownStanding(file, now), actor, now }));
  // Also of what the list gives to others: it does not know every reason why something is for the reader.
  const needsYou = all.flatMap(needed);
  const mine = new Set(needsYou.map(({ key }) => key.split(' ')[0]));
  const waits = all.filter(({ standing }) => !mine.has(standing.file.reference)).flatMap(waiting);
  return { needsYou, waits, checklists: all.flatMap(checklistOf).slice(0, most) };
}

/** What can be done for several at once, where several wait. */
function togetherWays(needsYou: readonly { readonly key: string }[]): HomeModel['together'] {
  const several = (step: string) => needsYou.filter(({ key }) => key.endsWith(` ${step}`)).length > 1;
  return [
    ...(several('sign') ? [{ href: '/sign/together', text: signTogetherWords.link }] : []),
    ...(several('fill-in-checklist') ? [{ href: '/checklists/use-answers', text: passportWords.send.link }] : []),
  ];
}

function shown(subject: Loaded, actor: Actor, moment: Date): HomeModel {
  const { own, unfinished, open, asked, dates, newest } = subject;
  const all = subject.found.rows.map(({ row }) => row);
  const emails = all.find(({ key }) => key === emailsKey);
  const rows = all.filter((row) => row !== emails);
  const awaited = subject.found.awaited.map(({ row }) => row);
  const now = moment.toISOString();
  const today = dayOf(now);
  const { needsYou, waits, checklists } = underWay(subject, actor, now);
  const waitingFor = inOrder(waits, today).slice(0, most);
  // What may be for the reader and is not waits for others.
  const known = open.mine.references.length + open.maybe.references.length;
  const moreForYou = more('with-you', open.mine.all + open.maybe.all, known);
  const moreWaiting = more('with-others', open.others.all, waitingFor.length);
  return {
    greeting: actor.organisationName,
    together: togetherWays(needsYou),
    needsYou: inOrder([...rows, ...needsYou, ...lookAtDates(dates, now)], today),
    ...(subject.found.cut && { cut: filledIn(words.cut, { n: String(most) }) }),
    ...(moreForYou && { moreForYou }),
    ...(dates && dates.next !== null && { next: words.next.replace('{date}', dateInWords(dates.next)) }),
    waiting: [...asked, ...waitingFor, ...inOrder(awaited, today)],
    ...(moreWaiting && { moreWaiting }),
    agreements: newest.map((line) => listedLine(line, today, line.number)),
    ...(newest.length === mostNewest && { all: { href: '/agreements', text: words.all } }),
    checklists,
    mayStart: own !== undefined && startsAgreements(own) && hasRole(actor, 'drafter', 'ig-lead'),
    mayAsk: own !== undefined && !startsAgreements(own) && hasRole(actor, ...askingRoles),
    ...(emails && { undelivered: emails.text }),
    ...(newest.length === 0 && unfinished && { profile: ownProfile }),
  };
}

export const home = view({
  name: 'home',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor: Actor, now) => load(q, actor, now),
  allow: () => 'yes',
  show: ({ subject, actor, now }) => shown(subject, actor, now),
});
