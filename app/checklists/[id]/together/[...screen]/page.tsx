import { askForm, pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ChecklistQuestion } from '@/components/checklist/checklist-question';
import { togetherQuestionPage } from '@/lib/views/together-question-page';

const page = pageOf(togetherQuestionPage, {
  ask: askForm,
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ChecklistQuestion {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
