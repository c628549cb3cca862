import { askForm, pageOf } from '@/app/page-of';
import { ChecklistDecision } from '@/components/checklist/checklist-decision';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { checklistDecisionPage } from '@/lib/views/checklist-decision-page';

const page = pageOf(checklistDecisionPage, {
  ask: (query) => ({ ...askForm(query), from: query.from }),
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ChecklistDecision {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
