import { ChecklistClosedPage } from '@/components/checklist/checklist-closed-page';
import { ChecklistStart } from '@/components/checklist/checklist-start';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { checklistStartPage } from '@/lib/views/checklist-start-page';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

async function look({ params }: Props) {
  const { id } = await params;
  return see(checklistStartPage, { id });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ChecklistPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  if (view.closed) return <ChecklistClosedPage frame={frame} {...view.closed} />;
  return (
    <PageFrame frame={frame} back={view.back}>
      <ChecklistStart {...view} />
    </PageFrame>
  );
}
