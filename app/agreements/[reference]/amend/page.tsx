import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { QuestionForm } from '@/components/questions/question-form';
import { Heading } from '@/components/design/heading';
import { amendPage } from '@/lib/views/amend-page';

const page = pageOf(amendPage, {
  draw({ view, frame, once }) {
    const { closed, ...page } = view;
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        {closed === undefined ? (
          <QuestionForm {...page} hidden={{ ...page.hidden, once }} />
        ) : (
          <>
            <Heading level={1} caption={view.caption}>
              {view.h1}
            </Heading>
            <ClosedNotice {...closed} once={once} />
          </>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
