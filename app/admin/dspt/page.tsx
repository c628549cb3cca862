import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitEditions } from '@/components/toolkit/toolkit-editions';
import { toolkitEditionsPage } from '@/lib/views/toolkit-editions-page';

const page = pageOf(toolkitEditionsPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitEditions {...view} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
