import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitOverview } from '@/components/toolkit/toolkit-overview';
import { see } from '@/lib/server/see';
import { toolkitOverview } from '@/lib/views/toolkit-overview';

interface Props {
  readonly searchParams: Promise<Readonly<Record<'attempt' | 'brought', string | undefined>>>;
}

async function look({ searchParams }: Props) {
  const { attempt, brought } = await searchParams;
  return see(toolkitOverview, { brought: brought === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ToolkitOverviewRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitOverview {...view} once={once} />
    </PageFrame>
  );
}
