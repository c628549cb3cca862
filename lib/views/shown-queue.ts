import 'server-only';
// While one checklist is reviewed: how many others wait, and the way through them one after another.
import { queueWords as words } from '@/content/wording/checklist-list';
import { type QueueOf, type ReviewQueue, queueAfter } from '@/lib/domain/assurance/review-queue';
import { fromName } from '@/lib/domain/questions/change-from-check';
import type { FormButtons, Way } from './question-page-model';

/** What the address and the form of a page say that is one of the queue. */
export const fromQueue = 'queue';
/** Reviewed from the one list over all organisations: the next may be of another one, so the way leads back there. */
export const fromDesk = 'desk';

export interface ShownQueue {
  readonly text: string;
  readonly skip?: Required<Way>;
}

interface Queued {
  /** Beside the heading; nothing outside the queue while nothing else waits. */
  readonly queue?: ShownQueue;
  readonly hidden: Readonly<Record<string, string>>;
  /** To the same page again, from the queue where it came from there. */
  readonly within: (href: string) => string;
  readonly back?: Way;
  readonly buttons: (main: string) => FormButtons;
}

const pageOf = (id: string, of: QueueOf): string => `/checklists/${id}/${of}?${fromName}=${fromQueue}`;

const outside = ({ next }: ReviewQueue): Queued => ({
  hidden: {},
  within: (href) => href,
  buttons: (main) => ({ main, exit: false, ...(next !== undefined && { more: { text: words.next, value: 'next' } }) }),
});

/** The address of a review, or of a look again, says that it was opened there; every other one stays as it is. */
export const reviewedFromDesk = (href: string): string => (/^\/checklists\/[^/?]+\/(review|again)$/.test(href) ? `${href}?${fromName}=${fromDesk}` : href);

const ofDesk: Queued = {
  hidden: { [fromName]: fromDesk },
  within: (href) => `${href}?${fromName}=${fromDesk}`,
  back: { href: '/desk', text: words.desk },
  buttons: () => ({ main: words.toDesk, exit: words.toAgreement }),
};

/** waiting: ids of all that wait, the longest first. `from`: as the address says it. */
export function shownQueue(waiting: readonly string[], current: string, from: string | undefined, of: QueueOf = 'review'): Queued {
  if (from === fromDesk) return ofDesk;
  const around = queueAfter(waiting, current);
  if (from !== fromQueue) return outside(around);
  const { next, left } = around;
  return {
    queue: { text: words.left[of](left), ...(next !== undefined && { skip: { href: pageOf(next, of), text: words.skip } }) },
    hidden: { [fromName]: fromQueue },
    within: (href) => `${href}?${fromName}=${fromQueue}`,
    back: { href: `/checklists?needs=${of}`, text: words.list },
    buttons: () => ({ main: next === undefined ? words.end : words.next, exit: words.stop }),
  };
}
