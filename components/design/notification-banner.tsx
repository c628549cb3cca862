import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface NotificationBannerProps {
  /** “Important” when left out, “Done” for success. */
  readonly title?: string;
  readonly success?: boolean;
  readonly children: ReactNode;
}

/** News that concerns the whole page: a landmark that one can visit. */
export function NotificationBanner({ success = false, title = success ? 'Done' : 'Important', children }: NotificationBannerProps) {
  return (
    <section className={classNames('nhsuk-notification-banner', success && 'nhsuk-notification-banner--success')} aria-labelledby="notification-banner-title">
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id="notification-banner-title">
          {title}
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">{children}</div>
    </section>
  );
}
