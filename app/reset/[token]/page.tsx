import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { resetLinkPage } from '@/lib/views/password-pages';

const words = passwordPageWords.reset;

const page = pageOf(resetLinkPage, {
  draw({ view, frame, once }) {
    if (view.dead !== undefined)
      return (
        <PageFrame frame={frame}>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <p>{words.deadNote}</p>
          <p>
            <a href="/reset">{words.again}</a>
          </p>
        </PageFrame>
      );
    return (
      <PageFrame frame={frame}>
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <p>{words.linkNote}</p>
        </QuestionForm>
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
