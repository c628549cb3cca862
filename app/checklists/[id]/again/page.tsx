import { askForm, pageOf } from '@/app/page-of';
import { ChecklistAgain } from '@/components/checklist/checklist-again';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { checklistAgainPage } from '@/lib/views/checklist-again-page';

const page = pageOf(checklistAgainPage, {
  ask: (query) => ({ ...askForm(query), from: query.from }),
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ChecklistAgain {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
