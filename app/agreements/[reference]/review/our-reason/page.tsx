import { askForm, pageOf } from '@/app/page-of';
import { OfficerNote } from '@/components/questions/officer-note';
import { QuestionForm } from '@/components/questions/question-form';
import { ReviewPage } from '@/components/questions/review-page';
import { ownReasonPage } from '@/lib/views/own-reason-page';

const page = pageOf(ownReasonPage, {
  ask: askForm,
  draw: ({ view, frame, once }) => (
    <ReviewPage view={view} frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <OfficerNote officer={view.officer} />
      </QuestionForm>
    </ReviewPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
