// A new mailbox for details about people that nobody has confirmed: whom to ring, and the button for whoever has.
import { Button } from '@/components/design/button';
import { elementId } from '@/components/design/element-id';
import { NotificationBanner } from '@/components/design/notification-banner';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { WaitingMailbox as Waiting } from '@/lib/views/contacts-page-model';

export function WaitingMailbox({ waiting: { id, heading, lines, check, confirm }, once }: { readonly waiting: Waiting; readonly once: string }) {
  return (
    <NotificationBanner title={heading} id={elementId(`waits ${id}`)}>
      {[...lines, check].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {confirm && (
        <form method="post" action="/do/confirm-mailbox">
          <HiddenFields values={{ ...confirm.hidden, once }} />
          <Button>{confirm.button}</Button>
        </form>
      )}
    </NotificationBanner>
  );
}
