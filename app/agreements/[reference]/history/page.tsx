import { Heading } from '@/components/design/heading';
import { Table } from '@/components/design/table';
import { Timeline } from '@/components/design/timeline';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { historyPage } from '@/lib/views/history-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(historyPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function HistoryPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} back={view.back}>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.waiting && <Table {...view.waiting} />}
      <p>Everything that happened to this agreement, the newest first. Each entry is chained to the one before it.</p>
      <Timeline events={view.entries} />
    </PageFrame>
  );
}
