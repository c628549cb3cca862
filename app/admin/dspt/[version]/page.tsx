import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { ToolkitEdition } from '@/components/toolkit/toolkit-edition';
import { see } from '@/lib/server/see';
import { toolkitEditionPage } from '@/lib/views/toolkit-edition-page';

interface Props {
  readonly params: Promise<{ readonly version: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { version } = await params;
  return see(toolkitEditionPage, { version }, (await searchParams).attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ToolkitEditionRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitEdition {...view} once={once} />
    </PageFrame>
  );
}
