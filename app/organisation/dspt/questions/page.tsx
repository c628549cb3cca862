import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitOverview } from '@/components/toolkit/toolkit-overview';
import { toolkitOverview } from '@/lib/views/toolkit-overview';

const page = pageOf(toolkitOverview, {
  ask: ({ brought }) => ({ brought: brought === 'yes' }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitOverview {...view} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
