import 'server-only';
// The DSPT result of the own organisation: what counts, until when, who looked, what came before, and what to do next.
import * as z from 'zod';
import { dsptStatusWords as words } from '@/content/wording/dspt-status';
import * as checklists from '@/db/checklists';
import * as dsptHistory from '@/db/dspt-history';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { editionWords } from '@/lib/domain/assurance/dspt';
import { type DsptMoment, dsptMoments, type DsptNext, dsptNext, standingNow } from '@/lib/domain/assurance/dspt-status';
import { dsptTag } from '@/lib/domain/assurance/dspt-tag';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import { profilePagesOf } from '@/lib/domain/people/missing-in-profile';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { view } from '@/lib/server/view';
import type { DsptStatusPage } from './dspt-status-models';
import { levelWords, nameOf, standingRows, type Told } from './standing-rows';
import { toolkitHome } from './toolkit-subject';

function nextWords(next: DsptNext): string {
  switch (next.step) {
    case 'prepare':
      return words.next.prepare;
    case 'publish-now':
      return words.next.now(dateInWords(next.ended));
    case 'meet-by':
      return words.next.meet(dateInWords(next.by));
    case 'publish-by':
      return (next.soon ? words.next.soon : words.next.by)(dateInWords(next.by));
  }
}

function said({ standing, agrees, seenOn }: DsptMoment): string {
  if (!standing) return `${agrees ? words.agrees : words.differs}${seenOn === undefined ? '' : words.seenOn(dateInWords(seenOn))}`;
  const { version, published } = standing;
  return [levelWords(standing), version === undefined ? '' : editionWords(version), published ? `published ${dateInWords(published)}` : '']
    .filter(Boolean)
    .join(', ');
}

const timeline = (told: Told): DsptStatusPage['history'] =>
  told.moments.map((moment, index) => ({
    id: `${index}-${moment.at}`,
    heading: words.moments[moment.kind](nameOf(told, moment.other)),
    by: moment.kind === 'looked-up' ? moment.by : nameOf(told, moment.by),
    at: moment.at,
    when: momentInWords(moment.at),
    text: said(moment),
  }));

export const dsptStatusPage = view({
  name: 'dspt-status-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => {
    const organisation = await organisations.own(q, actor.organisations, actor.organisation);
    if (!organisation) return undefined;
    const own = await checklists.answeredBy(q, organisation.id, actor.organisations);
    const moments = dsptMoments(await dsptHistory.ofOrganisation(q, actor.organisations, organisation.id), own);
    // Names of those whom it told itself, and of its own people.
    const others = await organisations.these(q, [...new Set(moments.flatMap(({ other }) => other ?? []))]);
    const persons = await people.namesOf(q, [...new Set(moments.filter(({ kind }) => kind !== 'looked-up').map(({ by }) => by))]);
    return { organisation, told: { moments, names: new Map([...persons, ...[...others].map(([id, { name }]) => [id, name] as const)]) } };
  },
  allow: () => 'yes',
  show: ({ subject: { organisation, told }, actor, now }): DsptStatusPage => {
    const today = dayOf(now.toISOString());
    const inProfile = profilePagesOf(organisation).includes('dspt');
    const known = organisation.unanswered?.includes('dspt') ? undefined : organisation.dspt;
    // The toolkit is England’s (rule G5): a result from before a sharer said that it is elsewhere counts for nothing, here as in every text.
    const elsewhere = organisation.nation !== 'england';
    const standing = inProfile ? (elsewhere ? undefined : known) : standingNow(told.moments, known);
    return {
      title: words.h1,
      h1: words.h1,
      caption: words.caption,
      back: { href: '/organisation' },
      intro: [words.intro, ...(inProfile ? [] : [words.charity]), ...(elsewhere ? [words.elsewhere] : [])],
      tag: standing ? dsptTag(standing, today) : { text: inProfile && elsewhere ? words.notHere : words.noStatus, tint: 'grey' },
      rows: standingRows(standing, told, today),
      next: { heading: words.next.heading, text: nextWords(dsptNext(standing, today)), way: { href: toolkitHome, text: words.next.text } },
      history: timeline(told),
      historyHeading: words.history,
      noHistory: words.noHistory,
      asks: inProfile && mayChangeProfile(actor, organisation),
    };
  },
});
