import { askForm, pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { QuestionForm } from '@/components/questions/question-form';
import { planDatePage } from '@/lib/views/plan-date-page';

const page = pageOf(planDatePage, {
  ask: askForm,
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {({ promised, intro, ...view }, once) => (
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <p className="sa-typed">{promised}</p>
          <p>{intro}</p>
        </QuestionForm>
      )}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
