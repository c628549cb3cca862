import { ChecklistStart } from '@/components/checklist/checklist-start';
import { ownScript } from '@/lib/server/own-script';
import { see } from '@/lib/server/see';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { checklistMetadata, ChecklistPage, type ChecklistProps } from './checklist-page';

const look = async ({ params }: ChecklistProps) => see(checklistStartPage, { id: (await params).id });

export async function generateMetadata(props: ChecklistProps) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistStartRoute(props: ChecklistProps) {
  return <ChecklistPage seen={await look(props)}>{(view) => <ChecklistStart {...view} script={ownScript()} />}</ChecklistPage>;
}
