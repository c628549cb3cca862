import { askForm, firstOf, pageOf } from '@/app/page-of';
import { ChecklistPage } from '@/components/checklist/checklist-page';
import { ChecklistQuestion } from '@/components/checklist/checklist-question';
import { ownScript } from '@/lib/server/own-script';
import { checklistQuestionPage } from '@/lib/views/checklist-question-page';

const page = pageOf(checklistQuestionPage, {
  ask: (query) => ({ ...askForm(query), from: firstOf(query.from), use: query.use === 'yes' }),
  draw: (seen) => (
    <ChecklistPage {...seen} variant="question">
      {(view, once) => <ChecklistQuestion {...view} hidden={{ ...view.hidden, once }} script={ownScript('answers')} />}
    </ChecklistPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
