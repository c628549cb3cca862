import { ChecklistSent } from '@/components/checklist/checklist-sent';
import { see } from '@/lib/server/see';
import { checklistSentPage } from '@/lib/views/checklist-sent-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from '../checklist-page';

async function look({ params }: ChecklistProps) {
  const { id } = await params;
  return see(checklistSentPage, { id });
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistSentRoute(props: ChecklistProps) {
  return <ChecklistPage seen={await look(props)}>{(view) => <ChecklistSent {...view} />}</ChecklistPage>;
}
