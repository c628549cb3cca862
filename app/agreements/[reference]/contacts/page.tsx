import { pageOf } from '@/app/page-of';
import { ContactSheet } from '@/components/agreement/contact-sheet';
import { EarlierSheets } from '@/components/agreement/earlier-sheets';
import { WaitingMailbox } from '@/components/agreement/waiting-mailbox';
import { ErrorSummary } from '@/components/design/error-summary';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { contactsPage } from '@/lib/views/contacts-page';

const page = pageOf(contactsPage, {
  ask: ({ changed }) => ({ changed: changed === 'yes' }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} back={view.back} width="full" surface="canvas">
      {view.errors.length > 0 && <ErrorSummary errors={view.errors.map((text) => ({ text }))} />}
      {view.said !== undefined && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">{view.said}</p>
        </NotificationBanner>
      )}
      <h1 className="nhsuk-heading-l">{view.h1}</h1>
      <p>{view.about}</p>
      {view.waits.map((waiting) => (
        <WaitingMailbox key={waiting.id} waiting={waiting} once={`${once}-${waiting.id}`} />
      ))}
      {view.ownOnly !== undefined && <p>{view.ownOnly}</p>}
      {view.profile && (
        <p>
          <a href={view.profile.href}>{view.profile.text}</a>
        </p>
      )}
      <div className="sa-agreement sa-contacts">
        <ContactSheet sheet={view.sheet} words={view.words} level={2} beside={view.beside} />
      </div>
      {view.earlier && <EarlierSheets {...view.earlier} head={view.words.head} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
