import { askForm, pageOf } from '@/app/page-of';
import { DraftFormPage } from '@/components/agreement/draft-form-page';
import { IgReview } from '@/components/agreement/ig-review';
import { igReviewPage } from '@/lib/views/ig-review-page';

const page = pageOf(igReviewPage, {
  ask: askForm,
  draw: ({ view, frame, once }) => (
    <DraftFormPage view={view} frame={frame}>
      <IgReview {...view} hidden={{ ...view.hidden, once }} />
    </DraftFormPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
