import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { see } from '@/lib/server/see';
import { sharePage } from '@/lib/views/share-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ searchParams }: Props) => see(sharePage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SharePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  if (view.closed) {
    return (
      <PageFrame frame={frame} back={view.back}>
        <h1 className="nhsuk-heading-l">Another organisation starts the agreement</h1>
        <ClosedNotice {...view.closed} />
      </PageFrame>
    );
  }
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  );
}
