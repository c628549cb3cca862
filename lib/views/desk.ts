import 'server-only';
// One list of what waits for somebody in all the organisations that they act for. It opens only what it shows, and asks as often for forty as for two.
import * as z from 'zod';
import { editionChanges } from '@/content/edition';
import { actingWords } from '@/content/wording/acting';
import { homeWords } from '@/content/wording/home';
import { actsFor } from '@/db/acting-for';
import * as list from '@/db/agreement-list';
import * as agreements from '@/db/agreements';
import { openForEach } from '@/db/listed-for-reader';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { newestChange } from '@/lib/domain/agreement/guidance-changed';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type ActsFor, actorIn } from '@/lib/domain/people/acting-for';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { isProfileFinished } from '@/lib/domain/people/missing-in-profile';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { view } from '@/lib/server/view';
import type { DeskModel } from './desk-model';
import { inOrder, type WorkRow } from './home-order';
import { rowsOfEach } from './home-sources';
import { needed } from './home-work';
import { knownStanding } from './known-standing';
import { counted, lookAtDates } from './look-at-dates';
import { reviewedFromDesk } from './shown-queue';

const words = actingWords.desk;
/** Those that have waited longest, of all organisations together. */
const most = 30;

interface Place {
  readonly organisation: ActsFor['organisation'];
  readonly me: Actor;
}

async function load(q: Q, { chosen, actor, now }: { readonly chosen: string; readonly actor: Actor; readonly now: Date }) {
  const today = dayOf(now.toISOString());
  const all = await actsFor(q, actor.person, today);
  const places = all
    .filter(({ organisation }) => chosen === '' || organisation.id === chosen)
    .map((one): Place => ({ organisation: one.organisation, me: actorIn(actor, one) }));
  if (places.length === 0) return undefined;
  const readers = places.map(({ organisation, me }) => ({ ...me, unfinished: !isProfileFinished(organisation) && mayChangeProfile(me, organisation) }));
  const own = places.map(({ organisation }) => organisation.id);
  const open = await openForEach(q, readers, most);
  const files = await agreements.these(q, open.references, own);
  const found = await rowsOfEach(q, readers, now, most);
  const reviews = await list.reviewsOfEach(q, own, today, newestChange(editionChanges));
  return { all, places, files, placed: found.rows, cut: found.cut, counts: open.counts, reviews };
}
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** An agreement is in the list of a partner from the moment it is sent. */
const isIn = (file: AgreementFile, organisation: string) =>
  sideOf(file, organisation) === 'sharing' || (sideOf(file, organisation) === 'receiving' && file.sent);

function workIn({ organisation, me }: Place, { files, placed, counts, reviews }: Loaded, now: string) {
  const looked = files.filter((file) => isIn(file, organisation.id));
  const work = looked.flatMap((file) => needed({ standing: knownStanding(file, now), actor: me, now }));
  const others = placed.filter((one) => one.organisation === organisation.id).map(({ row }) => row);
  const dates = hasRole(me, 'drafter', 'ig-lead') ? reviews.get(organisation.id) : undefined;
  const older = hasRole(me, 'ig-lead') ? dates?.older : 0;
  const left = (counts.get(organisation.id) ?? 0) - looked.length;
  const { why, tag, ...texts } = words.more;
  const more: readonly WorkRow[] =
    left > 0 ? [{ key: 'more', href: '/agreements?status=with-you', text: counted(texts, left), why, tag, rank: 'drafting', at: now }] : [];
  return [...work, ...others, ...lookAtDates(dates && { ...dates, older: older ?? 0 }, now), ...more];
}

function shown(subject: Loaded, { actor, now, chosen }: { readonly actor: Actor; readonly now: Date; readonly chosen: string }): DeskModel {
  const found = subject.places.map((place) => ({ ...place, rows: workIn(place, subject, now.toISOString()) }));
  const rows = found.flatMap(({ organisation: { id, name }, rows: some }) =>
    some.map((one) => ({
      ...one,
      href: reviewedFromDesk(one.href),
      key: `${id} ${one.key}`,
      of: { id, name, changes: id !== actor.organisation, says: words.opens.replace('{name}', name) },
    })),
  );
  const quiet = found.filter((one) => one.rows.length === 0).map(({ organisation: { id, name } }) => ({ id, name, here: id === actor.organisation }));
  return {
    title: words.h1,
    caption: counted(words.caption, subject.all.length),
    needsYou: inOrder(rows, dayOf(now.toISOString())),
    nothing: chosen === '' ? words.nothing : words.nothingIn.replace('{name}', subject.places[0]?.organisation.name ?? ''),
    ...(subject.cut && { cut: filledIn(chosen === '' ? words.cut : homeWords.cut, { n: String(most) }) }),
    // What is not shown may be theirs.
    ...(chosen === '' && !subject.cut && quiet.length > 0 && { quiet: { summary: counted(words.quiet, quiet.length), names: quiet } }),
    filter: { chosen, options: subject.all.map(({ organisation: { id, name } }) => ({ value: id, label: name })) },
  };
}

export const desk = view({
  name: 'desk',
  who: anyMember,
  input: z.strictObject({ organisation: z.string().max(80).catch('') }),
  load: async (q, { organisation }, actor: Actor, now) => load(q, { chosen: organisation, actor, now }),
  allow: () => 'yes',
  show: ({ subject, input, actor, now }) => shown(subject, { actor, now, chosen: input.organisation }),
});
