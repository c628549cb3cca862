// What somebody is told in the app, together for each agreement. Types only.
import type { notificationWords } from '@/content/wording/notifications';

export interface NotificationLine {
  readonly id: string;
  /** Absent where the reader does not see the agreement any more. */
  readonly href?: string;
  readonly text: string;
  /** “21 November 2026 at 9:30am” */
  readonly when: string;
  readonly isNew: boolean;
}

export interface NotificationsModel {
  readonly groups: readonly { readonly key: string; readonly heading: string; readonly lines: readonly NotificationLine[] }[];
  /** “3 to read” */
  readonly unread?: string;
  /** The oldest that is shown and not read. ISO UTC. */
  readonly from: string;
  /** The newest that is shown. ISO UTC. */
  readonly until: string;
  readonly words: typeof notificationWords;
}
