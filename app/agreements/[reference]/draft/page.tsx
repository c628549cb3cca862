import { pageOf } from '@/app/page-of';
import { DraftTasks } from '@/components/agreement/draft-tasks';
import { PageFrame } from '@/components/frame/page-frame';
import { draftTasksPage } from '@/lib/views/draft-tasks';

const page = pageOf(draftTasksPage, {
  draw: (seen) => (
    <PageFrame frame={seen.frame} back={seen.view.back}>
      <DraftTasks {...seen.view} once={seen.once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
