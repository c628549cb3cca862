import { NotificationBanner } from '@/components/design/notification-banner';
import { elementId } from '@/components/design/element-id';
import type { HubNote as Note } from '@/lib/views/agreement-hub-model';

/** What somebody asked for or said, in their own words. */
export function HubNote({ heading, text, lines = [], from, way }: Note) {
  return (
    <NotificationBanner title={heading} id={elementId(`note ${heading}`)}>
      {text !== undefined && <p className="sa-typed">{text}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {from !== undefined && <p className="sa-small-print">{from}</p>}
      {way !== undefined && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
    </NotificationBanner>
  );
}
