import { pageOf } from '@/app/page-of';
import { SendAnswers } from '@/components/checklist/send-answers';
import { PageFrame } from '@/components/frame/page-frame';
import { passportWords } from '@/content/wording/passport';
import { sendAnswersPage } from '@/lib/views/send-answers-page';

const page = pageOf(sendAnswersPage, {
  ask: ({ sent }) => ({ sent: typeof sent === 'string' ? sent.slice(0, 10) : undefined }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} variant="question" current="checklists" back={view.back}>
      <SendAnswers {...view} hidden={{ ...view.hidden, once }} words={passportWords.send} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
