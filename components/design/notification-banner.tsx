import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface NotificationBannerProps {
  /** “Important” when left out, “Done” for success. */
  readonly title?: string;
  readonly success?: boolean;
  /** Of the title, where a page has more than one. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** News that concerns the whole page: a landmark that one can visit. */
export function NotificationBanner({
  success = false,
  title = success ? 'Done' : 'Important',
  id = 'notification-banner-title',
  children,
}: NotificationBannerProps) {
  return (
    <section className={classNames('nhsuk-notification-banner', success && 'nhsuk-notification-banner--success')} aria-labelledby={id}>
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">{children}</div>
    </section>
  );
}
