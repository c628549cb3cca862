import { ChecklistQuestion } from '@/components/checklist/checklist-question';
import { see } from '@/lib/server/see';
import { togetherQuestionPage } from '@/lib/views/together-question-page';
import { checklistMetadata, ChecklistPage } from '../../checklist-page';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly screen: readonly string[] }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id, screen } = await params;
  const { attempt, change } = await searchParams;
  return see(togetherQuestionPage, { id, screen, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  return checklistMetadata(await look(props));
}

export default async function TogetherQuestionRoute(props: Props) {
  return (
    <ChecklistPage seen={await look(props)} variant="question">
      {(view, once) => <ChecklistQuestion {...view} hidden={{ ...view.hidden, once }} />}
    </ChecklistPage>
  );
}
