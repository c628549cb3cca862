import { askForm, pageOf } from '@/app/page-of';
import { BeforeReply } from '@/components/questions/before-reply';
import { OfficerNote } from '@/components/questions/officer-note';
import { QuestionForm } from '@/components/questions/question-form';
import { ReviewPage } from '@/components/questions/review-page';
import { decidePage } from '@/lib/views/decide-page';

const page = pageOf(decidePage, {
  ask: askForm,
  draw: ({ view, frame, once }) => (
    <ReviewPage view={view} frame={frame}>
      <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
        <BeforeReply {...view} />
        <OfficerNote officer={view.officer} />
      </QuestionForm>
    </ReviewPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
