import { ChecklistClosedPage } from '@/components/checklist/checklist-closed-page';
import { ChecklistQuestion } from '@/components/checklist/checklist-question';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { checklistQuestionPage } from '@/lib/views/checklist-question-page';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly screen: readonly string[] }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id, screen } = await params;
  const { attempt, change } = await searchParams;
  return see(checklistQuestionPage, { id, screen, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ChecklistQuestionRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  if (view.closed) return <ChecklistClosedPage frame={frame} {...view.closed} />;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ChecklistQuestion {...view} hidden={{ ...view.hidden, once: seen.once }} />
    </PageFrame>
  );
}
