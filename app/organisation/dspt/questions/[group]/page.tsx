import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitGroup } from '@/components/toolkit/toolkit-group';
import { see } from '@/lib/server/see';
import { toolkitGroupPage } from '@/lib/views/toolkit-group-page';

interface Props {
  readonly params: Promise<{ readonly group: string }>;
}

const look = async ({ params }: Props) => see(toolkitGroupPage, { group: (await params).group });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ToolkitGroupRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitGroup {...view} />
    </PageFrame>
  );
}
