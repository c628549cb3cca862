import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { ListFilter } from '@/components/questions/list-filter';
import { QuestionForm } from '@/components/questions/question-form';
import { copyPage } from '@/lib/views/copy-page';

const page = pageOf(copyPage, {
  ask: ({ q, attempt }) => ({ ...(typeof q === 'string' && { q }), ...(typeof attempt === 'string' && { attempt }) }),
  draw({ view, frame, once }) {
    const { filter, closed, ...page } = view;
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        {closed === undefined && page.form.fields.length > 0 ? (
          <QuestionForm {...page} hidden={{ ...page.hidden, once }}>
            {filter && <ListFilter {...filter} />}
          </QuestionForm>
        ) : (
          <>
            <h1 className="nhsuk-heading-l">{view.h1}</h1>
            {closed === undefined ? filter && <ListFilter {...filter} /> : <ClosedNotice {...closed} once={once} />}
          </>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
