import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { linkPage } from '@/lib/views/link-page';

const words = logInWords.link;

const page = pageOf(linkPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.said}</p>
      </QuestionForm>
      {Object.keys(view.errors).length > 0 && (
        <p>
          <a href="/log-in">{words.again}</a>
        </p>
      )}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
