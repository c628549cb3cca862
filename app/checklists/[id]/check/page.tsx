import { ChecklistCheck } from '@/components/checklist/checklist-check';
import { see } from '@/lib/server/see';
import { checklistCheckPage } from '@/lib/views/checklist-check-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from '../checklist-page';

async function look({ params, searchParams }: ChecklistProps) {
  const { id } = await params;
  const { attempt } = await searchParams;
  return see(checklistCheckPage, { id }, attempt);
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistCheckRoute(props: ChecklistProps) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ChecklistCheck {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
