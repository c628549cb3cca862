import { NotificationBanner } from '@/components/design/notification-banner';
import type { JustSigned } from '@/lib/views/sign-together-models';

/** What was signed a moment ago, with the way to what follows from each. */
export function JustSignedBanner({ heading, rows }: JustSigned) {
  return (
    <NotificationBanner success>
      <p className="nhsuk-notification-banner__heading">{heading}</p>
      <ul className="nhsuk-list">
        {rows.map(({ reference, text, href }) => (
          <li key={reference}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}
