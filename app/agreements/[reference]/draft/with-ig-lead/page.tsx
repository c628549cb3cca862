import { WithIgLead } from '@/components/agreement/with-ig-lead';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { withIgLead } from '@/lib/views/with-ig-lead';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(withIgLead, await params, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function WithIgLeadPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} back={view.ways.tasks}>
      <WithIgLead {...view} once={once} />
    </PageFrame>
  );
}
