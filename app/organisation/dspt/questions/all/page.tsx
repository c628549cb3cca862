import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitAnswers } from '@/components/toolkit/toolkit-answers';
import { see } from '@/lib/server/see';
import { toolkitAnswersPage } from '@/lib/views/toolkit-answers-page';

interface Props {
  readonly searchParams: Promise<{ readonly edition?: string }>;
}

const look = async ({ searchParams }: Props) => see(toolkitAnswersPage, { edition: (await searchParams).edition });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ToolkitAnswersRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitAnswers {...view} />
    </PageFrame>
  );
}
