import { ChecklistStart } from '@/components/checklist/checklist-start';
import { see } from '@/lib/server/see';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from './checklist-page';

async function look({ params, searchParams }: ChecklistProps) {
  const { id } = await params;
  const { attempt } = await searchParams;
  return see(checklistStartPage, { id }, attempt);
}

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistStartRoute(props: ChecklistProps) {
  return <ChecklistPage seen={await look(props)}>{(view, once) => <ChecklistStart {...view} once={once} />}</ChecklistPage>;
}
