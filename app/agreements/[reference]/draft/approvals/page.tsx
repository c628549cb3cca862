import { askForm, pageOf } from '@/app/page-of';
import { ApprovalRows } from '@/components/agreement/approval-rows';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { approvalsPage } from '@/lib/views/approvals-page';

const page = pageOf(approvalsPage, {
  ask: askForm,
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ClosedOrForm view={view} hidden={{ ...view.hidden, once }}>
        <ApprovalRows rows={view.rows} />
        {view.onward && (
          <p>
            <a href={view.onward.href}>{view.onward.text}</a>
          </p>
        )}
      </ClosedOrForm>
      {view.closed && <ApprovalRows rows={view.rows} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
