import 'server-only';
// The home page: what needs you, and nothing else first. However many agreements there are, it opens only those that it shows.
import * as z from 'zod';
import { editionChanges } from '@/content/edition';
import { homeWords as words } from '@/content/wording/home';
import { stepWords } from '@/content/wording/next-steps';
import { undeliveredWords } from '@/content/wording/undelivered';
import * as list from '@/db/agreement-list';
import * as agreements from '@/db/agreements';
import { openFor } from '@/db/listed-for-reader';
import * as organisations from '@/db/organisations';
import type { Q } from '@/db/store';
import * as undelivered from '@/db/undelivered';
import { versionNumbers } from '@/db/version-numbers';
import { newestChange } from '@/lib/domain/agreement/guidance-changed';
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
import { mailboxesToConfirm } from './mailboxes-to-confirm';
import { unmadeCopies } from './unmade-copies';

/** Of each kind; the rest is in the list. */
const most = 5;
const mostNewest = 10;

/** Whoever answers for the law is told of agreements from before the newest change. */
async function madeBefore(q: Q, actor: Actor): Promise<number> {
  const edition = newestChange(editionChanges);
  return edition !== undefined && hasRole(actor, 'ig-lead') ? list.howManyMadeBefore(q, actor.organisations, edition) : 0;
}

async function load(q: Q, actor: Actor, now: Date) {
  const today = dayOf(now.toISOString());
  const own = await organisations.own(q, actor.organisations, actor.organisation);
  const unfinished = own !== undefined && !isProfileFinished(own) && mayChangeProfile(actor, own);
  const open = await openFor(q, { ...actor, unfinished }, most);
  const newest = await list.lines(q, actor, {}, { order: { by: 'changed', down: true }, today, part: { limit: mostNewest, offset: 0 } });
  return {
    own,
    unfinished,
    open,
    reviews: await list.reviews(q, actor.organisations, today),
    older: await madeBefore(q, actor),
    files: await agreements.these(
      q,
      Object.values(open).flatMap(({ references }) => references),
      actor.organisations,
    ),
    newest,
    numbers: await versionNumbers(
      q,
      newest.map(({ reference }) => reference),
      actor.organisations,
    ),
    unmade: await unmadeCopies(q, actor, now),
    mailboxes: await mailboxesToConfirm(q, actor, now),
    mails: hasRole(actor, 'admin') ? (await undelivered.ofOrganisations(q, actor.organisations)).length : 0,
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const counted = ({ one, many }: { readonly one: string; readonly many: string }, n: number): string =>
  n === 1 ? one : many.replace('{n}', n.toLocaleString('en-GB'));

const ownProfile = { href: '/organisation', text: stepWords['finish-profile'].button };

/** Agreements whose dates want a look: one line for all of them, for whoever drafts. */
function toReview({ reviews }: Loaded, actor: Actor): { readonly expired: readonly WorkItem[]; readonly due: readonly WorkItem[] } {
  if (!hasRole(actor, 'drafter', 'ig-lead')) return { expired: [], due: [] };
  const line = (state: 'expired' | 'review-due', n: number): readonly WorkItem[] => {
    const { tag, why, ...texts } = words.reviews[state];
    return n === 0 ? [] : [{ key: state, href: `/agreements?status=${state}&sort=review`, text: counted(texts, n), why, tag }];
  };
  return { expired: line('expired', reviews.expired), due: line('review-due', reviews.due) };
}

/** Words that were fixed before the guidance changed: one line for all of them. */
function toCompare({ older }: Loaded): readonly WorkItem[] {
  const { tag, why, ...texts } = words.guidance;
  return older === 0 ? [] : [{ key: 'guidance-changed', href: '/agreements?status=guidance-changed', text: counted(texts, older), why, tag }];
}

const more = (group: 'with-you' | 'with-others', all: number, shown: number) =>
  all > shown ? { href: `/agreements?status=${group}`, text: counted(words.more[group], all) } : undefined;

function shown(subject: Loaded, actor: Actor, moment: Date): HomeModel {
  const { own, unfinished, open, reviews, files, newest, numbers, unmade, mailboxes, mails } = subject;
  const now = moment.toISOString();
  const all = files.map((file): Looked => ({ standing: knownStanding(file, now), actor, now }));
  const needsYou = all.flatMap(needed);
  const mine = new Set(needsYou.map(({ key }) => key.split(' ')[0]));
  const { expired, due } = toReview(subject, actor);
  const waits = inOrder(all.filter((one) => !mine.has(one.standing.file.reference)).flatMap(waiting)).slice(0, most);
  // What may be for the reader and is not waits for others.
  const known = open.mine.references.length + open.maybe.references.length;
  const moreForYou = more('with-you', open.mine.all + open.maybe.all, known);
  const moreWaiting = more('with-others', open.others.all, waits.length);
  return {
    greeting: actor.organisationName,
    needsYou: [...unmade, ...mailboxes, ...expired, ...inOrder(needsYou), ...due, ...toCompare(subject)],
    ...(moreForYou && { moreForYou }),
    ...(reviews.next !== null && hasRole(actor, 'drafter', 'ig-lead') && { next: words.next.replace('{date}', dateInWords(reviews.next)) }),
    waiting: waits,
    ...(moreWaiting && { moreWaiting }),
    agreements: newest.map((line) => listedLine(line, dayOf(now), numbers)),
    ...(newest.length === mostNewest && { all: { href: '/agreements', text: words.all } }),
    checklists: all.flatMap(checklistOf),
    mayStart: own !== undefined && startsAgreements(own) && hasRole(actor, 'drafter', 'ig-lead'),
    ...(mails > 0 && { undelivered: counted(undeliveredWords.notice, mails) }),
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
