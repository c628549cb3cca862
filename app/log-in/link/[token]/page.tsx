import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { linkPage } from '@/lib/views/link-page';

const words = logInWords.link;

const page = pageOf(linkPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame}>
      {view.dead ? (
        <>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <p>{view.dead.text}</p>
          <p>
            <a href={view.dead.way.href}>{view.dead.way.text}</a>
          </p>
        </>
      ) : (
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <p>{words.said}</p>
        </QuestionForm>
      )}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
