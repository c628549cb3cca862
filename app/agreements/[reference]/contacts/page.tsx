import { ContactSheet } from '@/components/agreement/contact-sheet';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { contactsPage } from '@/lib/views/contacts-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(contactsPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ContactsPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { h1, about, back, sheet, words } = seen.view;
  return (
    <PageFrame frame={seen.frame} back={back} width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{about}</p>
      <div className="sa-agreement sa-contacts">
        <ContactSheet sheet={sheet} words={words} level={2} />
      </div>
    </PageFrame>
  );
}
