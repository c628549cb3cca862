import { DraftTasks } from '@/components/agreement/draft-tasks';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { draftTasksPage } from '@/lib/views/draft-tasks';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(draftTasksPage, await params);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function DraftPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} back={seen.view.back}>
      <DraftTasks {...seen.view} once={seen.once} />
    </PageFrame>
  );
}
