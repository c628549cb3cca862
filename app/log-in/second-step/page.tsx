import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { authenticatorWords } from '@/content/wording/authenticator';
import { secondStepPage } from '@/lib/views/authenticator-pages';

const page = pageOf(secondStepPage, {
  ask: ({ next }) => ({ next }),
  draw({ view, frame, once }) {
    const { gone } = view;
    return (
      <PageFrame frame={frame}>
        {gone ? (
          <>
            <h1 className="nhsuk-heading-l">{view.h1}</h1>
            <p>{gone.text}</p>
            <p>
              <a href={gone.way.href}>{gone.way.text}</a>
            </p>
          </>
        ) : (
          <>
            <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
            <p>{authenticatorWords.step.lost}</p>
          </>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
