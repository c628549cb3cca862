import { askForm, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ToolkitQuestion } from '@/components/toolkit/toolkit-question';
import { toolkitQuestionPage } from '@/lib/views/toolkit-question-page';

const page = pageOf(toolkitQuestionPage, {
  ask: (query) => ({ ...askForm(query), from: query.from, use: query.use === 'yes' }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ToolkitQuestion {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
