// The DSPT result of an organisation over time: what it said, to whom, and who looked it up. The newest that it said is what counts.
import type { Checklist } from './checklist';
import { currentLookup } from './checklist-review';
import { countsUntil, cycleEnd, type DsptStanding, dsptValidity } from './dspt';
import { dsptStandingOf } from './dspt-standing';

export interface DsptMoment {
  /** said: in the profile. told: in a checklist. looked-up: seen in the public search by the other side. */
  readonly kind: 'said' | 'told' | 'looked-up';
  /** ISO UTC. */
  readonly at: string;
  /** A person’s id, or for a look-up their name. */
  readonly by: string;
  readonly standing?: DsptStanding;
  /** The organisation that was told, or that looked. */
  readonly other?: string;
  readonly agrees?: boolean;
  /** ISO date on which it was seen. */
  readonly seenOn?: string;
}

function ofChecklist(checklist: Checklist): readonly DsptMoment[] {
  const answer = checklist.answers.dspt;
  const { review: _, ...declared } = checklist;
  const standing = dsptStandingOf(declared);
  const lookup = currentLookup(checklist);
  const { sharingOrganisationId: other, review } = checklist;
  const seen =
    lookup && review && lookup.outcome !== 'none' ? [{ at: review.at, by: review.byName, agrees: lookup.outcome === 'matches', seenOn: lookup.on }] : [];
  return [
    ...(answer && standing ? [{ kind: 'told' as const, at: answer.at, by: answer.by, standing, other }] : []),
    ...seen.map(({ seenOn, ...one }) => ({ kind: 'looked-up' as const, ...one, other, ...(seenOn !== undefined && { seenOn }) })),
  ];
}

/** Everything that is known, the newest first. */
export function dsptMoments(
  said: readonly { readonly standing: DsptStanding; readonly by: string; readonly at: string }[],
  own: readonly Checklist[],
): readonly DsptMoment[] {
  const all: readonly DsptMoment[] = [...said.map((one) => ({ kind: 'said' as const, ...one })), ...own.flatMap(ofChecklist)];
  return [...all].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** What counts: the newest that the organisation itself said, in its profile or in a checklist. */
export const standingNow = (moments: readonly DsptMoment[], profile: DsptStanding | undefined): DsptStanding | undefined =>
  moments.find(({ kind }) => kind !== 'looked-up')?.standing ?? profile;

export type DsptNext =
  | { readonly step: 'prepare' }
  /** Out of date since the day after this one (ISO date). */
  | { readonly step: 'publish-now'; readonly ended: string }
  /** It counts until then; the next one is published before the next edition closes, which is that very day. */
  | { readonly step: 'publish-by'; readonly by: string; readonly soon: boolean }
  /** Approaching Standards can be published once only. */
  | { readonly step: 'meet-by'; readonly by: string };

/** What to do next on a day: an edition counts until the 30 June that closes the next one. */
export function dsptNext(standing: DsptStanding | undefined, today: string): DsptNext {
  const { level, version } = standing ?? {};
  if (version === undefined || !(level === 'met' || level === 'exceeded' || level === 'approaching')) return { step: 'prepare' };
  const state = dsptValidity(version, today);
  if (state === 'lapsed') return { step: 'publish-now', ended: countsUntil(version) };
  if (level === 'approaching') return { step: 'meet-by', by: cycleEnd(version + 1) };
  return { step: 'publish-by', by: countsUntil(version), soon: state === 'due' };
}
