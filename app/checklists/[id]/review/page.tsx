import { ChecklistClosedPage } from '@/components/checklist/checklist-closed-page';
import { ChecklistReview } from '@/components/checklist/checklist-review';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { checklistReviewPage } from '@/lib/views/checklist-review-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const { id } = await params;
  const { attempt, change } = await searchParams;
  return see(checklistReviewPage, { id, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ChecklistReviewRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  if (view.closed) return <ChecklistClosedPage frame={frame} {...view.closed} />;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ChecklistReview {...view} hidden={{ ...view.hidden, once: seen.once }} />
    </PageFrame>
  );
}
