import { EndConfirmation } from '@/components/agreement/end-confirmation';
import { EndInterruption } from '@/components/agreement/end-interruption';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ClosedOrForm } from '@/components/questions/closed-or-form';
import { documentTitle } from '@/components/questions/document-title';
import { see } from '@/lib/server/see';
import { type EndPageModel, endPage } from '@/lib/views/end-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly change?: string; readonly sooner?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, change, sooner }] = await Promise.all([params, searchParams]);
  return see(endPage, { reference, attempt, changing: change === 'yes', sooner: sooner === 'yes' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

function Content({ view, once }: { readonly view: EndPageModel; readonly once: string }) {
  const hidden = { ...view.hidden, once };
  if (view.ended) return <EndConfirmation ended={view.ended} />;
  if (view.sure && !view.closed) return <EndInterruption sure={view.sure} action={view.action} hidden={hidden} value={view.value} />;
  return <ClosedOrForm view={view} hidden={hidden} />;
}

export default async function EndPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} variant="question" back={seen.view.back}>
      <Content view={seen.view} once={seen.once} />
    </PageFrame>
  );
}
