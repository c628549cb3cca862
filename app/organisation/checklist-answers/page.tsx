import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ChecklistAnswers } from '@/components/organisation/checklist-answers';
import { passportWords } from '@/content/wording/passport';
import { checklistAnswersPage } from '@/lib/views/checklist-answers-page';

const page = pageOf(checklistAnswersPage, {
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ChecklistAnswers {...view} words={passportWords.kept} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
