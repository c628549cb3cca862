import { ClosedPanel } from '@/components/agreement/closed-panel';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { PromiseList } from '@/components/papers/promise-list';
import { see } from '@/lib/server/see';
import { promisesPage } from '@/lib/views/promises-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(promisesPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function PromisesPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { h1, caption, back, closed } = seen.view;
  return (
    <PageFrame frame={seen.frame} back={back}>
      <Heading level={1} caption={caption}>
        {h1}
      </Heading>
      {closed ? <ClosedPanel {...closed} /> : <PromiseList promises={seen.view} />}
    </PageFrame>
  );
}
