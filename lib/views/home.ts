import 'server-only';
// The home page: what needs you, and nothing else first. However many agreements there are, it opens only those that it shows.
import * as z from 'zod';
import { homeWords as words } from '@/content/wording/home';
import { stepWords } from '@/content/wording/next-steps';
import { undeliveredWords } from '@/content/wording/undelivered';
import * as list from '@/db/agreement-list';
import * as agreements from '@/db/agreements';
import { openFor } from '@/db/listed-for-reader';
import * as organisations from '@/db/organisations';
import type { Q } from '@/db/store';
import * as undelivered from '@/db/undelivered';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { isProfileFinished } from '@/lib/domain/people/missing-in-profile';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { view } from '@/lib/server/view';
import type { HomeModel, WorkItem } from './home-model';
import { checklistOf, inOrder, type Looked, needed, waiting } from './home-work';
import { knownStanding } from './known-standing';
import { listedLine } from './listed-line';
import { unmadeCopies } from './unmade-copies';

/** Of each kind; the rest is in the list. */
const most = 10;

async function load(q: Q, actor: Actor, now: Date) {
  const today = dayOf(now.toISOString());
  const own = await organisations.own(q, actor.organisations, actor.organisation);
  const unfinished = own !== undefined && !isProfileFinished(own) && mayChangeProfile(actor, own);
  const open = await openFor(q, { ...actor, unfinished }, most);
  return {
    own,
    unfinished,
    open,
    standing: await list.standing(q, actor.organisations, today),
    files: await agreements.these(q, [...open.mine.references, ...open.others.references], actor.organisations),
    newest: await list.lines(q, actor, {}, { order: { by: 'changed', down: true }, today, part: { limit: most, offset: 0 } }),
    unmade: await unmadeCopies(q, actor, now),
    mails: hasRole(actor, 'admin') ? (await undelivered.ofOrganisations(q, actor.organisations)).length : 0,
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const counted = ({ one, many }: { readonly one: string; readonly many: string }, n: number): string =>
  n === 1 ? one : many.replace('{n}', n.toLocaleString('en-GB'));

const ownProfile = { href: '/organisation', text: stepWords['finish-profile'].button };

/** Agreements whose dates want a look: one line for all of them, for whoever drafts. */
function toReview({ standing }: Loaded, actor: Actor): { readonly expired: readonly WorkItem[]; readonly due: readonly WorkItem[] } {
  if (!hasRole(actor, 'drafter', 'ig-lead')) return { expired: [], due: [] };
  const line = (state: 'expired' | 'review-due', n: number): readonly WorkItem[] => {
    const { tag, why, ...texts } = words.reviews[state];
    return n === 0 ? [] : [{ key: state, href: `/agreements?status=${state}&sort=review`, text: counted(texts, n), why, tag }];
  };
  return { expired: line('expired', standing.expired), due: line('review-due', standing.due) };
}

const more = (group: 'with-you' | 'with-others', { all, references }: Loaded['open']['mine']) =>
  all > references.length ? { href: `/agreements?status=${group}`, text: counted(words.more[group], all) } : undefined;

function shown(subject: Loaded, actor: Actor, moment: Date): HomeModel {
  const { own, unfinished, open, standing, files, newest, unmade, mails } = subject;
  const now = moment.toISOString();
  const all = files.map((file): Looked => ({ standing: knownStanding(file, now), actor, now }));
  const needsYou = all.flatMap(needed);
  const mine = new Set(needsYou.map(({ key }) => key.split(' ')[0]));
  const { expired, due } = toReview(subject, actor);
  const moreForYou = more('with-you', open.mine);
  const moreWaiting = more('with-others', open.others);
  return {
    greeting: actor.organisationName,
    needsYou: [...unmade, ...expired, ...inOrder(needsYou), ...due],
    ...(moreForYou && { moreForYou }),
    ...(standing.next !== null && hasRole(actor, 'drafter', 'ig-lead') && { next: words.next.replace('{date}', dateInWords(standing.next)) }),
    waiting: inOrder(all.filter((one) => !mine.has(one.standing.file.reference)).flatMap(waiting)),
    ...(moreWaiting && { moreWaiting }),
    agreements: newest.map((line) => listedLine(line, dayOf(now))),
    ...(standing.all > newest.length && { all: { href: '/agreements', text: counted(words.all, standing.all) } }),
    checklists: all.flatMap(checklistOf),
    mayStart: own !== undefined && startsAgreements(own) && hasRole(actor, 'drafter', 'ig-lead'),
    ...(mails > 0 && { undelivered: counted(undeliveredWords.notice, mails) }),
    ...(standing.all === 0 && unfinished && { profile: ownProfile }),
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
