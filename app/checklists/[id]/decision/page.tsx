import { ChecklistDecision } from '@/components/checklist/checklist-decision';
import { see } from '@/lib/server/see';
import { checklistDecisionPage } from '@/lib/views/checklist-decision-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from '../checklist-page';

async function look({ params, searchParams }: ChecklistProps) {
  const { id } = await params;
  const { attempt, change, from } = await searchParams;
  return see(checklistDecisionPage, { id, attempt, changing: change === 'yes', from }, attempt);
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistDecisionRoute(props: ChecklistProps) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ChecklistDecision {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
