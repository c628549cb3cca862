import { pageOf } from '@/app/page-of';
import { Heading } from '@/components/design/heading';
import { Table } from '@/components/design/table';
import { Timeline } from '@/components/design/timeline';
import { PageFrame } from '@/components/frame/page-frame';
import { historyPage } from '@/lib/views/history-page';

const page = pageOf(historyPage, {
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} back={view.back}>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.waiting && <Table {...view.waiting} />}
      <p>Everything that happened to this agreement, the newest first. Each entry is chained to the one before it.</p>
      <Timeline events={view.entries} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
