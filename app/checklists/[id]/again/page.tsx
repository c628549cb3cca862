import { ChecklistAgain } from '@/components/checklist/checklist-again';
import { see } from '@/lib/server/see';
import { checklistAgainPage } from '@/lib/views/checklist-again-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from '../checklist-page';

async function look({ params, searchParams }: ChecklistProps) {
  const { id } = await params;
  const { attempt, change } = await searchParams;
  return see(checklistAgainPage, { id, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistAgainRoute(props: ChecklistProps) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ChecklistAgain {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
