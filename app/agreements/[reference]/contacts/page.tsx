import { ContactSheet } from '@/components/agreement/contact-sheet';
import { EarlierSheets } from '@/components/agreement/earlier-sheets';
import { WaitingMailbox } from '@/components/agreement/waiting-mailbox';
import { ErrorSummary } from '@/components/design/error-summary';
import { NotificationBanner } from '@/components/design/notification-banner';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { contactsPage } from '@/lib/views/contacts-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly changed?: string; readonly attempt?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { changed, attempt }] = await Promise.all([params, searchParams]);
  return see(contactsPage, { reference, changed: changed === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  return { title: seen.view.errors.length > 0 ? `Error: ${seen.view.title}` : seen.view.title };
}

export default async function ContactsPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
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
  );
}
