import { UseAnswers } from '@/components/checklist/use-answers';
import { passportWords } from '@/content/wording/passport';
import { see } from '@/lib/server/see';
import { useAnswersPage } from '@/lib/views/use-answers-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from '../checklist-page';

async function look({ params, searchParams }: ChecklistProps) {
  const [{ id }, { attempt }] = [await params, await searchParams];
  return see(useAnswersPage, { id }, attempt);
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function UseAnswersRoute(props: ChecklistProps) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <UseAnswers {...view} hidden={{ ...view.hidden, once }} words={passportWords.use} />}
    </ChecklistPage>
  );
}
