import { ApprovalRows } from '@/components/agreement/approval-rows';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { approvalsPage } from '@/lib/views/approvals-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change }] = await Promise.all([params, searchParams]);
  return see(approvalsPage, { reference, attempt, changing: change === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ApprovalsPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ClosedOrForm view={view} hidden={{ ...view.hidden, once }}>
        <ApprovalRows rows={view.rows} />
      </ClosedOrForm>
      {view.closed && <ApprovalRows rows={view.rows} />}
    </PageFrame>
  );
}
