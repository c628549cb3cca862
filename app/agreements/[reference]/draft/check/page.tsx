import { pageOf } from '@/app/page-of';
import { CheckAnswers } from '@/components/agreement/check-answers';
import { PageFrame } from '@/components/frame/page-frame';
import { checkPage } from '@/lib/views/check-page';

const page = pageOf(checkPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <CheckAnswers {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
