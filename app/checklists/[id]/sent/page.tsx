import { ChecklistClosedPage } from '@/components/checklist/checklist-closed-page';
import { ChecklistSent } from '@/components/checklist/checklist-sent';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { checklistSentPage } from '@/lib/views/checklist-sent-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

async function look({ params }: Props) {
  const { id } = await params;
  return see(checklistSentPage, { id });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ChecklistSentRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  if (view.closed) return <ChecklistClosedPage frame={frame} {...view.closed} />;
  return (
    <PageFrame frame={frame}>
      <ChecklistSent {...view} />
    </PageFrame>
  );
}
