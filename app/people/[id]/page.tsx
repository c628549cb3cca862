import { NotificationBanner } from '@/components/design/notification-banner';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { PersonDetails } from '@/components/people/person-details';
import { documentTitle } from '@/components/questions/document-title';
import { peopleWords } from '@/content/wording/people';
import { see } from '@/lib/server/see';
import { personPage } from '@/lib/views/person-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly changed?: string; readonly handed?: string; readonly app?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(personPage, { id: (await params).id }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function PersonRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { changed, handed, app } = await props.searchParams;
  const saved = changed === 'yes' ? 'changed' : handed === 'yes' ? 'handed' : app === 'removed' ? 'app' : undefined;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      {saved !== undefined && (
        <NotificationBanner success>
          <p>{peopleWords.saved[saved]}</p>
        </NotificationBanner>
      )}
      <PersonDetails {...view} words={peopleWords.person} once={once} />
    </PageFrame>
  );
}
