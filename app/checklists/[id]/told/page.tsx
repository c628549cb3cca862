import { ToldLines } from '@/components/checklist/told-lines';
import { see } from '@/lib/server/see';
import { toldPage } from '@/lib/views/told-page';
import { checklistMetadata, ChecklistPage } from '../checklist-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly confirmed?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt, confirmed } = await searchParams;
  return see(toldPage, { id, confirmed: confirmed === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  return checklistMetadata(await look(props));
}

export default async function ToldRoute(props: Props) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ToldLines {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
