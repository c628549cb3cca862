import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitGroup } from '@/components/toolkit/toolkit-group';
import { toolkitGroupPage } from '@/lib/views/toolkit-group-page';

const page = pageOf(toolkitGroupPage, {
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitGroup {...view} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
