import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { FollowedPoints } from '@/components/follows-guidance/followed-points';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { followsGuidancePage } from '@/lib/views/follows-guidance-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly version?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { version }] = [await params, await searchParams];
  return see(followsGuidancePage, { reference, ...(version !== undefined && { version }) });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function GuidanceFollowedPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { h1, caption, back, closed } = seen.view;
  return (
    <PageFrame frame={seen.frame} back={back} {...(!closed && { width: 'full' })}>
      <Heading level={1} caption={caption}>
        {h1}
      </Heading>
      {closed ? <ClosedPanel {...closed} /> : <FollowedPoints {...seen.view} />}
    </PageFrame>
  );
}
