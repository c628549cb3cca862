import 'server-only';
// Lines that stand for many agreements at once: those whose dates want a look, and those from before the guidance changed.
import { homeWords } from '@/content/wording/home';
import type { Reviews } from '@/db/agreement-list';
import type { HomeRank, WorkRow } from './home-order';

/** “1 agreement”, or so many. */
export const counted = ({ one, many }: { readonly one: string; readonly many: string }, n: number): string =>
  n === 1 ? one : many.replace('{n}', n.toLocaleString('en-GB'));

/** One line for all of a kind. `now`: ISO UTC. */
export function lookAtDates(dates: Pick<Reviews, 'expired' | 'due' | 'older'> | undefined, now: string): readonly WorkRow[] {
  if (!dates) return [];
  const line = (state: 'expired' | 'review-due' | 'guidance-changed', rank: HomeRank, n: number): readonly WorkRow[] => {
    const { tag, why, ...texts } = homeWords.lookAt[state];
    const order = state === 'guidance-changed' ? '' : '&sort=review';
    return n === 0 ? [] : [{ key: state, href: `/agreements?status=${state}${order}`, text: counted(texts, n), why, tag, rank, at: now }];
  };
  return [...line('expired', 'expired', dates.expired), ...line('review-due', 'review', dates.due), ...line('guidance-changed', 'guidance', dates.older)];
}
