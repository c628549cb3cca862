import { firstOf, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { logInWay } from '@/lib/views/log-in-way';
import { linkSentPage } from '@/lib/views/link-sent-page';

const words = logInWords.sent;

const page = pageOf(linkSentPage, {
  ask: ({ 'log-in': logIn }) => ({ logIn }),
  draw: ({ view, frame, once }, { next }) => (
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
        <a href={logInWay(firstOf(next, 600))}>{words.again}</a>
      </p>
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
