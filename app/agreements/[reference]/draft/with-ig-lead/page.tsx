import { pageOf } from '@/app/page-of';
import { WithIgLead } from '@/components/agreement/with-ig-lead';
import { PageFrame } from '@/components/frame/page-frame';
import { withIgLead } from '@/lib/views/with-ig-lead';

const page = pageOf(withIgLead, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} back={view.ways.tasks}>
      <WithIgLead {...view} once={once} demo={frame.demo} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
