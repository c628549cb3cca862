import { NotificationBanner } from '@/components/design/notification-banner';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { actingWords } from '@/content/wording/acting';
import { see } from '@/lib/server/see';
import { switchPage } from '@/lib/views/switch-page';

interface Props {
  readonly searchParams: Promise<{ readonly next?: string; readonly attempt?: string; readonly elsewhere?: string }>;
}

async function look({ searchParams }: Props) {
  const { next, attempt } = await searchParams;
  return see(switchPage, { next }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SwitchRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} back={view.back}>
      {(await props.searchParams).elsewhere === 'yes' && (
        <NotificationBanner>
          <p>{actingWords.switching.elsewhere}</p>
        </NotificationBanner>
      )}
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
      {frame.person?.others && (
        <p>
          <a href="/desk">{actingWords.switching.desk}</a>
        </p>
      )}
    </PageFrame>
  );
}
