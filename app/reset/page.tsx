import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { resetPage } from '@/lib/views/password-pages';

const words = passwordPageWords.reset;

const page = pageOf(resetPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} back={{ href: '/log-in/password' }}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.note}</p>
      </QuestionForm>
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
