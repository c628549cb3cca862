import { askForm, pageOf } from '@/app/page-of';
import { AgreementBlocks } from '@/components/agreement/agreement-section';
import { InsetText } from '@/components/design/inset-text';
import { QuestionForm } from '@/components/questions/question-form';
import { ReviewPage } from '@/components/questions/review-page';
import { sectionCommentPage } from '@/lib/views/section-comment-page';

const page = pageOf(sectionCommentPage, {
  ask: askForm,
  draw({ view, frame, once }) {
    const { section, ...page } = view;
    return (
      <ReviewPage view={page} frame={frame}>
        <QuestionForm {...page} hidden={{ ...page.hidden, once }}>
          <InsetText>
            <h2 className="nhsuk-heading-s">{section.heading}</h2>
            <AgreementBlocks blocks={section.blocks} level={3} />
          </InsetText>
        </QuestionForm>
      </ReviewPage>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
