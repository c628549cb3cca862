import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { linkSentPage } from '@/lib/views/link-sent-page';

const words = logInWords.sent;

const page = pageOf(linkSentPage, {
  ask: ({ 'log-in': logIn }) => ({ logIn }),
  draw: ({ view: { again, ...view }, frame, once }) => (
    <PageFrame frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <p>{words.said}</p>
      </QuestionForm>
      {frame.demo && (
        <p>
          <a href="/demo/mail">{words.demo}</a>
        </p>
      )}
      <p>
        <a href={again}>{words.again}</a>
      </p>
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
