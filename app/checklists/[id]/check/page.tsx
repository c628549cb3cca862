import { pageOf } from '@/app/page-of';
import { ChecklistCheck } from '@/components/checklist/checklist-check';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { checklistCheckPage } from '@/lib/views/checklist-check-page';

const page = pageOf(checklistCheckPage, {
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ChecklistCheck {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
