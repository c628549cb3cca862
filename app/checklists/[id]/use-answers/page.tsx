import { pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { UseAnswers } from '@/components/checklist/use-answers';
import { passportWords } from '@/content/wording/passport';
import { useAnswersPage } from '@/lib/views/use-answers-page';

const page = pageOf(useAnswersPage, {
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <UseAnswers {...view} hidden={{ ...view.hidden, once }} words={passportWords.use} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
