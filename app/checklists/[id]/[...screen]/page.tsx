import { ChecklistQuestion } from '@/components/checklist/checklist-question';
import { ownScript } from '@/lib/server/own-script';
import { see } from '@/lib/server/see';
import { checklistQuestionPage } from '@/lib/views/checklist-question-page';
import { checklistMetadata, ChecklistPage } from '../checklist-page';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly screen: readonly string[] }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string; readonly from?: string; readonly use?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id, screen } = await params;
  const { attempt, change, from, use } = await searchParams;
  return see(checklistQuestionPage, { id, screen, attempt, changing: change === 'yes', from: [from].flat()[0], use: use === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  return checklistMetadata(await look(props));
}

export default async function ChecklistQuestionRoute(props: Props) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ChecklistQuestion {...view} hidden={{ ...view.hidden, once }} script={ownScript()} />}
    </ChecklistPage>
  );
}
