import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitAnswers } from '@/components/toolkit/toolkit-answers';
import { toolkitAnswersPage } from '@/lib/views/toolkit-answers-page';

const page = pageOf(toolkitAnswersPage, {
  ask: ({ edition }) => ({ edition }),
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ToolkitAnswers {...view} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
