import { askForm, pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ChecklistReview } from '@/components/checklist/checklist-review';
import { checklistReviewPage } from '@/lib/views/checklist-review-page';

const page = pageOf(checklistReviewPage, {
  ask: (query) => ({ ...askForm(query), from: query.from }),
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ChecklistReview {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
