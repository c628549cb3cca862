import 'server-only';
// Lines that stand for many agreements at once: those whose dates want a look, and those from before the guidance changed.
import { homeWords } from '@/content/wording/home';
import type { Reviews } from '@/db/agreement-list';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { dueInWords } from './due-in-words';
import type { HomeRank, WorkRow } from './home-order';

/** “1 agreement”, or so many. */
export const counted = ({ one, many }: { readonly one: string; readonly many: string }, n: number): string =>
  n === 1 ? one : many.replace('{n}', n.toLocaleString('en-GB'));

/** The first of their days; none where it was not looked up. today: ISO date. */
const dated = (first: string | null | undefined, n: number, today: string): Pick<WorkRow, 'since' | 'due'> =>
  first ? { since: dueInWords(first, today, n > 1), due: first } : {};

/** One line for all of a kind. `now`: ISO UTC. */
export function lookAtDates(dates: (Pick<Reviews, 'expired' | 'due' | 'older'> & Partial<Reviews>) | undefined, now: string): readonly WorkRow[] {
  if (!dates) return [];
  const line = (state: 'expired' | 'review-due' | 'guidance-changed', rank: HomeRank, n: number, first?: string | null): readonly WorkRow[] => {
    const { tag, why, ...texts } = homeWords.lookAt[state];
    const order = state === 'guidance-changed' ? '' : '&sort=review';
    return n === 0
      ? []
      : [{ key: state, href: `/agreements?status=${state}${order}`, text: counted(texts, n), why, tag, rank, at: now, ...dated(first, n, dayOf(now)) }];
  };
  return [
    ...line('expired', 'expired', dates.expired, dates.firstExpired),
    ...line('review-due', 'review', dates.due, dates.firstDue),
    ...line('guidance-changed', 'guidance', dates.older),
  ];
}
