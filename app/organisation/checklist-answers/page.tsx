import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ChecklistAnswers } from '@/components/organisation/checklist-answers';
import { passportWords } from '@/content/wording/passport';
import { see } from '@/lib/server/see';
import { checklistAnswersPage } from '@/lib/views/checklist-answers-page';

const look = () => see(checklistAnswersPage, {});

export async function generateMetadata() {
  const seen = await look();
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function ChecklistAnswersRoute() {
  const seen = await look();
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="organisation" back={view.back}>
      <ChecklistAnswers {...view} words={passportWords.kept} />
    </PageFrame>
  );
}
