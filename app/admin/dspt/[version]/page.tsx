import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitEdition } from '@/components/toolkit/toolkit-edition';
import { toolkitEditionPage } from '@/lib/views/toolkit-edition-page';

const page = pageOf(toolkitEditionPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitEdition {...view} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
