import { askForm, pageOf } from '@/app/page-of';
import { QuestionForm } from '@/components/questions/question-form';
import { ReadAgreement } from '@/components/questions/read-agreement';
import { ReviewPage } from '@/components/questions/review-page';
import { readAgreement } from '@/lib/views/read-agreement';

const page = pageOf(readAgreement, {
  ask: askForm,
  draw({ view, frame, once }) {
    const form = <QuestionForm {...view} hidden={{ ...view.hidden, once }} />;
    // One question at a time: which answer to keep, or whether it is about a person.
    if (view.text === undefined || view.realPerson !== undefined || view.conflict !== undefined) {
      return (
        <ReviewPage view={view} frame={frame}>
          {form}
        </ReviewPage>
      );
    }
    return (
      <ReviewPage view={view} frame={frame} surface="canvas">
        <ReadAgreement view={view} text={view.text} once={once} />
      </ReviewPage>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
