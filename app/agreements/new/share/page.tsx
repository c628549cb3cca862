import { pageOf } from '@/app/page-of';
import { Tag } from '@/components/design/tag';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedNotice } from '@/components/questions/closed-notice';
import { QuestionForm } from '@/components/questions/question-form';
import { sharePage } from '@/lib/views/share-page';

const page = pageOf(sharePage, {
  /** Whatever else the address holds may be the answers of an enquiry: the view reads them. */
  ask({ attempt: _, ask, ...query }) {
    const given = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const enquiry = new URLSearchParams(given).toString();
    return { ...(ask !== undefined && { ask }), ...(enquiry !== '' && enquiry.length <= 1000 && { enquiry }) };
  },
  draw({ view, frame, once }) {
    if (view.closed) {
      return (
        <PageFrame frame={frame} back={view.back}>
          <h1 className="nhsuk-heading-l">Another organisation starts the agreement</h1>
          <ClosedNotice {...view.closed} />
        </PageFrame>
      );
    }
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        {view.from !== undefined && (
          <p>
            <Tag text={view.from} tint="grey" />
          </p>
        )}
        <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
