import { InsetText } from '@/components/design/inset-text';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { changeContactPage } from '@/lib/views/change-contact-page';
import type { ChangeContactModel } from '@/lib/views/contacts-page-model';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly contact?: string; readonly from?: string; readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { contact, from, attempt, change }] = await Promise.all([params, searchParams]);
  return see(changeContactPage, { reference, contact, profile: from === 'profile', attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

function Now({ heading, text, note }: NonNullable<ChangeContactModel['now']>) {
  return (
    <>
      <InsetText>
        <p className="nhsuk-u-margin-bottom-1">{heading}:</p>
        <p>{text}</p>
      </InsetText>
      {note !== undefined && <p>{note}</p>}
    </>
  );
}

export default async function ChangeContactPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ClosedOrForm view={view} hidden={view.method === 'get' ? view.hidden : { ...view.hidden, once }}>
        {view.now && <Now {...view.now} />}
      </ClosedOrForm>
    </PageFrame>
  );
}
