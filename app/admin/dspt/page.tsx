import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { ToolkitEditions } from '@/components/toolkit/toolkit-editions';
import { see } from '@/lib/server/see';
import { toolkitEditionsPage } from '@/lib/views/toolkit-editions-page';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ searchParams }: Props) => see(toolkitEditionsPage, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ToolkitEditionsRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitEditions {...view} once={once} />
    </PageFrame>
  );
}
